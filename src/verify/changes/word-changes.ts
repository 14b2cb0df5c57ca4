import { wordKey } from '../tokens/plain-text.ts';

interface Token {
  key: string;
  start: number;
  end: number;
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}]+|\d+(?:[.,]\d+)*|[^\s\p{L}\d]/gu)].map((one) => ({
    key: wordKey(one[0]),
    start: one.index,
    end: one.index + one[0].length,
  }));

const hasWord = (text: string) => /\p{L}/u.test(text);

/** The stretches in which two texts differ in their words, by the longest common sequence; changes of digits alone are none. */
export function wordChanges(was: string, now: string): { was: string; now: string }[] {
  const [a, b] = [tokensOf(was), tokensOf(now)];
  const common = lengths(a, b);
  const found: { was: string; now: string }[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.key === b[j]!.key) {
      i++;
      j++;
      continue;
    }
    const [fromA, fromB] = [i, j];
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i]!.key === b[j]!.key) break;
      if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!)) i++;
      else j++;
    }
    if (hasWord(cut(was, a, fromA, i)) || hasWord(cut(now, b, fromB, j)))
      found.push({ was: withNeighbours(was, a, fromA, i), now: withNeighbours(now, b, fromB, j) });
  }
  return found;
}

function cut(text: string, tokens: readonly Token[], from: number, to: number): string {
  return to > from ? text.slice(tokens[from]!.start, tokens[to - 1]!.end) : '';
}

/** With a word on either side, for `trước` → `quá` says little; two behind, where numbers follow. */
function withNeighbours(text: string, tokens: readonly Token[], from: number, to: number): string {
  return cut(text, tokens, Math.max(0, from - 1), Math.min(tokens.length, to + 2));
}

/** Length of the longest common sequence of what follows each pair of places. */
function lengths(a: readonly Token[], b: readonly Token[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        a[i]!.key === b[j]!.key ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}
