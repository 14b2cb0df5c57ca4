import type { LocalDate } from '../domain/local-date.ts';
import type { Agency } from '../domain/agency.ts';
import type { ObligationStatus } from '../domain/consolidation.ts';
import type { Period } from '../domain/period.ts';

/** The letters that a run has made. */
export interface LetterReport {
  period: Period;
  template: string;
  letters: readonly WrittenLetter[];
  /** Reports that are owed, but not yet due, and were therefore not asked for. */
  notYetDue: number;
  /** Names of agencies that were asked for and owe nothing. */
  complete: readonly string[];
}

/** One letter and whom it is for. */
export interface WrittenLetter {
  /** Relative to the workspace, with `/`. */
  file: string;
  /** False where the same letter lay there already. */
  isNew: boolean;
  /** Day by which the reports are asked for. */
  deadline: LocalDate;
  urged: readonly {
    agency: Agency;
    reports: readonly { status: ObligationStatus; reason: string; isOverdue: boolean }[];
  }[];
  /** Tags that had to print "…". */
  empty: readonly string[];
}
