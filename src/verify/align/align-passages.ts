import { similarity, wordsOf } from './word-weights.ts';

/** What is aligned: anything with a text and a key that is equal for equal texts. */
export interface Alignable {
  text: string;
  key: string;
}

export interface Aligned<T> {
  written: T;
  /** What it was before it was edited; absent for what is new. */
  expected?: T;
  isEdited: boolean;
}

/** From how much in common a passage counts as an edited one. */
const alike = 0.45;

/**
 * Finds for each passage of the document the one that it comes from: the same text first (nearest to its neighbours where
 * several are the same), then the most alike among those that are left, near ones first. Moved passages find theirs.
 */
export function alignPassages<T extends Alignable>(
  written: readonly T[],
  expected: readonly T[],
): { pairs: Aligned<T>[]; removed: T[] } {
  const partner = written.map(() => -1);
  const isUsed = new Uint8Array(expected.length);
  const isCopy = matchSame(written, expected, partner, isUsed);
  matchAlike(written, expected, partner, isUsed, isCopy);
  const pairs = written.map((one, at): Aligned<T> => {
    const from = partner[at]!;
    if (from < 0) return { written: one, isEdited: true };
    return { written: one, expected: expected[from]!, isEdited: expected[from]!.key !== one.key };
  });
  return { pairs, removed: expected.filter((_, at) => isUsed[at] === 0) };
}

/** Equal keys, in order of appearance. A copy of a passage that is used up counts as the same. */
function matchSame<T extends Alignable>(
  written: readonly T[],
  expected: readonly T[],
  partner: number[],
  isUsed: Uint8Array,
): Uint8Array {
  const places = new Map<string, number[]>();
  expected.forEach(({ key }, at) => {
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  });
  const isCopy = new Uint8Array(written.length);
  let last = -1;
  written.forEach(({ key }, at) => {
    const list = places.get(key);
    if (!list) return;
    const free = list.filter((one) => isUsed[one] === 0);
    const from = free.find((one) => one > last) ?? free[0] ?? list[0]!;
    if (free.length === 0) isCopy[at] = 1;
    isUsed[from] = 1;
    partner[at] = from;
    last = from;
  });
  return isCopy;
}

function matchAlike<T extends Alignable>(
  written: readonly T[],
  expected: readonly T[],
  partner: number[],
  isUsed: Uint8Array,
  isCopy: Uint8Array,
): void {
  const open = written.map((_, at) => at).filter((at) => partner[at] === -1 && isCopy[at] === 0);
  if (open.length === 0) return;
  const free = expected.map((_, at) => at).filter((at) => isUsed[at] === 0);
  const words = new Map(free.map((at) => [at, wordsOf(expected[at]!.text)]));
  const index = indexOf(words);
  const offers: { at: number; from: number; score: number }[] = [];
  for (const at of open) {
    const own = wordsOf(written[at]!.text);
    const near = expectedPlace(partner, at);
    for (const from of candidates(own, index, near)) {
      const score = similarity(own, words.get(from)!);
      const far = Math.min(0.1, Math.abs(from - near) / 200);
      if (score >= alike) offers.push({ at, from, score: score - far });
    }
  }
  offers.sort((a, b) => b.score - a.score || a.at - b.at || a.from - b.from);
  for (const { at, from } of offers) {
    if (partner[at] !== -1 || isUsed[from] === 1) continue;
    partner[at] = from;
    isUsed[from] = 1;
  }
}

/** Where a passage would stand in the expected document, judged by the one before it that is known. */
function expectedPlace(partner: readonly number[], at: number): number {
  for (let back = at - 1; back >= 0; back--) if (partner[back]! >= 0) return partner[back]! + at - back;
  return at;
}

function indexOf(words: ReadonlyMap<number, readonly string[]>): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, list] of words)
    for (const word of new Set(list)) {
      const places = index.get(word);
      if (places) places.push(at);
      else index.set(word, [at]);
    }
  return index;
}

const mostCandidates = 25;

/** Passages that share rare words, those nearby among equals first. */
function candidates(own: readonly string[], index: ReadonlyMap<string, number[]>, near: number): number[] {
  const shared = new Map<number, number>();
  for (const word of new Set(own)) {
    const places = index.get(word) ?? [];
    for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1 / places.length);
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || Math.abs(a - near) - Math.abs(b - near))
    .slice(0, mostCandidates)
    .map(([at]) => at);
}
