import type { Scope } from './consolidation.ts';
import type { Decimal } from './decimal.ts';

/** Shapes of a target (handbook, duties section 4). Bounds are decimals in the target's unit. */
export type TargetShape =
  | { shape: 'at-least'; value: Decimal }
  | { shape: 'more-than'; value: Decimal }
  | { shape: 'at-most'; value: Decimal }
  | { shape: 'less-than'; value: Decimal }
  /** Rank no worse than: lower is better. */
  | { shape: 'rank-ceiling'; value: Decimal }
  /** Up by `from` to `to` places against the rank of the year before. */
  | { shape: 'rank-improvement'; from: Decimal; to: Decimal }
  /** Fewer by at least so many, against the value at the end of the year before. */
  | { shape: 'reduction'; value: Decimal }
  /** Share of the components of an index that reach a band. */
  | { shape: 'share-in-band'; value: Decimal; band: string }
  /** Every unit of the scope (by the register) does what the indicator counts. */
  | { shape: 'all-units' };

/** What a target is set on: an indicator, or an index that is entered as data. */
export type TargetSubject = { indicator: string } | { index: string };

export interface Target {
  id: string;
  year: number;
  /** As the plan words it. */
  text: string;
  subject: TargetSubject;
  scope: Scope;
  goal: TargetShape;
  /** Unit of measure as printed; the indicator's own when left out. */
  unit?: string;
  /** What a share is taken of, where the plan leaves it open. */
  denominator?: string;
  /** Who answers for it: agency code or free text. */
  owner?: string;
  /** Document that set it. */
  basis: string;
  note?: string;
}

export type AttainmentState = 'attained' | 'not-attained' | 'undecided';

/** Why a target cannot be judged. */
export type UndecidedReason =
  | 'no-figure'
  | 'no-base'
  | 'no-components'
  | 'denominator-open'
  | 'incomplete'
  | 'year-not-over';

/** A target against what was done. */
export interface Attainment {
  target: Target;
  state: AttainmentState;
  undecided?: UndecidedReason;
  actual: Decimal | null;
  /** Value of the year before, where the target is relative to it. */
  base?: Decimal | null;
  /** Distance to the bound, positive when beyond it in the good direction; null when undecided. */
  gap: Decimal | null;
  /** Sources behind the actual figure. */
  coverage?: { counted: number; expected: number };
  estimate: boolean;
}
