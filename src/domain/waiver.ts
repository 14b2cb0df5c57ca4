import type { Decimal } from './decimal.ts';
import type { LocalDate } from './local-date.ts';

/** A permission of the authority to let a finding pass as it is: a line of `chap-thuan.csv`. */
export interface Waiver {
  line: number;
  /** Code of the rule. */
  code: string;
  /** Agency code; null for what concerns the period as a whole. */
  agency: string | null;
  /** Indicator, instance, `sheet!cell`, lead or file; empty for everything that the rule finds at the agency. */
  target: string;
  /** Largest difference (or value, or days) that is accepted. */
  ceiling?: Decimal;
  reason: string;
  /** Capacity of who decided, never more than the file says. */
  approver: string;
  document: string;
  /** Last day on which it holds; without one it holds for its period. */
  expires?: LocalDate;
}

/**
 * What a waiver does to a finding: it lets it pass, or would, were it not for its ceiling, its expiry, a finding that has
 * nothing to be measured by, or one that leaves nothing to accept: a blocker.
 */
export type WaiverState = 'waived' | 'exceeded' | 'expired' | 'unmeasured' | 'blocker';

/** A waiver and what it met in a run. */
export interface WaiverOutcome {
  waiver: Waiver;
  /** `unused`: it fits nothing. */
  state: WaiverState | 'unused';
  /** Findings and missing reports that it lets pass. */
  passed: number;
}
