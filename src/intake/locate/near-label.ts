import { distance } from 'fastest-levenshtein';

/** Words that turn a label into another indicator: no slip of the pen when they differ. */
const decisive = new Set(
  'không chưa quá đúng trước trong ngoài trên dưới nam nữ tăng giảm mới cũ đã đang tỉnh huyện xã năm quý kỳ'.split(
    ' ',
  ),
);

/**
 * The one label that a text was probably meant to be: at most one letter in eight differs, no number, no decisive word,
 * and every other label of the sheet is at least three letters further away. Undefined as soon as anything is in doubt.
 */
export function nearLabel(text: string, labels: Iterable<string>): string | undefined {
  const limit = Math.min(4, Math.floor(text.length / 8));
  if (limit === 0) return undefined;
  let [best, bestSteps, nextSteps]: [string | undefined, number, number] = [undefined, Infinity, Infinity];
  for (const label of labels) {
    const steps = distance(text, label);
    if (steps < bestSteps) [best, bestSteps, nextSteps] = [label, steps, bestSteps];
    else if (steps < nextSteps) nextSteps = steps;
  }
  if (best === undefined || bestSteps > limit || nextSteps - bestSteps < 3) return undefined;
  return saysTheSame(text, best) ? best : undefined;
}

function saysTheSame(left: string, right: string): boolean {
  const [a, b] = [left, right].map((text) => text.split(' '));
  const isDecisive = (word: string) => decisive.has(word) || /\d/.test(word);
  const only = (own: readonly string[], other: readonly string[]) =>
    own.filter((word) => !other.includes(word));
  return ![...only(a!, b!), ...only(b!, a!)].some(isDecisive);
}
