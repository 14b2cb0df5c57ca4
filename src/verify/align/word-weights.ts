import { wordKey } from '../tokens/plain-text.ts';

/** Words of a tidied text as they are compared; every number is `#`, for edits change numbers. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}]+|\d+(?:[.,]\d+)*/gu) ?? []).map((one) =>
    /^\d/.test(one) ? '#' : wordKey(one),
  );
}

/** How much of two word lists is the same, 0 to 1 (Dice over words and neighbouring pairs). */
export function similarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const grams = (words: readonly string[]) => [
    ...words,
    ...words.slice(1).map((word, at) => `${words[at]!} ${word}`),
  ];
  const [left, right] = [grams(a), grams(b)];
  const counts = new Map<string, number>();
  for (const one of left) counts.set(one, (counts.get(one) ?? 0) + 1);
  let same = 0;
  for (const one of right) {
    const left_ = counts.get(one) ?? 0;
    if (left_ === 0) continue;
    same++;
    counts.set(one, left_ - 1);
  }
  return (2 * same) / (left.length + right.length);
}
