import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/domain/deadline.ts';
import { weekday } from '../../src/domain/local-date.ts';
import { carryOverSource, parsePeriod, previousReport, samePeriodLastYear } from '../../src/domain/period.ts';
import { shippedCalendars } from './calendars.ts';

// The worked examples of the domain handbook (periods, section 5). The columns: period, start, end, from the year's
// start, deadline rule, deadline, two working days after the cutoff (`refused` where the year has no holiday file, `-`
// where the handbook gives no date), previous report, carry-over source, same period last year.
const examples = `
  2024-Y   2023-12-15 2024-12-14 yes R20 2024-12-20 -          2024-Q3  2023-Y   2023-Y
  2025-Q1  2024-12-15 2025-03-14 yes R20 2025-03-20 2025-03-18 2024-Y   2024-Y   2024-Q1
  2025-H1  2024-12-15 2025-06-14 yes R20 2025-06-20 2025-06-17 2025-Q1  2024-Y   2024-H1
  2025-Q3  2025-06-15 2025-09-14 no  R20 2025-09-20 2025-09-16 2025-H1  2025-H1  2024-Q3
  2025-Y   2024-12-15 2025-12-14 yes R20 2025-12-20 2025-12-16 2025-Q3  2024-Y   2024-Y
  2026-Q1  2025-12-15 2026-03-14 yes R20 2026-03-20 2026-03-17 2025-Y   2025-Y   2025-Q1
  2026-H1  2025-12-15 2026-06-14 yes R20 2026-06-20 2026-06-16 2026-Q1  2025-Y   2025-H1
  2026-Q3  2026-06-15 2026-09-14 no  R20 2026-09-20 2026-09-16 2026-H1  2026-H1  2025-Q3
  2026-Y   2025-12-15 2026-12-14 yes R20 2026-12-20 2026-12-16 2026-Q3  2025-Y   2025-Y
  2027-Q1  2026-12-15 2027-03-14 yes R20 2027-03-20 refused    2026-Y   2026-Y   2026-Q1
  2027-H1  2026-12-15 2027-06-14 yes R20 2027-06-20 refused    2027-Q1  2026-Y   2026-H1
  2027-Q3  2027-06-15 2027-09-14 no  R20 2027-09-20 refused    2027-H1  2027-H1  2026-Q3
  2027-Y   2026-12-15 2027-12-14 yes R20 2027-12-20 refused    2027-Q3  2026-Y   2026-Y
  2026-Q2  2026-03-15 2026-06-14 no  R25 2026-06-25 2026-06-16 2026-Q1  2026-Q1  2025-Q2
  2026-Q4  2026-09-15 2026-12-14 no  R25 2026-12-25 2026-12-16 2026-Q3  2026-Q3  2025-Q4
  2026-H2  2026-06-15 2026-12-14 no  R25 2026-12-25 2026-12-16 2026-H1  2026-H1  2025-H2
  2026-9M  2025-12-15 2026-09-14 yes R25 2026-09-25 2026-09-16 2026-H1  2025-Y   2025-9M
  2026-M01 2025-12-15 2026-01-14 yes R25 2026-01-25 2026-01-16 2025-M12 2025-Y   2025-M01
  2026-M02 2026-01-15 2026-02-14 no  R25 2026-02-25 2026-02-24 2026-M01 2026-M01 2025-M02
  2026-M03 2026-02-15 2026-03-14 no  R25 2026-03-25 2026-03-17 2026-M02 2026-M02 2025-M03
  2025-M07 2025-06-15 2025-07-14 no  R25 2025-07-25 2025-07-16 2025-M06 2025-M06 2024-M07
  2026-M11 2026-10-15 2026-11-14 no  R25 2026-11-25 2026-11-17 2026-M10 2026-M10 2025-M11
  2026-M12 2026-11-15 2026-12-14 no  R25 2026-12-25 2026-12-16 2026-M11 2026-M11 2025-M12
  2027-M02 2027-01-15 2027-02-14 no  R25 2027-02-25 refused    2027-M01 2027-M01 2026-M02
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/));

const calendars = shippedCalendars();
const byId = (id: string) => parsePeriod(id)!;

describe('the worked examples', () => {
  it('are all 24', () => {
    expect(examples).toHaveLength(24);
  });

  it.each(examples)(
    '%s',
    (id, start, end, fromYearStart, rule, deadline, w2, previous, carryOver, lastYear) => {
      const period = byId(id);
      expect(period).toMatchObject({ id, start, end, fromYearStart: fromYearStart === 'yes' });
      expect(deadlineOf(period, { dayOfLastMonth: rule === 'R20' ? 20 : 25 }, calendars)).toBe(deadline);
      if (w2 !== '-') {
        const missing = { missingCalendar: period.end.startsWith('2027') ? 2027 : 0 };
        expect(deadlineOf(period, { workingDaysAfterCutoff: 2 }, calendars)).toEqual(
          w2 === 'refused' ? missing : w2,
        );
      }
      expect(previousReport(period)!.id).toBe(previous);
      expect(carryOverSource(period)!.id).toBe(carryOver);
      expect(samePeriodLastYear(period)!.id).toBe(lastYear);
    },
  );

  // Days of the week as the handbook prints them beside the dates: cutoff, deadline, two working days after.
  it.each(
    `
      2024-Y Sat Fri -,   2025-Q1 Fri Thu Tue, 2025-H1 Sat Fri Tue, 2025-Q3 Sun Sat Tue, 2025-Y Sun Sat Tue,
      2026-Q1 Sat Fri Tue, 2026-H1 Sun Sat Tue, 2026-Q3 Mon Sun Wed, 2026-Y Mon Sun Wed, 2027-Q1 Sun Sat -,
      2027-H1 Mon Sun -,  2027-Q3 Tue Mon -,   2027-Y Tue Mon -,    2026-Q2 Sun Thu Tue, 2026-Q4 Mon Fri Wed,
      2026-H2 Mon Fri Wed, 2026-9M Mon Fri Wed, 2026-M01 Wed Sun Fri, 2026-M02 Sat Wed Tue, 2026-M03 Sat Wed Tue,
      2025-M07 Mon Fri Wed, 2026-M11 Sat Wed Tue, 2026-M12 Mon Fri Wed, 2027-M02 Sun Thu -`
      .split(',')
      .map((line) => line.trim().split(/ +/)),
  )('%s falls on the days of the week of the handbook', (id, ...days) => {
    const [, , end, , , deadline, w2] = examples.find(([name]) => name === id)!;
    const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    const said = [end!, deadline!, w2!].map((date) => (/^\d/.test(date) ? names[weekday(date) - 1] : '-'));
    expect(said).toEqual(days);
  });

  it('have a report kind where the regime reports, and only there', () => {
    const kinds = Object.fromEntries(examples.map(([id]) => [id, byId(id!).kind]));
    expect(kinds).toMatchObject({
      '2026-Q1': 'quarterly',
      '2026-H1': 'six-month',
      '2026-Q3': 'quarterly',
      '2026-Y': 'annual',
    });
    for (const id of ['2026-Q2', '2026-Q4', '2026-H2', '2026-9M', '2026-M03'])
      expect(kinds[id]).toBeUndefined();
  });
});
