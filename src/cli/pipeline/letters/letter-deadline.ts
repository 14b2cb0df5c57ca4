import { addWorkingDays } from '../../../domain/deadline.ts';
import type { LocalDate } from '../../../domain/local-date.ts';
import { formatShortDate } from '../../../messages/format.ts';
import { UserError } from '../../../messages/user-error.ts';
import type { UrgedAgency } from '../../../report/model/urged-reports.ts';
import { loadCalendars } from '../../../workspace/load-calendars.ts';
import { readVietnameseDate } from '../../../workspace/vietnamese-date.ts';
import { calendarsFolder } from '../../../workspace/workspace-paths.ts';
import type { Run } from '../open-run.ts';

/**
 * The day by which a letter asks for the reports: the one that was named, or so many working days from today; never
 * before a deadline that an agency still has. A day that is over, or cannot be computed, is a UserError.
 */
export function letterDeadline(
  run: Run,
  urged: readonly UrgedAgency[],
  named: string | undefined,
): LocalDate {
  const { root, config, today } = run;
  if (named !== undefined) {
    const day = readVietnameseDate(named);
    if (day === undefined) throw new UserError('letter.deadline-unreadable', { text: named });
    if (day <= today)
      throw new UserError('letter.deadline-over', {
        date: formatShortDate(day),
        today: formatShortDate(today),
      });
    return day;
  }
  const open = urged
    .flatMap((one) => one.reports)
    .filter((one) => !one.isOverdue)
    .map((one) => one.status.deadline);
  if (open.length > 0 && urged.every((one) => one.reports.every((report) => !report.isOverdue)))
    return open.sort().at(-1)!;
  const day = addWorkingDays(today, config.letter.workingDays, loadCalendars(root));
  if (typeof day !== 'string') {
    const year = day.missingCalendar;
    throw new UserError('workspace.calendar-missing', { year, file: `${calendarsFolder}/${year}.yaml` });
  }
  return [day, ...open].sort().at(-1)!;
}
