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
  /** Agencies that were named and get no letter, with why. */
  spared: readonly SparedAgency[];
}

/** An agency that was named and gets no letter. */
export interface SparedAgency {
  code: string;
  name: string;
  /** What is wrong with its reports, but was not asked for; `complete`: nothing. */
  reason: 'complete' | 'with-errors' | 'unusable' | 'not-yet-due';
  /** How many reports that concerns, and the errors in them, blockers included. */
  reports: number;
  errors: number;
  /** The latest deadline among them. */
  deadline?: LocalDate;
  /** One of them is overdue: no reminder is needed to ask for it. */
  isDue: boolean;
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
