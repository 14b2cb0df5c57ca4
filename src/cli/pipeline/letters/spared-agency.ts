import type { Agency } from '../../../domain/agency.ts';
import type { LocalDate } from '../../../domain/local-date.ts';
import type { ObligationStatus } from '../../../domain/consolidation.ts';
import type { SparedAgency } from '../../../reporters/letter-report.ts';

/**
 * Why an agency that was named gets no letter: nothing of its reports is wrong, or what is wrong was not asked for on the
 * command line. `statuses` are its own.
 */
export function sparedAgency(
  { code, name }: Agency,
  statuses: readonly ObligationStatus[],
  today: LocalDate,
): SparedAgency {
  const open = statuses.filter((one) => one.waiver === undefined);
  const owed = open.filter((one) => one.state === 'missing' || one.empty === true);
  const unusable = open.filter((one) => one.state === 'unreadable' && !owed.includes(one));
  const wrong = open.filter((one) => one.state === 'with-errors' && !owed.includes(one));
  const reports = owed.length > 0 ? owed : unusable.length > 0 ? unusable : wrong;
  const deadlines = reports.map((one) => one.deadline).sort();
  return {
    code,
    name,
    reason:
      owed.length > 0
        ? 'not-yet-due'
        : unusable.length > 0
          ? 'unusable'
          : wrong.length > 0
            ? 'with-errors'
            : 'complete',
    reports: reports.length,
    errors: reports.reduce((sum, one) => sum + one.blockers + one.errors, 0),
    ...(deadlines.length > 0 ? { deadline: deadlines.at(-1)! } : {}),
    isDue: deadlines.some((one) => today > one),
  };
}
