import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  deadlineOf,
  leavesWorkingDay,
  type DeadlineRule,
} from '../../src/domain/deadline.ts';
import { weekday } from '../../src/domain/local-date.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { shippedCalendars } from './calendars.ts';

const calendars = shippedCalendars();
const deadline = (id: string, rule: DeadlineRule) => deadlineOf(parsePeriod(id)!, rule, calendars);

describe('working days', () => {
  it.each([
    ['D1 working Saturday 22/8', '2026-08-20', '2026-08-21', '2026-08-22'],
    ['D2 swap day and national day', '2026-08-28', '2026-09-03', '2026-09-04'],
    ['D3 the new holiday 24/11', '2026-11-23', '2026-11-25', '2026-11-26'],
    ['D4 30/4 and 1/5', '2026-04-29', '2026-05-04', '2026-05-05'],
    ['D5 substitute day 27/4', '2026-04-24', '2026-04-28', '2026-04-29'],
    ['D6 turn of the year', '2025-12-31', '2026-01-05', '2026-01-06'],
    ['D7 working Saturday 10/1', '2026-01-09', '2026-01-10', '2026-01-12'],
  ])('%s', (_name, cutoff, one, two) => {
    expect(addWorkingDays(cutoff, 1, calendars)).toBe(one);
    expect(addWorkingDays(cutoff, 2, calendars)).toBe(two);
  });

  it('are refused, not guessed, when a year has no holiday file', () => {
    expect(addWorkingDays('2026-12-31', 1, calendars)).toEqual({ missingCalendar: 2027 });
    expect(addWorkingDays('2024-12-30', 1, calendars)).toEqual({ missingCalendar: 2024 });
    expect(leavesWorkingDay(parsePeriod('2027-Q1')!, '2027-03-20', calendars)).toEqual({
      missingCalendar: 2027,
    });
  });

  it('zero of them after a cutoff is the cutoff', () => {
    expect(addWorkingDays('2026-09-05', 0, calendars)).toBe('2026-09-05');
  });
});

describe('a deadline on a day off', () => {
  it.each([
    ['2026-H1', 'keep', '2026-06-20'],
    ['2026-H1', 'next', '2026-06-22'],
    ['2026-H1', 'previous', '2026-06-19'],
    ['2026-Q3', 'keep', '2026-09-20'],
    ['2026-Q3', 'next', '2026-09-21'],
    ['2026-Q3', 'previous', '2026-09-18'],
    ['2026-Q1', 'next', '2026-03-20'],
  ] as const)('%s %s', (id, onNonWorkingDay, expected) => {
    expect(deadline(id, { dayOfLastMonth: 20, onNonWorkingDay })).toBe(expected);
  });

  it('stays where it falls when nothing is said', () => {
    expect(deadline('2026-H1', { dayOfLastMonth: 20 })).toBe('2026-06-20');
  });

  it('cannot be moved without the holiday file, but can be kept', () => {
    expect(deadline('2027-H1', { dayOfLastMonth: 20, onNonWorkingDay: 'next' })).toEqual({
      missingCalendar: 2027,
    });
    expect(deadline('2027-H1', { dayOfLastMonth: 20 })).toBe('2027-06-20');
  });
});

describe('the other rules seen', () => {
  it('"before the 5th" is the 4th, also across the month', () => {
    expect(deadline('2026-Q1', { dayOfLastMonth: 5, before: true })).toBe('2026-03-04');
    expect(deadline('2026-Q3', { dayOfLastMonth: 1, before: true })).toBe('2026-08-31');
  });

  it('the proposed chain: communes 15th, departments 16th, leads 17th', () => {
    const days = [15, 16, 17].map((dayOfLastMonth) => deadline('2026-Q3', { dayOfLastMonth }));
    expect(days).toEqual(['2026-09-15', '2026-09-16', '2026-09-17']);
  });
});

describe('the gap between cutoff and sending', () => {
  it.each([
    ['2026-Q3', '2026-09-15', true],
    ['2026-Q3', '2026-09-14', false],
    // 14/6/2026 is a Sunday: the Monday after is the first working day.
    ['2026-H1', '2026-06-15', true],
    ['2026-Q1', '2026-03-15', false],
  ])('%s sent on %s', (id, day, expected) => {
    expect(leavesWorkingDay(parsePeriod(id)!, day, calendars)).toBe(expected);
  });
});

describe('months before the last one', () => {
  it.each([
    ['2026-Y', 25, 1, '2026-11-25'],
    ['2026-Q1', 5, 3, '2025-12-05'],
    ['2026-M01', 20, 1, '2025-12-20'],
    ['2026-H1', 6, 0, '2026-06-06'],
    // The other sector: day 6 of the last month of the quarter, 25/11 for the year.
    ['2026-Q3', 6, 0, '2026-09-06'],
  ])('%s day %i, %i before', (id, dayOfLastMonth, monthsBefore, expected) => {
    expect(deadline(id, { dayOfLastMonth, monthsBefore })).toBe(expected);
  });

  it('leave no working day after the cutoff: part of the figures must be estimates', () => {
    const due = deadline('2026-Y', { dayOfLastMonth: 25, monthsBefore: 1, before: true }) as string;
    expect(due).toBe('2026-11-24');
    expect(leavesWorkingDay(parsePeriod('2026-Y')!, due, calendars)).toBe(false);
  });
});

describe('the shipped calendars', () => {
  // The handbook's lists (periods, section 3), days off on Monday to Friday and swapped Saturdays.
  it.each([
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', '04-26'],
    [
      2026,
      '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
      '01-10 08-22',
    ],
  ])('%i is the one of the handbook', (year, off, worked) => {
    const days = (text: string) => text.split(' ').map((one) => `${year}-${one}`);
    expect(calendars.get(year)!.daysOff).toEqual(days(off));
    expect(calendars.get(year)!.workingDays).toEqual(days(worked));
  });

  it('are those two years; no other is guessed', () => {
    expect([...calendars.keys()].sort()).toEqual([2025, 2026]);
  });

  it('have days off on weekdays and working days on weekends only', () => {
    for (const { daysOff, workingDays } of calendars.values()) {
      expect(daysOff.filter((day) => weekday(day) > 5)).toEqual([]);
      expect(workingDays.filter((day) => weekday(day) <= 5)).toEqual([]);
    }
    expect(calendars.get(2025)!.daysOff).toHaveLength(12);
    expect(calendars.get(2026)!.daysOff).toHaveLength(14);
  });
});
