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
  /** Document that says so. */
  basis?: string;
}

/** What a reader has to know beside the counterpart itself. Left out where there is nothing to say. */
export interface Circumstances {
  /** The earlier window ran partly under the old structure: like for like only from this day of it on. */
  partialFrom?: LocalDate;
  /** Duties moved to or from it without a change of units. */
  note?: 'moved';
  /** Reorganisations since the earlier window began, oldest first, with the agencies that came of them. */
  changes?: readonly Change[];
  /** Days on which duties moved, with the agencies of the set or its predecessors that it concerns. */
  moves?: readonly Change[];
  /** Predecessors that ended inside the earlier window: what they said themselves covers its first days. */
  before?: readonly Share[];
}

/** A day and whom it concerns. */
export interface Change {
  date: LocalDate;
  agencies: readonly string[];
}

/** A part of what an agency reported: 1 is all of it. */
export interface Share {
  code: string;
  weight: Decimal;
}

/** How today's agency relates to those of an earlier period. */
export type Continuity =
  /** One and the same: figures compare one to one. */
  | ({ kind: 'same'; code: string } & Circumstances)
  /** Made of whole predecessors: compares with their sum. */
  | ({ kind: 'sum'; codes: readonly string[] } & Circumstances)
  /** Made of known shares of predecessors: an estimate. */
  | ({ kind: 'weighted'; parts: readonly Share[] } & Circumstances)
  /** No honest counterpart. */
  | ({
      kind: 'none';
      reason: 'new' | 'split' | 'unknown-weight' | 'not-there';
      codes: readonly string[];
    } & Circumstances);

/** Of which agencies of an earlier period a set of today's agencies is made. */
export interface Origins extends Circumstances {
  /** Known shares, each above 0 and at most 1, in the order of the codes. */
  parts: readonly Share[];
  /** A part of these went into the set, and nobody knows how much. */
  unknown: readonly string[];
  /** Members of the set that have no predecessor in that period. */
  fresh: readonly string[];
}

/** Says how an agency of today relates to the agencies of an earlier period. */
export interface ContinuityOf {
  (agency: string, then: Period): Continuity;
  /** The same for several agencies taken as one body: what was cut apart and lies in it on both sides is whole. */
  together?(agencies: readonly string[], then: Period): Origins;
}
