import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { UserError } from '../../messages/user-error.ts';
import { letterJson } from '../../reporters/letter-json.ts';
import type { LetterReport } from '../../reporters/letter-report.ts';
import { letterText } from '../../reporters/letter-text.ts';
import { assertWritable } from '../../workspace/assert-writable.ts';
import { writeOutputs } from '../../workspace/write-outputs.ts';
import type { RunCommand } from '../command.ts';
import { letterOutputs, type LetterOutput } from '../pipeline/letters/letter-outputs.ts';
import { urgedAgencies } from '../pipeline/letters/urged-agencies.ts';
import { openRun, type Run } from '../pipeline/open-run.ts';
import { readLetterTemplate } from '../pipeline/report-template.ts';
import { assertResultsWritable, writeResults } from '../write-result.ts';

/**
 * `cchc letter <period> [agency…]`: letters (công văn đôn đốc) to the agencies whose reports are missing or unusable: one
 * to all, or one each. Nobody missing: it says so and writes nothing.
 */
export const run: RunCommand = async (request) => {
  const { io, options, args, flags } = request;
  const opened = openRun(request, args[0]!);
  assertResultsWritable(io, options);
  const template = readLetterTemplate(opened, request);
  const { urged, notYetDue, spared } = await urgedAgencies(opened, request);
  const letters = urged.length > 0 ? await letterOutputs(opened, request, urged, template) : [];
  const changed = letters.filter((one) => !isWritten(one));
  assertWritable(
    changed.map((one) => one.path),
    '--out-dir',
  );
  assertMayReplace(opened, changed, flags['force'] === true);
  await writeOutputs(changed, { option: '--out-dir' });
  const report: LetterReport = {
    period: opened.period,
    template: template.name,
    letters: letters.map(({ path, urged: agencies, deadline, empty }) => ({
      file: shown(opened, path),
      isNew: changed.some((one) => one.path === path),
      urged: agencies,
      deadline,
      empty,
    })),
    // With --early those are among the urged.
    notYetDue: flags['early'] === true ? 0 : notYetDue.length,
    spared,
  };
  await writeResults(io, options, 'text', (format) =>
    format === 'json' ? letterJson(report) : letterText(report, options.lang),
  );
  return 0;
};

/** The same letter lies there already. */
function isWritten({ path, bytes }: LetterOutput): boolean {
  return existsSync(path) && Buffer.compare(readFileSync(path), bytes) === 0;
}

/** A letter that lies there may have been edited in Word: it is replaced only on request. */
function assertMayReplace(run: Run, letters: readonly LetterOutput[], force: boolean): void {
  const there = letters.filter((one) => existsSync(one.path)).map((one) => shown(run, one.path));
  if (there.length > 0 && !force) throw new UserError('letter.exists', { files: there });
}

function shown({ root }: Run, path: string): string {
  return relative(root, path).replaceAll('\\', '/');
}
