import type { Decimal } from './decimal.ts';
import type { WaiverState } from './waiver.ts';

export type Severity = 'blocker' | 'error' | 'warning' | 'info';

/** Worst first. */
export const severities: readonly Severity[] = ['blocker', 'error', 'warning', 'info'];

/** What became of a rule on one place. `not-evaluated`: an input it needs is missing or unreadable. */
export type Outcome = 'pass' | 'fail' | 'not-evaluated' | 'not-applicable' | 'rule-error';

export type Disposition = 'open' | 'explained' | 'waived' | 'fixed' | 'superseded';

/** Kinds of slips that a broken identity may come from. */
export type CauseKind =
  | 'wrong-scale'
  | 'digits-swapped'
  | 'digit-doubled'
  | 'digit-dropped'
  | 'wrong-sign'
  | 'exchanged'
  | 'part-left-out'
  | 'counted-twice'
  | 'part-missing'
  | 'last-period'
  | 'copied';

/** An explanation that would make an identity hold exactly. Shown, never applied. */
export interface LikelyCause {
  kind: CauseKind;
  /** 1 fits best; causes of the same rank fit equally well. */
  rank: number;
  sheet: string;
  cell: string;
  /** What people call the cell: an indicator's code, or table, row and column. */
  name: string;
  /** The value as it stands there; null where nothing does. */
  found: Decimal | null;
  /** The value by which every identity of the cell holds; null where the cell should not be there. */
  value: Decimal | null;
  /** What the right value was multiplied by, for a wrong scale. */
  factor?: Decimal;
  /** The second cell of the explanation: exchanged with, copied from, left out, counted twice. */
  other?: { sheet: string; cell: string; name: string };
}

/** Plain values for the sentences; never sentences themselves. */
export type Params = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** A rule that failed somewhere, as data. Sentences are made at the edge, in Vietnamese or English. */
export interface Finding {
  /** `L1-SUM-001`; letters and digits, never reused. */
  code: string;
  /** The rule's use on an indicator, column or table: `2.3.1`, `II.06.c3`. */
  instance?: string;
  severity: Severity;
  disposition: Disposition;
  agency?: string;
  /** `<agency>/<unit|field-lead[-LEAD]>` of the submission that it is about. */
  obligation?: string;
  file?: string;
  sheet?: string;
  cell?: string;
  indicator?: string;
  /** As found and as expected, for people: raw text or a decimal. */
  observed?: string;
  expected?: string;
  difference?: Decimal;
  params: Params;
  /**
   * Figures that an open error keeps out of the totals: indicator codes, `table:II.06` for a whole table,
   * `*` for the whole submission.
   */
  figures: readonly string[];
  /** What may have happened, where it fits exactly; the best first. */
  causes?: readonly LikelyCause[];
  /** The line of `chap-thuan.csv` that is about it, and what that does; its document. */
  waiver?: { line: number; state: WaiverState; document: string };
  /** Stable across moved rows: hash of rule, instance, agency, form, period and indicator. */
  fingerprint: string;
}

/** Open errors and blockers: they leave a mark on the totals and make the report a draft. */
export function isOpenError(finding: Finding): boolean {
  return finding.disposition === 'open' && (finding.severity === 'error' || finding.severity === 'blocker');
}

/** Open findings that only ask for an explanation: their figures count. */
export function isOpenWarning(finding: Finding): boolean {
  return finding.disposition === 'open' && finding.severity === 'warning';
}

/** A rule instance that could not be decided, and what it lacked. */
export interface NotEvaluated {
  code: string;
  instance?: string;
  agency?: string;
  file?: string;
  /** Indicator codes or other inputs that were missing. */
  missing: readonly string[];
}
