import type { HolidayCalendar } from '../../src/domain/deadline.ts';
import { loadCalendars } from '../../src/workspace/load-calendars.ts';

/** The holiday files that ship, by year. */
export function shippedCalendars(): ReadonlyMap<number, HolidayCalendar> {
  return loadCalendars();
}
