import { isOpenError } from '../../domain/finding.ts';
import { coverageOf } from '../../consolidate/coverage.ts';
import { say } from '../../messages/catalogue.ts';
import { latestSnapshot } from '../../workspace/history/snapshot-index.ts';
import { PendingFolder } from '../../workspace/pending-folder.ts';
import type { CommandRequest, RunCommand } from '../command.ts';
import type { Condition } from '../exit-code.ts';
import { conditionsOf } from '../pipeline/conditions.ts';
import { exportSource, wantedSnapshot, type ExportSource } from '../pipeline/export/export-source.ts';
import { exportTarget, withExportLock, type ExportTarget } from '../pipeline/export/export-target.ts';
import { keptPackage } from '../pipeline/export/kept-package.ts';
import { makePackage, type MadePackage } from '../pipeline/export/make-package.ts';
import { placePackage, workFolder, type Placed } from '../pipeline/export/place-package.ts';
import { withRunLog, type RunLog } from '../pipeline/export/run-log.ts';
import { exportJson, exportText } from '../pipeline/export/tell-export.ts';
import { openRun } from '../pipeline/open-run.ts';
import { writeResults } from '../write-result.ts';

/**
 * `cchc export <period>`: everything of a period in one folder or zip, for people, for programs and for the archive. Of a
 * frozen period it is what was frozen, byte for byte; the same again says so and writes nothing.
 */
export const run: RunCommand = (request) =>
  withRunLog(request, 'export', async (log) => {
    const opened = openRun(request, request.args[0]!);
    const frozen = wantedSnapshot(opened, request);
    const isFrozen = frozen !== undefined || latestSnapshot(opened.root, opened.period.id) > 0;
    const target = exportTarget(opened, request, isFrozen);
    return withExportLock(target, async () => {
      const kept = keptPackage(target, frozen === undefined);
      const source = await exportSource(opened, request, frozen);
      const { judgement } = source.compiled;
      const requireComplete = request.flags['requireComplete'] === true;
      const conditions = conditionsOf(judgement, judgement.findings, request.options, requireComplete);
      logSource(log, source);
      if (conditions.includes('agencies-missing')) {
        await tell(request, source, conditions, target);
        return conditions;
      }
      const folder = new PendingFolder(target.path);
      try {
        const made = await makePackage(source, request, workFolder(folder, target), conditions);
        log.add('made', { files: made.files.length + 2, bytes: bytesOf(made) });
        const placed = await placePackage(folder, made, target, kept);
        log.add(placed.isSame ? 'unchanged' : 'written', { target: target.shown, restored: placed.restored });
        await tell(request, source, made.conditions, target, { made, placed });
        return made.conditions;
      } finally {
        folder.discard();
      }
    });
  });

const bytesOf = ({ files }: MadePackage) => files.reduce((sum, one) => sum + one.bytes, 0);

function logSource(log: RunLog, { compiled, frozen }: ExportSource): void {
  const { consolidation, judgement, reading } = compiled;
  const { expected, received, counted } = coverageOf(consolidation);
  const open = judgement.findings.filter(isOpenError).length;
  log.add('read', { files: reading.files.length });
  log.add(
    'consolidated',
    { expected, received, counted, openErrors: open, draft: consolidation.draft },
    open > 0 || received < expected ? 'warning' : 'info',
  );
  log.add(
    'source',
    frozen ? { snapshot: frozen.manifest.snapshot, id: frozen.manifest.id } : { snapshot: 0 },
  );
}

/** Without `done` nothing was written. */
async function tell(
  { io, options }: CommandRequest,
  source: ExportSource,
  conditions: readonly Condition[],
  target: ExportTarget,
  done?: { made: MadePackage; placed: Placed },
): Promise<void> {
  await writeResults(io, { ...options, outputs: toScreen(options) }, 'text', (format) =>
    format === 'json'
      ? exportJson(source, conditions, target, done)
      : exportText(source, conditions, target, done, options.lang),
  );
  if (!done && !options.quiet) io.err(`${say(options.lang, 'cli.export.nothing-written', undefined)}\n`);
}

/** `-o` names the export: what is said of it goes to the screen, in the format that is asked for beside it, if any. */
function toScreen({ outputs }: CommandRequest['options']): CommandRequest['options']['outputs'] {
  const named = outputs.filter(({ file }) => file === undefined || file === '-');
  return (named.length > 0 ? named : outputs).map(({ format }) => ({ format }));
}
