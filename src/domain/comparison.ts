import type { Scope } from './consolidation.ts';
import type { Decimal } from './decimal.ts';
import type { LocalDate } from './local-date.ts';

/** What a figure is compared with: the window of the same length before it, the same period last year. */
export const comparisonBases = ['previous', 'same-period'] as const;
export type ComparisonBasis = (typeof comparisonBases)[number];

/** Why there is no number to compare with. */
export type NotComparableReason =
  /** The workspace keeps nothing of that period. */
  | 'no-history'
  /** It would have to be derived, and a part is missing: `missing` names the periods. */
  | 'not-derivable'
  /** That period has no figure for the indicator. */
  | 'base-missing'
  /** This period has none. */
  | 'value-missing'
  /** The agency is new, or made of parts of others. */
  | 'unit-changed'
  /** Another definition, or another edition without a mapping. */
  | 'definition-changed'
  /** The parts that it is made of do not rest on the same sources. */
  | 'uneven'
  /** Sources are missing in this period or in that one: a difference would be theirs. */
  | 'coverage'
  /** Counted from the start of the year: begins anew. */
  | 'restarted'
  /** Figures of this kind are never compared over time. */
  | 'kind';

/** Sources that count, of those that were asked. */
export interface Coverage {
  counted: number;
  expected: number;
}

/** The sums above and below the line of a ratio. */
export interface Parts {
  numerator: Decimal;
  denominator: Decimal;
}

export interface NotComparable {
  reason: NotComparableReason;
  /** Ids of periods that are missing. */
  missing?: readonly string[];
}

/** A mark on a series or comparison that a reader must know of. */
export interface Break {
  date: LocalDate;
  reason: 'reorganisation' | 'definition' | 'partial-window' | 'moved-function';
  /** Agencies concerned, where they are few. */
  agencies?: readonly string[];
}

/** How a window's value came about from the windows that are kept: `+2026-H1`, `-2026-Q1`. Empty: taken as reported. */
export type Derivation = readonly string[];

/** One figure against an earlier one. */
export interface Comparison {
  indicator: string;
  scope: Scope;
  basis: ComparisonBasis;
  /** Window compared with, `2026-Q2`; kept or derived. */
  period: string;
  derivation: Derivation;
  /** What stands open at the start of a window, or a total of what arose in it and what stood open before. */
  holds?: 'opening' | 'opening-and-flow';
  value: Decimal | null;
  base: Decimal | null;
  /** The base on the units of that time, where `base` is restated on today's. */
  asWas?: Decimal | null;
  /** Ratios: the sums that the value and the base are made of, so that either is rounded once whatever is asked for. */
  valueParts?: Parts;
  baseParts?: Parts;
  /** value − base, in the indicator's unit; for rates in percentage points. */
  change: Decimal | null;
  /** change / base × 100, two decimals; null for rates, scores and ranks, and where the base is 0. */
  percent: Decimal | null;
  direction: 'up' | 'down' | 'same' | null;
  notComparable?: NotComparable;
  breaks: readonly Break[];
  /** Sources that stood behind the base, of those asked then. */
  baseCoverage?: { counted: number; expected: number };
  /** Some contribution of the base is an estimate or shared out by weight. */
  estimate: boolean;
}

/** One point of a series. */
export interface SeriesPoint {
  period: string;
  value: Decimal | null;
  derivation: Derivation;
  /** Why there is no value. */
  notDerivable?: NotComparable;
  breaks: readonly Break[];
  /** 0: draft. Absent for derived points. */
  snapshot?: number;
  /** Of a derived point: the sources that stand behind every window it is made of. */
  coverage?: { counted: number; expected: number };
  /** Some contribution is an estimate or shared out by weight. */
  estimate?: boolean;
}

/** Comparisons, made when asked. */
export interface Comparisons {
  of(indicator: string, scope: Scope, basis: ComparisonBasis): Comparison | undefined;
  /** A column of a table's total row, or of the row of one key. */
  ofTable(table: string, column: number, basis: ComparisonBasis, key?: string): Comparison | undefined;
  /** Breaks that concern the whole report, for its footnotes. */
  breaks: readonly Break[];
}

/**
 * An indicator over the windows that are kept and those derived from them, oldest first, up to the end of the period that
 * asks; its own figure is the last point.
 */
export type SeriesOf = (indicator: string, scope: Scope) => readonly SeriesPoint[];
