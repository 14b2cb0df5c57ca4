import type { Lexeme, Statement } from '../tokens/lexeme.ts';
import { sameQuantity } from '../tokens/quantity.ts';

/** Words around a statement, nearest first, within its sentence. */
export interface Surroundings {
  left: string[];
  right: string[];
  /** The words of its own clause on either side: up to the next comma, mark or number. */
  ownLeft: string;
  ownRight: string;
}

export interface StatementPair {
  written: Statement;
  /** What stands in its place in the expected passage. */
  expected?: Statement;
  says: 'same' | 'other' | 'new';
}

const reach = 7;
/** So alike are the words around two statements that stand in the same place, whatever they say. */
const samePlace = 0.75;
/** From here on they are taken for the same place when nothing else says the same. */
const likelyPlace = 0.45;
/** How much better another place must fit than one that says the same. */
const clearly = 0.3;

interface Offer {
  written: Statement;
  expected: Statement;
  score: number;
  away: number;
  same: boolean;
  /** It says the same, and its own clause names it and nothing else of the expected passage. */
  decisive: boolean;
}

/**
 * Pairs the statements of an edited passage with those of the passage that it comes from, by the words around them and
 * not by what they say: a clause that was moved finds its figure, two figures that were exchanged do not.
 */
export function pairStatements(written: readonly Lexeme[], expected: readonly Lexeme[]): StatementPair[] {
  const mine = statementsOf(written);
  const theirs = statementsOf(expected);
  const offers = offersOf(mine, theirs);
  const taken = new Map<Statement, Offer>();
  const used = new Set<Statement>();
  const settle = (wanted: (offer: Offer) => boolean) => {
    for (const one of offers) {
      if (taken.has(one.written) || used.has(one.expected) || !wanted(one)) continue;
      taken.set(one.written, one);
      used.add(one.expected);
    }
  };
  const best = new Map<Statement, number>();
  for (const one of offers) best.set(one.written, Math.max(best.get(one.written) ?? 0, one.score));
  settle((one) => one.decisive);
  settle((one) => one.score >= samePlace);
  settle((one) => one.same && one.score >= best.get(one.written)! - clearly);
  settle((one) => one.score >= likelyPlace);
  settle((one) => one.same);
  return mine.map(([statement]): StatementPair => {
    const offer = taken.get(statement);
    if (offer) return { written: statement, expected: offer.expected, says: offer.same ? 'same' : 'other' };
    return { written: statement, says: 'new' };
  });
}

function offersOf(mine: [Statement, Surroundings][], theirs: [Statement, Surroundings][]): Offer[] {
  const offers: Offer[] = [];
  mine.forEach(([written, around], at) => {
    theirs.forEach(([expected, aroundExpected], from) => {
      if (classOf(written) !== classOf(expected)) return;
      const score = likeness(around, aroundExpected);
      const away = Math.abs(at / mine.length - from / theirs.length);
      const same = saysSame(written, expected);
      const decisive = same && isNamedBy(around, aroundExpected, theirs);
      offers.push({ written, expected, score, away, same, decisive });
    });
  });
  return offers.sort((a, b) => b.score - a.score || a.away - b.away);
}

/** Whether the clause on one side is the same, and no other statement of the passage has that clause. */
function isNamedBy(
  { ownLeft, ownRight }: Surroundings,
  expected: Surroundings,
  all: readonly [Statement, Surroundings][],
): boolean {
  const isOnly = (side: 'ownLeft' | 'ownRight', words: string) =>
    words !== '' && all.filter(([, one]) => one[side] === words).length === 1;
  return (
    (ownRight === expected.ownRight && isOnly('ownRight', ownRight)) ||
    (ownLeft === expected.ownLeft && isOnly('ownLeft', ownLeft))
  );
}

const classOf = (one: Statement) => (one.kind === 'number' ? 'number' : one.claim);

/** Whether two statements say the same, numbers at the precision in which the first is written. */
export function saysSame(written: Statement, expected: Statement): boolean {
  if (written.kind === 'number')
    return expected.kind === 'number' && sameQuantity(written.quantity, expected.quantity);
  if (expected.kind !== 'claim') return false;
  return written.claim === 'date' ? sameDay(written.value, expected.value) : written.value === expected.value;
}

/** A part that is left open in one of them is filled in by hand. */
function sameDay(a: string, b: string): boolean {
  const theirs = b.split('-');
  return a.split('-').every((part, at) => part === theirs[at] || part === '…' || theirs[at] === '…');
}

/** What a passage states, each statement with the words around it. */
export function statementsOf(lexemes: readonly Lexeme[]): [Statement, Surroundings][] {
  return lexemes.flatMap((one, at): [Statement, Surroundings][] => {
    if (one.kind !== 'number' && one.kind !== 'claim') return [];
    const left = around(lexemes, at, -1);
    const right = around(lexemes, at, 1);
    return [[one, { left, right, ownLeft: ownClause(lexemes, at, -1), ownRight: ownClause(lexemes, at, 1) }]];
  });
}

/* Words that join clauses and belong to neither. */
const joining = new Set(['và', 'gồm', 'trong', 'đó', 'là', 'có', 'còn']);

function ownClause(lexemes: readonly Lexeme[], at: number, step: 1 | -1): string {
  const words: string[] = [];
  for (let to = at + step; to >= 0 && to < lexemes.length; to += step) {
    const one = lexemes[to]!;
    if (one.kind === 'comma' || one.kind === 'stop' || one.kind === 'number') break;
    if (one.kind === 'word' && one.key === 'và') break;
    if (one.kind !== 'word' || !joining.has(one.key)) words.push(wordFor(one));
  }
  return words.join(' ');
}

function around(lexemes: readonly Lexeme[], at: number, step: 1 | -1): string[] {
  const words: string[] = [];
  for (let to = at + step; to >= 0 && to < lexemes.length && words.length < reach; to += step) {
    const one = lexemes[to]!;
    if (one.kind === 'stop' && one.mark !== ':') break;
    if (one.kind !== 'comma') words.push(wordFor(one));
  }
  return words;
}

function wordFor(one: Lexeme): string {
  if (one.kind === 'word') return one.key;
  if (one.kind === 'number') return one.quantity.unit === 'plain' ? '#' : `#${one.quantity.unit}`;
  return one.kind === 'claim' ? `<${one.claim}>` : one.kind;
}

/** 0 to 1: nearer words weigh more; a side that is empty in both counts as equal. */
export function likeness(a: Surroundings, b: Surroundings): number {
  const sides = [overlap(a.left, b.left), overlap(a.right, b.right)] as const;
  return (sides[0] + sides[1]) / 2;
}

const weight = (at: number) => 1 / (1 + at / 2);

function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  const total = Math.max(sumOf(a.length), sumOf(b.length));
  const places = new Map<string, number[]>();
  b.forEach((word, at) => places.set(word, [...(places.get(word) ?? []), at]));
  let same = 0;
  a.forEach((word, at) => {
    const to = places.get(word)?.shift();
    if (to !== undefined) same += weight(Math.max(at, to));
  });
  return same / total;
}

function sumOf(length: number): number {
  let total = 0;
  for (let at = 0; at < length; at++) total += weight(at);
  return total;
}
