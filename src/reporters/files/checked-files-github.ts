import { say } from '../../messages/catalogue.ts';
import type { CheckedFiles, CheckedFile, FileProblem } from './checked-files.ts';
import { fileSeverities, worstFirst, type FileSeverity } from './file-counts.ts';
import { problemText } from './problem-sentence.ts';

/** GitHub shows this many annotations of a level and step; what comes later is dropped without a word. */
const annotationLimit = 10;

const levels: Record<FileSeverity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands, which GitHub Actions shows beside the files: the worst first, as many as GitHub shows, and one
 * notice that says how many more there are. Empty where there is no problem.
 */
export function checkedFilesGithub(checked: CheckedFiles): string {
  const { lang, command } = checked;
  const all = worstFirst(checked);
  const of = (severity: FileSeverity) => all.filter(({ problem }) => problem.severity === severity);
  const limitOf = (severity: FileSeverity, isCut: boolean) =>
    severity === 'info' && isCut ? annotationLimit - 1 : annotationLimit;
  const isCut = fileSeverities.some((severity) => of(severity).length > annotationLimit);
  const shown = fileSeverities.flatMap((severity) => of(severity).slice(0, limitOf(severity, isCut)));
  const lines = shown.map(({ file, problem }) => annotation(file, problem));
  if (isCut) {
    const left = (severity: FileSeverity) =>
      of(severity).length - shown.filter(({ problem }) => problem.severity === severity).length;
    const counts = { error: left('error'), warning: left('warning'), info: left('info') };
    const message = say(lang, 'reporters.files-dropped', { ...counts, command });
    lines.push(`::notice title=${property(`cchc ${command}`)}::${data(message)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function annotation({ path }: CheckedFile, problem: FileProblem): string {
  const { severity, code, line, column } = problem;
  const properties = [
    `file=${property(path)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(line === undefined || column === undefined ? [] : [`col=${column}`]),
    `title=${property(code)}`,
  ];
  return `::${levels[severity]} ${properties.join(',')}::${data(problemText(problem))}`;
}

/** Line ends would end the command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property `:` and `,` would end it as well. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
