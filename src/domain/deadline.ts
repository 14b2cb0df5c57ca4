import { addDays, dateParts, localDate, weekday, type LocalDate } from './local-date.ts';
import { lastMonth, type Period } from './period.ts';

/**
 * Public holidays of one year, decided each year by the Government: a hand-edited data file, never an algorithm.
 * `daysOff` are weekdays without work, `workingDays` the Saturdays and Sundays swapped in.
 */
export interface HolidayCalendar {
  year: number;
  daysOff: readonly LocalDate[];
  workingDays: readonly LocalDate[];
}

/**
 * When a sender class has to report. Two rule forms cover every regime seen. `monthsBefore`: the day falls so many
 * months before the period's last one ("trước ngày 25/11" for the year, which ends in December).
 */
export type DeadlineRule =
  | {
      dayOfLastMonth: number;
      monthsBefore?: number;
      before?: boolean;
      onNonWorkingDay?: 'keep' | 'next' | 'previous';
    }
  | { workingDaysAfterCutoff: number };

/** Kinds of periods that may have a deadline of their own within a sender class. */
export const deadlineKinds = ['monthly', 'quarterly', 'six-month', 'nine-month', 'annual'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** A sender class's deadlines: one rule for every period, or one for each kind and one for those not named. */
export type SenderDeadlines = DeadlineRule | DeadlinesByKind;
export type DeadlinesByKind = Partial<Record<DeadlineKind | 'default', DeadlineRule>>;

/** The kind of a period by its window, whether the regime reports on it or not. */
function deadlineKindOf({ code }: Period): DeadlineKind {
  if (code.startsWith('M')) return 'monthly';
  if (code.startsWith('Q')) return 'quarterly';
  if (code.startsWith('H')) return 'six-month';
  return code === 'Y' ? 'annual' : 'nine-month';
}

/** The rule for a period; `usual` where the class has none for it. */
export function deadlineRuleOf(
  deadlines: SenderDeadlines,
  period: Period,
  usual: DeadlineRule,
): DeadlineRule {
  if ('dayOfLastMonth' in deadlines || 'workingDaysAfterCutoff' in deadlines) return deadlines;
  return deadlines[deadlineKindOf(period)] ?? deadlines.default ?? usual;
}

/** The holiday file of this year is missing: a deadline is never guessed. */
export interface MissingCalendar {
  missingCalendar: number;
}

/**
 * The deadline of a period under a rule. `before` is exclusive ("before the 5th" = the 4th). Moving off weekends and
 * counting working days need the year's holiday file. An ad hoc report is due on the day that its letter names.
 */
export function deadlineOf(
  period: Period,
  rule: DeadlineRule,
  calendars: ReadonlyMap<number, HolidayCalendar>,
): LocalDate | MissingCalendar {
  if (period.special) return period.special.deadline;
  if ('workingDaysAfterCutoff' in rule)
    return addWorkingDays(period.end, rule.workingDaysAfterCutoff, calendars);
  const fixed = dayInMonth(period, rule.monthsBefore ?? 0, rule.dayOfLastMonth);
  const day = rule.before ? addDays(fixed, -1) : fixed;
  const move = rule.onNonWorkingDay ?? 'keep';
  return move === 'keep' ? day : shift(day, move === 'next' ? 1 : -1, calendars);
}

/** Day of a month counted back from the period's last one, also across the turn of the year. */
function dayInMonth(period: Period, monthsBefore: number, day: number): LocalDate {
  const month = period.year * 12 + (lastMonth(period) - 1) - monthsBefore;
  return localDate(Math.floor(month / 12), (month % 12) + 1, day)!;
}

/**
 * Whether at least one working day lies between the cutoff and the day of sending, the latter included
 * (Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5). A deadline that leaves none demands estimates.
 */
export function leavesWorkingDay(
  period: Period,
  deadline: LocalDate,
  calendars: ReadonlyMap<number, HolidayCalendar>,
): boolean | MissingCalendar {
  const first = addWorkingDays(period.end, 1, calendars);
  return typeof first === 'string' ? deadline >= first : first;
}

/** `count` working days after a date (Monday to Friday less holidays, plus swapped-in days). */
export function addWorkingDays(
  date: LocalDate,
  count: number,
  calendars: ReadonlyMap<number, HolidayCalendar>,
): LocalDate | MissingCalendar {
  let day = date;
  for (let left = count; left > 0; left--) {
    const next = shift(addDays(day, 1), 1, calendars);
    if (typeof next !== 'string') return next;
    day = next;
  }
  return day;
}

function shift(
  date: LocalDate,
  step: 1 | -1,
  calendars: ReadonlyMap<number, HolidayCalendar>,
): LocalDate | MissingCalendar {
  for (let day = date; ; day = addDays(day, step)) {
    const calendar = calendars.get(dateParts(day).year);
    if (!calendar) return { missingCalendar: dateParts(day).year };
    if (isWorkingDay(day, calendar)) return day;
  }
}

function isWorkingDay(day: LocalDate, calendar: HolidayCalendar): boolean {
  if (calendar.workingDays.includes(day)) return true;
  return weekday(day) <= 5 && !calendar.daysOff.includes(day);
}
