import { relative } from 'node:path';
import type { DefinitionProblem } from '../../forms/definitions/definition-problem.ts';
import { problemLines } from '../../forms/definitions/problem-report.ts';
import { UserError } from '../../messages/user-error.ts';

/** Mistakes in the form definitions stop every command but `forms check`: the first ones, and where to see all. */
export function definitionsError(dir: string, problems: readonly DefinitionProblem[]): UserError {
  const shown = problems.slice(0, 5);
  return new UserError('cli.definitions-broken', {
    dir: relative('.', dir) || dir,
    count: problems.length,
    lines: { vi: problemLines(shown, 'vi').join('\n'), en: problemLines(shown, 'en').join('\n') },
  });
}
