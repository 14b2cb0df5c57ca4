import type { ComparedText } from './content-tokens.ts';

/** From this share of common runs of three words on, two texts are told as one (Jaccard). */
export const similarFrom = 0.8;
const run = 3;

interface Candidate {
  at: number;
  text: string;
  words: readonly string[];
  /** Rare ones first. */
  shingles: readonly string[];
}

/**
 * For each text the position of the text that stands for it, its own where it stands for itself. Two texts are near
 * duplicates where their content tokens are equal and at least 80 % of their runs of three words. What stands for others is
 * the most complete; nobody is compared through a third text. The answer does not depend on the order of the texts: of
 * equal length the first by the alphabet stands for the others. `keyOf` keeps texts apart that must not meet.
 *
 * Texts are only compared within equal content, and there only where they share one of the runs that near duplicates must
 * share (prefix filtering): thousands of texts of one section take milliseconds.
 */
export function nearDuplicates(texts: readonly ComparedText[], keyOf: (at: number) => string): number[] {
  const blocks = new Map<string, number[]>();
  texts.forEach(({ content }, at) => {
    const key = `${keyOf(at)}\u001f${content}`;
    const block = blocks.get(key);
    if (block) block.push(at);
    else blocks.set(key, [at]);
  });
  const standsFor = texts.map((_, at) => at);
  for (const block of blocks.values()) if (block.length > 1) joinBlock(block, texts, standsFor);
  return standsFor;
}

function joinBlock(block: readonly number[], texts: readonly ComparedText[], standsFor: number[]): void {
  const candidates = candidatesOf(block, texts);
  const leaders = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const leader = nearest(one, leaders);
    if (leader) standsFor[one.at] = leader.at;
    else for (const shingle of prefixOf(one)) leaders.set(shingle, [...(leaders.get(shingle) ?? []), one]);
  }
}

/** Most complete first. */
function candidatesOf(block: readonly number[], texts: readonly ComparedText[]): Candidate[] {
  const sets = block.map((at) => shinglesOf(texts[at]!.words));
  const counts = new Map<string, number>();
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1);
  const rareFirst = (a: string, b: string) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1);
  return block
    .map((at, index): Candidate => ({
      at,
      text: texts[at]!.text,
      words: texts[at]!.words,
      shingles: [...sets[index]!].sort(rareFirst),
    }))
    .sort((a, b) => b.words.length - a.words.length || compareText(a.text, b.text));
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Runs of three words; a shorter text is one run. */
function shinglesOf(words: readonly string[]): Set<string> {
  if (words.length <= run) return new Set([words.join(' ')]);
  return new Set(words.slice(0, 1 - run).map((_, at) => words.slice(at, at + run).join(' ')));
}

/** Two sets that are similar enough share at least one of these. */
function prefixOf({ shingles }: Candidate): readonly string[] {
  return shingles.slice(0, shingles.length - Math.ceil(shingles.length * similarFrom) + 1);
}

function nearest(one: Candidate, leaders: ReadonlyMap<string, readonly Candidate[]>): Candidate | undefined {
  const seen = new Set<Candidate>();
  let best: Candidate | undefined;
  let most = 0;
  for (const shingle of prefixOf(one))
    for (const leader of leaders.get(shingle) ?? []) {
      if (seen.has(leader)) continue;
      seen.add(leader);
      const similarity = jaccard(one.shingles, leader.shingles);
      if (similarity >= similarFrom && similarity > most) [best, most] = [leader, similarity];
    }
  return best;
}

function jaccard(left: readonly string[], right: readonly string[]): number {
  const other = new Set(right);
  const common = left.filter((one) => other.has(one)).length;
  return common / (left.length + right.length - common);
}
