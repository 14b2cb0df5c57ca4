import { isAbsolute, relative } from 'node:path';
import type { DefinitionProblem } from '../../forms/definitions/definition-problem.ts';
import type { DefinitionDoubt } from '../../forms/definitions/find-doubts.ts';
import { problemMessage } from '../../forms/definitions/problem-report.ts';
import { say } from '../../messages/catalogue.ts';
import type { Lang } from '../../messages/sentence.ts';
import type { CheckedFiles, FileProblem } from '../../reporters/files/checked-files.ts';
import { version } from '../version.ts';

/** The result of `forms check` as the formats that CI reads take it; a doubt that a draft left is a warning. */
export function definitionFiles(
  files: readonly { path: string }[],
  problems: readonly DefinitionProblem[],
  doubts: readonly DefinitionDoubt[],
  { lang, cwd }: { lang: Lang; cwd: string },
): CheckedFiles {
  const paths = [...new Set([...files, ...problems].map(({ path }) => path))];
  const place = (one: { line: number; column: number }) => say(lang, 'reporters.files-line', one);
  const mistake = (one: DefinitionProblem): FileProblem => ({
    code: one.code,
    severity: 'error',
    place: place(one),
    line: one.line,
    column: one.column,
    message: problemMessage(one, lang),
    identity: identityOf(one),
  });
  const doubt = (one: DefinitionDoubt): FileProblem => ({
    code: 'FD-000',
    severity: 'warning',
    place: place(one),
    line: one.line,
    column: one.column,
    message: say(lang, 'reporters.files-doubt', one),
    hint: say(lang, 'reporters.files-doubt-hint', undefined),
    identity: one.text,
  });
  return {
    command: 'forms check',
    lang,
    tool: { name: 'cchc', version },
    files: paths.map((path) => ({
      path: shownPath(path, cwd),
      problems: [
        ...problems.filter((one) => one.path === path).map(mistake),
        ...doubts.filter((one) => one.path === path).map(doubt),
      ],
    })),
  };
}

/** What it is about, without where it stands: a twin's first place moves with the lines above it. */
function identityOf({ params }: DefinitionProblem): string {
  const { first: _first, ...about } = params;
  return JSON.stringify(Object.entries(about).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Relative to where the command runs, with `/`; what lies outside stays as it is. */
export function shownPath(path: string, cwd: string): string {
  const inside = isAbsolute(path) ? relative(cwd, path) : path;
  const isOutside = inside === '' || inside.startsWith('..') || isAbsolute(inside);
  return (isOutside ? path : inside).replaceAll('\\', '/').normalize('NFC');
}
