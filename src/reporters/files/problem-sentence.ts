import { visibleText } from '../../domain/visible-text.ts';
import type { FileProblem } from './checked-files.ts';

/** `Mục II.1, đoạn 42: tên {{x}} không có trong danh mục.`: where and what, for formats that show one text. */
export function problemSentence({ place, message }: FileProblem): string {
  return visibleText(place === '' ? message : `${place}: ${message}`);
}

/** The same with how to mend it in a line below. */
export function problemText(problem: FileProblem): string {
  const { hint } = problem;
  return problemSentence(problem) + (hint === undefined ? '' : `\n→ ${visibleText(hint)}`);
}
