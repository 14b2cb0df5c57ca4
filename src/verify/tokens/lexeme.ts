import type { Decimal } from '../../domain/decimal.ts';
import type { Quantity } from './quantity.ts';

interface Span {
  /** As it stands in the tidied text. */
  text: string;
  start: number;
  end: number;
}

/** One piece of a passage: what is compared, and the words that tell what it is about. */
export type Lexeme = Span &
  (
    | { kind: 'word'; key: string }
    /** `.` or `;` or `:` between statements. */
    | { kind: 'stop'; mark: string }
    | { kind: 'comma' }
    | { kind: 'number'; quantity: Quantity; isOdd: boolean }
    | ({ kind: 'claim' } & Claim)
    /** Numbers of documents, forms, headings: nothing to compare. */
    | { kind: 'name' }
  );

/** A word or phrase that states something, in one form for all its writings. */
export interface Claim {
  claim: 'direction' | 'period' | 'date' | 'superlative' | 'attainment' | 'none' | 'all' | 'agency';
  /** `up`, `2025-Q3`, `2026-09-14`, `best`, `yes`, agency code …: equal where two writings say the same. */
  value: string;
}

export type NumberLexeme = Extract<Lexeme, { kind: 'number' }>;
export type ClaimLexeme = Extract<Lexeme, { kind: 'claim' }>;
/** What is compared. */
export type Statement = NumberLexeme | ClaimLexeme;

/** The usual reading of a number. */
export function usualReading({ quantity }: NumberLexeme): Decimal {
  return quantity.readings[0]!;
}
