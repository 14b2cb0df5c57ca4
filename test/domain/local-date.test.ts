import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateParts,
  dayNumber,
  daysBetween,
  fromDayNumber,
  localDate,
  localDateAt,
  parseLocalDate,
  weekday,
} from '../../src/domain/local-date.ts';

// 1900-01-01 … 9999-12-31
const days = fc.integer({ min: -25_567, max: 2_932_896 });

describe('local dates', () => {
  it('count days and back', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = fromDayNumber(day);
        const { year, month, day: dayOfMonth } = dateParts(date);
        expect(dayNumber(date)).toBe(day);
        expect(localDate(year, month, dayOfMonth)).toBe(date);
        expect(parseLocalDate(date)).toBe(date);
      }),
    );
  });

  it('shift, and measure what they shifted', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, step) => {
        fc.pre(day + step >= -25_567 && day + step <= 2_932_896);
        const from = fromDayNumber(day);
        const to = addDays(from, step);
        expect(daysBetween(from, to)).toBe(step);
        expect((((weekday(to) - weekday(from) - step) % 7) + 7) % 7).toBe(0);
        // Text order is calendar order.
        expect(from < to).toBe(step > 0);
      }),
    );
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '26-04-01',
    '',
    '2026-04-01T00:00',
  ])('there is no %s', (text) => {
    expect(parseLocalDate(text)).toBeUndefined();
  });

  it.each([
    ['2026-09-14', 1],
    ['2026-06-20', 6],
    ['2026-06-14', 7],
    ['2024-02-29', 4],
  ])('%s is weekday %i', (date, expected) => {
    expect(weekday(date)).toBe(expected);
  });

  it.each([
    ['2026-09-14T23:30:00Z', '2026-09-15'],
    ['2026-09-14T16:59:59Z', '2026-09-14'],
    ['2026-09-14T17:00:00Z', '2026-09-15'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
  ])('the instant %s is %s in Vietnam', (instant, expected) => {
    expect(localDateAt(new Date(instant))).toBe(expected);
  });
});
