import type { Decimal } from './decimal.ts';
import type { LocalDate } from './local-date.ts';
import type { Period } from './period.ts';

/** Kinds of links between agencies before and after a date (handbook, organisation: succession). */
export const successionKinds = [
  'same',
  'renamed',
  'type-changed',
  'merged',
  'split',
  'abolished',
  'new',
  'moved',
] as const;
export type SuccessionKind = (typeof successionKinds)[number];

/** One line of `succession.csv`: on this day `to` took over from `from`. */
export interface SuccessionLink {
  date: LocalDate;
  /** Agency code; null for `new`. */
  from: string | null;
  /** Agency code; null for `abolished`. */
  to: string | null;
  kind: SuccessionKind;
  /** Share of `from` that went to `to`, 0 to 1; `unknown` where nobody knows it. Whole (1) when left out. */
  weight: Decimal | 'unknown';
}

/** How today's agency relates to those of an earlier period. */
export type Continuity =
  /** One and the same: figures compare one to one. `partialFrom`: only from this day of the earlier window on. */
  | { kind: 'same'; code: string; partialFrom?: LocalDate; note?: 'moved' }
  /** Made of whole predecessors: compares with their sum. */
  | { kind: 'sum'; codes: readonly string[]; partialFrom?: LocalDate; note?: 'moved' }
  /** Made of known shares of predecessors: an estimate. */
  | { kind: 'weighted'; parts: readonly { code: string; weight: Decimal }[] }
  /** No honest counterpart. */
  | { kind: 'none'; reason: 'new' | 'split' | 'unknown-weight' | 'not-there'; codes: readonly string[] };

/** Says how an agency of today relates to the agencies of an earlier period. */
export type ContinuityOf = (agency: string, then: Period) => Continuity;
