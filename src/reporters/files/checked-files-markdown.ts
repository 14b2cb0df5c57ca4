import { visibleText } from '../../domain/visible-text.ts';
import { say } from '../../messages/catalogue.ts';
import type { CheckedFiles, CheckedFile, FileProblem } from './checked-files.ts';
import { countProblems, worstFirst } from './file-counts.ts';

/** Bytes that GitHub takes for the summary of a step; a longer one is dropped whole. */
export const summaryLimit = 1024 * 1024;
/** Kept for the line that says how much is missing. */
const reserve = 400;

/** A table for the summary of a CI step, worst first; cut to `limit` bytes, with a line that says how many are left out. */
export function checkedFilesMarkdown(checked: CheckedFiles, limit = summaryLimit): string {
  const { lang, command } = checked;
  const found = worstFirst(checked);
  const counts = countProblems(checked);
  const head = [
    `### cchc ${command}`,
    '',
    say(lang, 'reporters.files-verdict', counts),
    '',
    ...(found.length === 0
      ? []
      : [say(lang, 'reporters.files-table-head', undefined), '|---|---|---|---|---|']),
  ].map((line) => `${line}\n`);
  const lines: string[] = [...head];
  let bytes = head.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  for (const [at, { file, problem }] of found.entries()) {
    const line = row(file, problem, checked);
    bytes += Buffer.byteLength(line);
    if (bytes > limit - reserve) {
      lines.push(`\n${say(lang, 'reporters.files-rest', { count: found.length - at })}\n`);
      break;
    }
    lines.push(line);
  }
  return lines.join('');
}

function row({ path }: CheckedFile, problem: FileProblem, { lang }: CheckedFiles): string {
  const { severity, place, message, hint, code } = problem;
  const what = plain(message) + (hint === undefined ? '' : `<br>→ ${plain(hint)}`);
  const label = say(lang, 'reporters.files-severity', { severity });
  return `| ${plain(path)} | ${plain(place)} | ${label} | ${what} | ${plain(code)} |\n`;
}

/** Text that a template's author wrote is shown as it is, never as Markdown or HTML. */
function plain(text: string): string {
  return visibleText(text)
    .replace(/[\\`*_[\]<>|~#!&]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\s*[\r\n]+\s*/g, '<br>');
}
