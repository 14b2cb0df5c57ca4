/**
 * A calendar date in Vietnam, `YYYY-MM-DD`. Never an instant: it is not passed through UTC, because 06:00 in Hanoi
 * is still yesterday in an ISO string.
 */
export type LocalDate = string;

const DAY = 86_400_000;

/** Date of year, month (1–12) and day; undefined when the calendar has no such day. */
export function localDate(year: number, month: number, day: number): LocalDate | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const same = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return same && year >= 1900 && year <= 9999 ? fromDayNumber(at.getTime() / DAY) : undefined;
}

/** Reads `YYYY-MM-DD`; undefined for anything else. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? localDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Days since 1970-01-01, a plain count on which dates are compared and shifted. */
export function dayNumber(date: LocalDate): number {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day) / DAY;
}

export function fromDayNumber(days: number): LocalDate {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: LocalDate): number {
  return ((dayNumber(date) + 3) % 7) + 1;
}

export function dateParts(date: LocalDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The calendar date in Vietnam at an instant (UTC+7, no daylight saving). */
export function localDateAt(instant: Date): LocalDate {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** The time in Vietnam at an instant, to the second: `2026-09-18T16:05:00+07:00`. */
export function localTimeAt(instant: Date): string {
  return `${new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}
