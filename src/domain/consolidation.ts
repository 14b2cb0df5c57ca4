import type { Agency } from './agency.ts';
import type { CellRef } from './cell-ref.ts';
import type { Decimal } from './decimal.ts';
import type { Edition } from './edition.ts';
import type { Obligation } from './form.ts';
import type { LocalDate } from './local-date.ts';
import type { ObservationStatus } from './observation.ts';
import type { Period } from './period.ts';
import type { Submission } from './submission.ts';

/** Over which agencies a figure runs. */
export type Scope =
  | { type: 'total' }
  | { type: 'group'; id: string }
  | { type: 'level'; id: string }
  | { type: 'agency'; id: string };

/** Why a source that was asked does not count. */
export type ExclusionReason =
  | 'not-received'
  | 'not-readable'
  | 'blank'
  | 'unreadable'
  | 'missing'
  | 'not-applicable'
  | 'open-error'
  | 'no-denominator'
  | 'not-printed'
  | 'inside-parent'
  /** A state at the end of the window, of an agency that had ended before: its successors' stands. */
  | 'ended'
  | 'other-definition';

/** What open errors keep out of the totals. A blocker keeps its whole file out whatever the policy. */
export const openErrorPolicies = ['exclude-figure', 'exclude-table', 'exclude-file', 'include'] as const;
export type OpenErrorPolicy = (typeof openErrorPolicies)[number];

/**
 * Which of two answers is printed where a field lead and the units report the same thing (XU-02): the profile decides,
 * the other one stands beside it.
 */
export const printedSources = ['lead', 'units'] as const;
export type PrintedSource = (typeof printedSources)[number];

/** One source's share of a figure. */
export interface Contribution {
  agency: string;
  value: Decimal;
  status: ObservationStatus;
  raw: string;
  cell: CellRef | null;
  sha256: string;
  /** Ratios: the operand that this is a value of. */
  indicator?: string;
}

export interface Exclusion {
  agency: string;
  reason: ExclusionReason;
  /** Code of the finding behind `open-error`. */
  code?: string;
  cell: CellRef | null;
  raw?: string;
  /** Ratios: the operand that is missing. */
  indicator?: string;
}

/** What one source says on one indicator: it counts, or why it does not. */
export type Answer = ({ counts: true } & Contribution) | ({ counts: false } & Exclusion);

/** A number of the report: one indicator over one scope, with its coverage. */
export interface Figure {
  indicator: string;
  scope: Scope;
  /** Null when nothing counts; never 0 for "nothing". */
  value: Decimal | null;
  unit: string | null;
  /** Sources that count, of those that were asked. */
  counted: number;
  expected: number;
  /**
   * Of those that were asked and do not count: how many answered "không áp dụng", or are answered for by a successor or a
   * district. Nothing of theirs is lacking.
   */
  notApplicable?: number;
  /** Some contribution is an estimate. */
  estimate: boolean;
  /** For lead-only indicators that units report too: the sum of the units, beside the lead's figure. */
  unitSum?: { value: Decimal | null; counted: number; expected: number };
  /** The same where the profile prints the sum of the units: the field lead's figure, beside it. */
  leadFigure?: { value: Decimal | null; counted: number; expected: number };
  /** Ratios: the sums they are made of. */
  parts?: { numerator: Decimal; denominator: Decimal };
}

/** How a figure came about: `Consolidation.lineage` answers it on demand. */
export interface Lineage {
  figure: Figure;
  operation: 'sum' | 'lead-only' | 'ratio-of-sums' | 'none' | 'register' | 'ledger';
  contributions: readonly Contribution[];
  exclusions: readonly Exclusion[];
}

/** A matrix table consolidated by its key (field of work) or by agency. */
export interface ConsolidatedTable {
  table: string;
  by: 'key' | 'agency';
  rows: readonly ConsolidatedRow[];
  total: ReadonlyMap<number, Decimal | null>;
  /** Sources that count, of those that were asked. */
  counted: number;
  expected: number;
  /** Whole tables and single cells that were left out. */
  exclusions: readonly Exclusion[];
}

