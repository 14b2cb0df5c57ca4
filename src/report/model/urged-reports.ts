import type { Agency } from '../../domain/agency.ts';
import type { ObligationStatus } from '../../domain/consolidation.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { LocalDate } from '../../domain/local-date.ts';

/** Why a report is asked for: it did not come, came back empty, cannot be used at all, or has errors to correct. */
export type UrgeReason = 'missing' | 'empty' | 'unusable' | 'with-errors';

/** A report that an agency still owes. */
export interface UrgedReport {
  status: ObligationStatus;
  reason: UrgeReason;
  /** Its deadline, or the later one that was granted, is over. */
  isOverdue: boolean;
}

/** An agency and what it still owes, in the order of its obligations. */
export interface UrgedAgency {
  agency: Agency;
  reports: readonly UrgedReport[];
}

/** Whom a letter is for, and who is left alone. */
export interface UrgedChoice {
  urged: readonly UrgedAgency[];
  /** Reports that are owed, but not yet due. */
  notYetDue: readonly UrgedReport[];
}

/** What a letter asks for beside reports that are missing or came back empty. */
export interface UrgeScope {
  /** Files that cannot be used at all. */
  unusable: boolean;
  /** Reports with errors that their agency has to correct. */
  withErrors: boolean;
  /** Those that are not yet due as well: a reminder. */
  early: boolean;
}

/**
 * Who has to be urged on a day, in the order of `agencies`. A report is overdue on the day after its deadline; what the
 * authority accepts as missing is asked of nobody.
 */
export function urgedReports(
  statuses: readonly ObligationStatus[],
  agencies: readonly Agency[],
  today: LocalDate,
  scope: UrgeScope,
): UrgedChoice {
  const owed = statuses.flatMap((status): UrgedReport[] => {
    const reason = reasonOf(status, scope);
    return reason ? [{ status, reason, isOverdue: today > status.deadline }] : [];
  });
  const asked = groupBy(
    owed.filter((one) => one.isOverdue || scope.early),
    (one) => one.status.obligation.agency,
  );
  return {
    urged: agencies.flatMap((agency) => {
      const reports = asked.get(agency.code);
      return reports ? [{ agency, reports }] : [];
    }),
    notYetDue: owed.filter((one) => !one.isOverdue),
  };
}

function reasonOf({ state, empty, waiver }: ObligationStatus, scope: UrgeScope): UrgeReason | undefined {
  if (waiver !== undefined) return undefined;
  if (state === 'missing') return 'missing';
  if (empty) return 'empty';
  if (state === 'unreadable') return scope.unusable ? 'unusable' : undefined;
  return state === 'with-errors' && scope.withErrors ? 'with-errors' : undefined;
}
