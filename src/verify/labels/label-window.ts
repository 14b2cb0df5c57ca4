import { foldKey } from '../../domain/fold-key.ts';
import type { Lexeme, NumberLexeme } from '../tokens/lexeme.ts';

/** A word that says what a number is the number of. */
export interface LabelWord {
  key: string;
  text: string;
  start: number;
}

/**
 * The words of a number's own clause on either side: up to a comma, mark, `và` or number. Before the first number of a
 * sentence up to its beginning, for what stands there is said of it.
 */
export function labelWindow(lexemes: readonly Lexeme[], number: NumberLexeme): LabelWord[] {
  const at = lexemes.indexOf(number);
  return [...side(lexemes, at, -1).toReversed(), ...side(lexemes, at, 1)];
}

function side(lexemes: readonly Lexeme[], at: number, step: 1 | -1): LabelWord[] {
  const words: LabelWord[] = [];
  const crosses = step === -1 && isFirstNumber(lexemes, at);
  for (let to = at + step; to >= 0 && to < lexemes.length; to += step) {
    const one = lexemes[to]!;
    if (one.kind === 'stop' || one.kind === 'number') break;
    if (!crosses && (one.kind === 'comma' || (one.kind === 'word' && one.key === 'và'))) break;
    const own = wordsOfLexeme(one);
    words.push(...(step === -1 ? own.toReversed() : own));
  }
  return words;
}

function isFirstNumber(lexemes: readonly Lexeme[], at: number): boolean {
  for (let to = at - 1; to >= 0; to--) {
    const { kind } = lexemes[to]!;
    if (kind === 'number') return false;
    if (kind === 'stop') return true;
  }
  return true;
}

/* Agencies, days and periods are compared as such. */
const compared = new Set(['agency', 'date', 'period', 'direction']);

function wordsOfLexeme(one: Lexeme): LabelWord[] {
  const { text, start } = one;
  if (one.kind === 'word') return [{ key: one.key, text, start }];
  if (one.kind !== 'claim' || compared.has(one.claim)) return [];
  return [...text.matchAll(/\S+/g)].map((hit) => ({
    key: foldKey(hit[0]),
    text: hit[0],
    start: start + hit.index,
  }));
}
