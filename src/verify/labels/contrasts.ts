import type { Indicator } from '../../domain/edition.ts';
import { wordsOf } from '../align/word-weights.ts';

/** Words by which two labels of an edition differ that are else the same: `trước` and `quá` of `… giải quyết … hạn`. */
export interface Contrast {
  one: readonly string[];
  other: readonly string[];
}

const longest = 4;
const shared = 2;

/** What tells the indicators of an edition apart, both ways round. */
export function contrastsOf(indicators: readonly Indicator[]): Contrast[] {
  const labels = indicators.map(({ label }) => wordsOf(label.vi));
  const found = new Map<string, Contrast>();
  for (const a of labels)
    for (const b of labels) {
      const pair = a === b ? undefined : contrastOf(a, b);
      if (pair) found.set(`${pair.one.join(' ')}|${pair.other.join(' ')}`, pair);
    }
  return [...found.values()];
}

/** By which words two labels differ that are else the same. */
export function contrastOf(a: readonly string[], b: readonly string[]): Contrast | undefined {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < a.length - from && end < b.length - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const one = a.slice(from, a.length - end);
  const other = b.slice(from, b.length - end);
  const fits = (words: readonly string[]) => words.length > 0 && words.length <= longest;
  return from + end >= shared && fits(one) && fits(other) ? { one, other } : undefined;
}

/**
 * The contrast of which one side went and the other came. `lost` and `gained`: near the number; `gone`: anywhere in the
 * passage, for a comma may part the words of a label.
 */
export function contrastIn(
  contrasts: readonly Contrast[],
  lost: ReadonlySet<string>,
  gained: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): Contrast | undefined {
  return contrasts.find(
    ({ one, other }) =>
      other.every((word) => gained.has(word)) &&
      one.some((word) => lost.has(word)) &&
      one.every((word) => lost.has(word) || gone.has(word)),
  );
}
