import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { findDoubts } from '../../forms/definitions/find-doubts.ts';
import { loadEdition } from '../../forms/definitions/load-edition.ts';
import { doubtLines, problemLines, problemsJson } from '../../forms/definitions/problem-report.ts';
import { say } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import { readDefinitions, readEditionFiles } from '../../workspace/edition-files.ts';
import type { CommandRequest, RunCommand } from '../command.ts';
import { editionInUse } from '../pipeline/open-run.ts';
import { writeChecked } from '../checked-results.ts';
import { definitionFiles } from '../pipeline/definition-files.ts';
import { assertResultsWritable } from '../write-result.ts';

/**
 * `cchc forms check [dir]`: every mistake of an edition's definitions, and every doubt that a draft left to decide; 1
 * when there is a mistake (with `--fail-on warning` also for a doubt).
 */
export const run: RunCommand = async ({ io, options, args }) => {
  assertResultsWritable(io, options);
  const named = args[0];
  const { dir, files } =
    named === undefined ? definitionsInUse(io, options) : readDefinitions(folderNamed(named, io.cwd));
  if (files.length === 0) throw new UserError('cli.definitions-none', { dir: named ?? dir });
  const loaded = loadEdition(files);
  const problems = 'problems' in loaded ? loaded.problems : [];
  const doubts = findDoubts(files);
  const checked = definitionFiles(files, problems, doubts, { lang: options.lang, cwd: io.cwd });
  await writeChecked(io, options, checked, (format) => {
    if (format === 'json') return JSON.stringify(problemsJson(problems, doubts, options.lang), null, 2);
    if (format !== 'text') return undefined;
    const counts = 'edition' in loaded ? loaded.edition.indicators.size : 0;
    return [
      ...problemLines(problems, options.lang),
      ...doubtLines(doubts),
      say(options.lang, 'cli.forms-check.verdict', {
        dir: named ?? dir,
        files: files.length,
        problems: problems.length,
        doubts: doubts.length,
        indicators: counts,
      }),
    ].join('\n');
  });
  const isFailed = problems.length > 0 || (doubts.length > 0 && options.failOn === 'warning');
  return isFailed && options.failOn !== 'never' ? 1 : 0;
};

function definitionsInUse(io: CommandRequest['io'], options: CommandRequest['options']) {
  const { id, root } = editionInUse(io, options);
  return readEditionFiles(id, root);
}

function folderNamed(name: string, cwd: string): string {
  const dir = resolve(cwd, name);
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError('workspace.no-folder', { path: name });
  return dir;
}
