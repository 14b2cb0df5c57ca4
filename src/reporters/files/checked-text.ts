import { visibleText } from '../../domain/visible-text.ts';
import { say } from '../../messages/catalogue.ts';
import { plainStyle, type Style } from '../style.ts';
import { padEnd, reportWidth, widthOf, wrap } from '../text-layout.ts';
import type { CheckedFiles, FileProblem } from './checked-files.ts';
import { countProblems, worstFirst } from './file-counts.ts';

export interface CheckedTextOptions {
  style?: Style;
  /** The last line only. */
  quiet?: boolean;
  /** Remarks as well, with how to mend every problem. */
  verbose?: boolean;
}

const marks = { error: '✖', warning: '▲', info: '•' } as const;
/** Places longer than this leave the message where it is and take a line of their own. */
const placeWidth = 34;

/** The problems of each file, worst first, the totals, and where a code is explained. */
export function checkedText(checked: CheckedFiles, options: CheckedTextOptions = {}): string {
  const { style = plainStyle, quiet = false, verbose = false } = options;
  const { lang, files } = checked;
  const counts = countProblems(checked);
  const verdict = style.bold(say(lang, 'reporters.checked-counts', counts));
  if (quiet) return `${verdict}\n`;
  const isShown = (one: FileProblem) => verbose || one.severity !== 'info';
  const lines = files.flatMap((file) => fileLines({ ...checked, files: [file] }, style, isShown));
  const hidden = verbose ? 0 : counts.info;
  const worst = worstFirst(checked).find(({ problem }) => isShown(problem))?.problem;
  return [
    ...lines,
    verdict,
    ...(hidden > 0 ? [say(lang, 'reporters.checked-infos-hidden', { count: hidden })] : []),
    ...(worst ? [say(lang, 'reporters.checked-more', { code: worst.code })] : []),
    '',
  ].join('\n');
}

function fileLines(checked: CheckedFiles, style: Style, isShown: (one: FileProblem) => boolean): string[] {
  const { lang, files } = checked;
  const shown = worstFirst(checked)
    .map(({ problem }) => problem)
    .filter(isShown);
  const head = style.bold(visibleText(files[0]!.path));
  if (shown.length === 0)
    return [`${head}  ${style.green('✔')} ${say(lang, 'reporters.checked-clean', undefined)}`, ''];
  const width = Math.min(placeWidth, Math.max(0, ...shown.map((one) => widthOf(one.place))));
  return [head, ...shown.flatMap((one) => problemLines(one, width, style)), ''];
}

function problemLines(problem: FileProblem, width: number, style: Style): string[] {
  const { severity, place, message, hint, code } = problem;
  const paint = severity === 'error' ? style.red : severity === 'warning' ? style.yellow : style.cyan;
  const hanging = ' '.repeat(width === 0 ? 4 : width + 7);
  const text = visibleText(hint === undefined ? message : `${message}. ${capital(hint)}`);
  const isWide = widthOf(place) > width;
  const first = width === 0 ? '    ' : `    ${padEnd(isWide ? '' : place, width)}   `;
  const lines = wrap(`${text}  ${code}`, first, reportWidth, hanging);
  const head = isWide ? [`    ${place}`, ...lines] : lines;
  return [`  ${paint(marks[severity])} ${head[0]!.slice(4)}`, ...head.slice(1)];
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
