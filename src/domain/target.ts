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
  /** Share in per cent of the components of an index that reach a band: `band` as printed, `bands` those that count. */
  | { shape: 'share-in-band'; value: Decimal; band: string; bands: readonly string[] }
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
  /** Set for each agency of the scope: judged one by one, attained when all of them attain it. */
  each?: boolean;
  goal: TargetShape;
  /** Unit of measure as printed; the indicator's own when left out. */
  unit?: string;
  /** What a share is taken of, as printed. */
  denominator?: string;
  /** The subject as a share: of this indicator, or of one of these (none known: empty) until the plan says which. */
  share?: { of: string } | { open: readonly string[] };
  /** Year whose index results are meant; the target's own year when left out. */
  measured?: number;
  /** Value of the year before as the plan itself states it; the record of that year when left out. */
  planBase?: Decimal;
  /** Indicator that carries the same figure of the plan. */
  planned?: string;
  /** Who answers for it: agency code or free text. */
  owner?: string;
  /** The owner is no agency of the register; the nearest name there, where one is near. */
  unknownOwner?: { nearest?: string };
  /** Document that set it. */
  basis: string;
  note?: string;
  /** Where it is written: workspace-relative file and line. */
  file: string;
  line: number;
}

export type AttainmentState = 'attained' | 'not-attained' | 'undecided';

/** Why a target cannot be judged. */
export type UndecidedReason =
  | 'no-figure'
  | 'no-base'
  | 'no-components'
  | 'denominator-open'
  | 'incomplete'
  | 'year-not-over'
  /** The value since the start of the year would need an earlier period that is not kept. */
  | 'not-derivable'
  /** Another number was ranked the year before: places of 63 are not places of 34. */
  | 'ranked-differently'
  /** The entered result is impossible: a score above its maximum, a rank beyond the number ranked. */
  | 'out-of-range';

/** A target against what was done. */
export interface Attainment {
  target: Target;
  state: AttainmentState;
  undecided?: UndecidedReason;
  /** Nothing that the rest of the year brings can change the state. */
  final: boolean;
  /** Since the start of the year for what adds up, else as it stands now; of `units`: how many attain it. */
  actual: Decimal | null;
  /** Value of the year before, where the target is relative to it. */
  base?: Decimal | null;
  /** Distance to the bound so far, positive when beyond it in the good direction; null where one of the two is unknown. */
  gap: Decimal | null;
  /** Sources behind the actual figure; `isOfSharedSources`: those alone that have a number in every period added up. */
  coverage?: { counted: number; expected: number; isOfSharedSources?: true };
  /** What was reported in all, of which the state and the gap are: more than the actual figure, and enough to decide. */
  atLeast?: Decimal;
  /** Agency by agency: `each` and `all-units`. */
  units?: UnitCounts;
  /** Components of an index in the band. */
  components?: { inBand: number; known: number; all: number };
  /** The share by each denominator that the plan may mean. */
  candidates?: readonly { of: string; value: Decimal | null }[];
  /** Periods that are missing, for `not-derivable`. */
  missing?: readonly string[];
  /** How many were ranked, for `ranked-differently`. */
  ranked?: { before: Decimal; now: Decimal };
  /** The earlier period of the year that the actual figure is of, where this one does not ask for it. */
  asOf?: string;
  estimate: boolean;
}

/** Agencies of a target that is judged agency by agency; lists hold agency codes in the order of the register. */
export interface UnitCounts {
  expected: number;
  attained: number;
  notAttained: readonly string[];
  undecided: readonly string[];
}

/** The targets of a year, as the workspace keeps them. */
export interface TargetPlan {
  /** Workspace-relative; empty where there is no plan. */
  file: string;
  targets: readonly Target[];
  /** Rows marked as examples, which are not read. */
  examples: number;
}

export const noTargetPlan: TargetPlan = { file: '', targets: [], examples: 0 };