export interface ConsolidatedRow {
  /** Key text as most agencies wrote it, or the agency's code. */
  key: string;
  group?: string;
  cells: ReadonlyMap<number, Decimal | null>;
  sources: number;
}

/** One agency's text for a section or row of an open list, attributed. */
export interface CollectedText {
  section: string;
  agency: string;
  text: string;
  cell: CellRef | null;
}

export interface CollectedListRow {
  list: string;
  agency: string;
  cells: ReadonlyMap<string, string>;
  sheet: string;
  row: number;
  file: string;
}

export type SubmissionState = 'valid' | 'with-errors' | 'unreadable' | 'missing';

/** A later deadline that was granted. */
export interface Extension {
  /** Deadline by the rule. */
  instead: LocalDate;
  deadline: LocalDate;
  document: string;
  reason: string;
}

/** What became of one obligation. */
export interface ObligationStatus {
  obligation: Obligation;
  state: SubmissionState;
  /** The effective submission's file, if any. */
  file?: string;
  sha256?: string;
  deadline: LocalDate;
  /** The deadline is a later one that was granted (`gia-han.csv`). */
  extension?: Extension;
  /** Day on which it was first answered; absent where that was not recorded: then it is neither on time nor late. */
  received?: LocalDate;
  /** Calendar days after the deadline; 0 when on time or not known. For a missing one: days overdue so far. */
  daysLate: number;
  blockers: number;
  errors: number;
  /** The form came back hardly filled in (C-EMP-001): nobody counts it as sent. */
  empty?: true;
  /** Line of `chap-thuan.csv` by which the authority accepts that it is missing: the period may be closed without it. */
  waiver?: number;
}

/** The aggregated result of one period. */
export interface Consolidation {
  period: Period;
  edition: Edition;
  agencies: readonly Agency[];
  obligations: readonly ObligationStatus[];
  policy: OpenErrorPolicy;
  /** The submission that counts, by obligation. */
  effective: ReadonlyMap<string, Submission>;
  /** By indicator code, then by scope key (`total`, `group:…`, `level:…`, `agency:…`); an agency's is made when asked. */
  figures: ReadonlyMap<string, ReadonlyMap<string, Figure>>;
  tables: readonly ConsolidatedTable[];
  /** Draft while agencies are missing or errors are open. */
  draft: boolean;
  lineage(indicator: string, scope: Scope): Lineage | undefined;
  /** What agencies wrote for a section, or answered to a text indicator; in the order of the register. */
  texts(section: string): readonly CollectedText[];
  /** Rows of an open list, in the order of the register. */
  listRows(list: string): readonly CollectedListRow[];
  /** What one obligation's submission says on an indicator; undefined when its form does not ask for it. */
  answer(obligation: string, indicator: string): Answer | undefined;
  /** Whether the province's figure is made of what this obligation says on the indicator, provided that it counts. */
  entersTotal(obligation: string, indicator: string): boolean;
  /**
   * The district whose figure holds what this commune's obligation says on the indicator already, so that the province's
   * does not add it again (XU-03).
   */
  insideOf?(obligation: string, indicator: string): Agency | undefined;
  /** Why one obligation's table was left out; undefined when it counts or was not asked for. */
  tableExclusion(obligation: string, table: string): Exclusion | undefined;
}

/** Sources that count, of those that had something to say: who answered "không áp dụng" is not missed. */
export function coverageOfFigure({
  counted,
  expected,
  notApplicable = 0,
}: Pick<Figure, 'counted' | 'expected' | 'notApplicable'>): { counted: number; expected: number } {
  return { counted, expected: expected - notApplicable };
}

/** The map key of a scope. */
export function scopeKey(scope: Scope): string {
  return scope.type === 'total' ? 'total' : `${scope.type}:${scope.id}`;
}
