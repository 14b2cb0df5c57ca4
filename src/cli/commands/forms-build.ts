import { existsSync, mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { say } from '../../messages/catalogue.ts';
import { writing } from '../../workspace/output-refusal.ts';
import { writeOutputs } from '../../workspace/write-outputs.ts';
import type { RunCommand } from '../command.ts';
import { blankPath, buildBlanks } from '../pipeline/build-blanks.ts';
import { agencyNamed, openRun } from '../pipeline/open-run.ts';
import { startProgress } from '../progress.ts';
import { assertResultsWritable, writeResults } from '../write-result.ts';

/** `cchc forms build <period>`: one blank workbook per obligation; existing ones are kept unless `--force`. */
export const run: RunCommand = async (request) => {
  const { io, options, args, flags } = request;
  const opened = openRun(request, args[0]!);
  assertResultsWritable(io, options);
  const only = typeof flags['agency'] === 'string' ? agencyNamed(opened, flags['agency']).code : undefined;
  const asked = opened.obligations.filter((one) =>
    only === undefined ? !one.optional : one.agency === only,
  );
  const wanted = asked.filter((one) => flags['force'] === true || !existsSync(blankPath(opened, one)));
  const { inbox } = opened.folders;
  writing(inbox, () => mkdirSync(inbox, { recursive: true }));
  const progress = await startProgress(io, options, wanted.length);
  const written: string[] = [];
  for await (const { path, bytes } of buildBlanks(opened, wanted)) {
    await writeOutputs([{ path, bytes }], { fsync: false });
    written.push(relative(opened.root, path).replaceAll('\\', '/'));
    progress.step();
  }
  progress.stop();
  const done = {
    count: written.length,
    agencies: new Set(asked.map((one) => one.agency)).size,
    dir: opened.folders.blanks,
    period: opened.period.id,
    kept: asked.length - wanted.length,
    leadGaps: opened.leadGaps,
  };
  await writeResults(io, options, 'text', (format) =>
    format === 'json'
      ? JSON.stringify({ schema: 'cchc.forms-build/1', ...done, files: written }, null, 2)
      : say(options.lang, 'cli.build.done', done),
  );
  return 0;
};
