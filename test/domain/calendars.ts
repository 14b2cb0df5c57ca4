import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { HolidayCalendar } from '../../src/domain/deadline.ts';
import { loadCalendar } from '../../src/forms/load-calendar.ts';

/** The holiday files that ship, by year. */
export function shippedCalendars(): ReadonlyMap<number, HolidayCalendar> {
  const years = [2025, 2026].map((year) => {
    const path = resolve(import.meta.dirname, `../../templates/calendars/${year}.yaml`);
    const result = loadCalendar({ path: `${year}.yaml`, text: readFileSync(path, 'utf8') });
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    return [year, result.calendar] as const;
  });
  return new Map(years);
}
