import type { ObligationStatus } from '../domain/consolidation.ts';
import { ratio, type Decimal } from '../domain/decimal.ts';
import type { LeadGap } from '../domain/form.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Period } from '../domain/period.ts';
import { punctualityOf } from '../domain/punctuality.ts';

/** Everything `cchc status` has to say. */
export interface StatusReport {
  period: Period;
  today: LocalDate;
  /** Names by agency code. */
  agencies: ReadonlyMap<string, string>;
  obligations: readonly ObligationStatus[];
  /** Area leads that no agency holds. */
  leadGaps?: readonly LeadGap[];
  /** Agencies that are not asked, only accepted: they ended inside the window, or report through their district. */
  notAsked?: number;
  /** Obligations that were answered on a day that nobody recorded. */
  undated?: number;
  /** Lines of the record of receipts that fit no file. */
  unmatchedReceipts?: number;
  /** The latest snapshot (from 1), else the draft (0); absent where the period was never compiled. */
  record?: { snapshot: number; id: string; madeOn: LocalDate };
  /** Of a frozen period: files that were edited or removed since, and files that were not there then. */
  inputsMoved?: { gone: number; added: number };
  /** Files that answer each obligation, the one that counts first, by obligation id. */
  files?: ReadonlyMap<string, readonly StatusFile[]>;
  /** The ledger of the period: how many files it knows, and its first line that is not sound; absent without one. */
  ledger?: { recorded: number; files: number; trouble: { kind: string; line: number } | null };
  /** One agency was asked for. */
  isOneAgency?: boolean;
  exitCode: number;
  conditions: readonly string[];
}

/** One file of an obligation, and why it counts or does not. */
export interface StatusFile {
  file: string;
  counts: boolean;
  /** Of the one that counts: how it was told from the others (`latest`, `kept` …; `only` where it is alone). */
  reason: string;
  /** Of another: `same` content, `worse` than the one that counts, `replaced`, `unreadable`, or of an `other-period`. */
  why: 'same' | 'worse' | 'replaced' | 'unreadable' | 'other-period' | null;
  /** The period that it is the form of, for `other-period`. */
  otherPeriod?: string;
  worse: readonly { what: string; now: number; before: number }[];
  received: LocalDate | null;
  evidence: string | null;
  /** Why it was accepted in the ledger although it is worse. */
  accepted?: string;
}

/**
 * The five numbers of completeness and timeliness (expected, received, on time, and both rates), and the valid ones
 * beside them. A file that cannot be used counts as received; a form that came
 * back empty does not. Each counts obligations, so none can
 * exceed 100 %; rates are null when nothing was expected.
 */
export interface StatusRates {
  expected: number;
  received: number;
  onTime: number;
  /** Received on a day that nobody recorded. */
  undated: number;
  valid: number;
  receivedRate: Decimal | null;
  onTimeRate: Decimal | null;
  validRate: Decimal | null;
}

export function ratesOf(obligations: readonly ObligationStatus[]): StatusRates {
  const expected = obligations.length;
  const arrived = obligations.filter((one) => punctualityOf(one) !== 'missing');
  const received = arrived.length;
  // On time is about the day alone, as in the report (0.8.4, 0.8.5); what cannot be used is not valid.
  const onTime = arrived.filter((one) => punctualityOf(one) === 'on-time').length;
  const undated = arrived.filter((one) => punctualityOf(one) === 'undated').length;
  const valid = arrived.filter((one) => one.state === 'valid').length;
  const rate = (count: number) => ratio(String(count), String(expected), 100, 1);
  return {
    expected,
    received,
    onTime,
    undated,
    valid,
    receivedRate: rate(received),
    onTimeRate: rate(onTime),
    validRate: rate(valid),
  };
}
