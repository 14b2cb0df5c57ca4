import type { Decimal } from './decimal.ts';

export type Severity = 'blocker' | 'error' | 'warning' | 'info';

/** Worst first. */
export const severities: readonly Severity[] = ['blocker', 'error', 'warning', 'info'];

/** What became of a rule on one place. `not-evaluated`: an input it needs is missing or unreadable. */
export type Outcome = 'pass' | 'fail' | 'not-evaluated' | 'not-applicable' | 'rule-error';

export type Disposition = 'open' | 'explained' | 'waived' | 'fixed' | 'superseded';

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
  /** Stable across moved rows: hash of rule, instance, agency, form, period and indicator. */
  fingerprint: string;
}

/** Open errors and blockers: they leave a mark on the totals and make the report a draft. */
export function isOpenError(finding: Finding): boolean {
  return finding.disposition === 'open' && (finding.severity === 'error' || finding.severity === 'blocker');
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
