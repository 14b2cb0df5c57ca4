import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isResult } from '../../../consolidate/record/moved-since.ts';
import type { Consolidation } from '../../../domain/consolidation.ts';
import { isOpenWarning, type Finding } from '../../../domain/finding.ts';
import { manifestName, type UsedWaiver } from '../../../domain/snapshot.ts';
import type { CompiledSnapshot } from '../../../export/compile-json.ts';
import { say } from '../../../messages/catalogue.ts';
import type { Lang } from '../../../messages/sentence.ts';
import { UserError } from '../../../messages/user-error.ts';
import type { FrozenPeriod } from '../../../workspace/history/frozen-period.ts';
import { withRecordLock } from '../../../workspace/history/record-lock.ts';
import { recordFolder, snapshotIndexPath, snapshotNumbers } from '../../../workspace/history/record-paths.ts';
import { waiverOutcomes } from '../../../workspace/apply-waivers.ts';
import { assertWritable } from '../../../workspace/assert-writable.ts';
import { writeOutputs, type Output } from '../../../workspace/write-outputs.ts';
import type { Judgement } from '../judge.ts';
import type { Run } from '../open-run.ts';
import { editedFiles, told, type Frozen } from './kept.ts';
import { correctionOf, recordOutputs } from './record-outputs.ts';
import type { SnapshotBasis } from './snapshot-basis.ts';

/** What was written. */
export interface Written {
  /** SHA-256 of each output, in their order. */
  hashes: readonly string[];
  snapshot: CompiledSnapshot;
  /** What there is to say about the record. */
  lines(lang: Lang): string[];
}

export interface RecordWish extends Frozen {
  basis: SnapshotBasis;
  /** 0 for the draft, null for none. */
  snapshot: number | null;
}

/** Refuses before the work starts where the record could not be kept at its end. */
export function assertRecordWritable(run: Run, frozen: FrozenPeriod | undefined, isFinal: boolean): void {
  const number = isFinal ? (frozen?.manifest.snapshot ?? 0) + 1 : 0;
  const { root, period } = run;
  if (isFinal || !frozen) assertWritable([join(recordFolder(root, period.id, number), manifestName)]);
  if (isFinal) assertWritable([snapshotIndexPath(root, period.id)]);
}

/** Writes the outputs together with the record that vouches for them: all of them take their places, or none. */
export async function writeWithRecord(
  run: Run,
  consolidation: Consolidation,
  judgement: Judgement,
  outputs: readonly (Output & { kind: string })[],
  wish: RecordWish,
): Promise<Written> {
  const { snapshot, frozen } = wish;
  const option = '--out-dir';
  if (snapshot === null) {
    const hashes = await writeOutputs(outputs, { option });
    return { hashes, ...withoutRecord(run, wish, judgement.findings) };
  }
  const { root } = run;
  const folder = recordFolder(root, run.period.id, snapshot);
  const record = recordOutputs(
    run,
    consolidation,
    {
      snapshot,
      ...wish.basis,
      findings: judgement.findings,
      waivers: usedWaivers(judgement),
      ...(frozen ? { corrects: correctionOf(frozen.manifest, wish.moved) } : {}),
    },
    folder,
    outputs,
  );
  const hashes = await withRecordLock(root, run.period.id, async () => {
    if ((snapshotNumbers(root, run.period.id).at(-1) ?? 0) !== (frozen?.manifest.snapshot ?? 0))
      throw new UserError('cli.record.raced', { period: run.period.id }, 3);
    const all = await writeOutputs([...outputs, ...record.outputs], { option });
    // A draft beside a snapshot would be a second truth.
    if (snapshot > 0) removeDraft(recordFolder(root, run.period.id, 0));
    return all;
  });
  const id = record.id();
  const { moved } = wish;
  const unexplained = openWarnings(judgement.findings);
  const early = judgement.statuses.filter(({ received }) => (received ?? '') > run.today).length;
  const shown = relative(root, folder).replaceAll('\\', '/');
  return {
    hashes,
    snapshot: { id, number: snapshot, final: snapshot > 0, moved, unexplained },
    lines: (lang) =>
      snapshot > 0
        ? frozenLines(
            lang,
            run,
            { number: snapshot, id, folder: shown, ...told(moved, run.agencies) },
            { unexplained, early },
          )
        : [],
  };
}

/** That a period was frozen, and what its reader should know. */
function frozenLines(
  lang: Lang,
  { period }: Run,
  frozen: Parameters<typeof say<'cli.record.frozen'>>[2],
  { unexplained, early }: { unexplained: number; early: number },
): string[] {
  return [
    say(lang, 'cli.record.frozen', frozen),
    ...(unexplained > 0
      ? [say(lang, 'cli.record.unexplained', { period: period.id, count: unexplained })]
      : []),
    ...(early > 0 ? [say(lang, 'cli.record.received-later', { count: early })] : []),
  ];
}

/** Somebody may have one of its files open: then it stays, and the snapshot counts all the same. */
function removeDraft(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}

function usedWaivers({ waivers, findings, statuses }: Judgement): UsedWaiver[] {
  return waiverOutcomes(waivers, findings, statuses)
    .filter((one) => one.passed > 0)
    .map(({ waiver: { code, agency, target, reason, approver, document }, passed }) => ({
      code,
      agency,
      target,
      reason,
      approver,
      document,
      passed,
    }));
}

/** What is suspicious and nobody has explained: it counts, and the reader of the report should know. */
const openWarnings = (findings: readonly Finding[]) => findings.filter(isOpenWarning).length;

/** The period is frozen: the same result again, or a trial that differs. */
function withoutRecord(
  { agencies }: Run,
  { frozen, moved, lost }: Frozen,
  findings: readonly Finding[],
): Pick<Written, 'snapshot' | 'lines'> {
  const { snapshot: number, id } = frozen!.manifest;
  const results = moved.filter(isResult);
  return {
    snapshot: {
      id,
      number,
      final: results.length === 0,
      moved,
      unexplained: openWarnings(findings),
      ...(lost.length > 0 ? { restored: lost } : {}),
    },
    lines: (lang) => [
      results.length > 0
        ? say(lang, 'cli.record.trial', { number, ...told(moved, agencies) })
        : say(lang, 'cli.record.same', { number, id, definitions: editedFiles(moved) }),
      ...(lost.length > 0 ? [say(lang, 'cli.record.restored', { files: lost })] : []),
    ],
  };
}
