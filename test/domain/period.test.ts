import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/local-date.ts';
import {
  carryOverSource,
  parsePeriod,
  periodOf,
  previousReport,
  validityIn,
} from '../../src/domain/period.ts';

describe('period ids', () => {
  it.each([
    ['2026-Q3', '2026-Q3'],
    ['q3/2026', '2026-Q3'],
    ['Q3-2026', '2026-Q3'],
    ['2026-6T', '2026-H1'],
    ['2026-S1', '2026-H1'],
    ['2026-9T', '2026-9M'],
    ['2026', '2026-Y'],
    ['2026-N', '2026-Y'],
    ['2026-T7', '2026-M07'],
    ['2026-M7', '2026-M07'],
    ['2026-T12', '2026-M12'],
    [' 2026-Y ', '2026-Y'],
  ])('%j is %s', (text, id) => {
    expect(parsePeriod(text)?.id).toBe(id);
  });

  it.each(['', '2026-Q5', '2026-M13', '2026-M00', '1999-Q1', '2101-Q1', 'quý III', '2026-Q3x', '26-Q3'])(
    '%j is no period',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );
});

const code = fc.constantFrom(
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  'H1',
  'H2',
  '9M',
  'Y',
  'M01',
  'M02',
  'M06',
  'M07',
  'M12',
);
const period = fc
  .tuple(fc.integer({ min: 2002, max: 2099 }), code)
  .map(([year, one]) => periodOf(year, one)!);

describe('windows', () => {
  it('the carry-over source ends on the eve of the window', () => {
    fc.assert(fc.property(period, (one) => addDays(carryOverSource(one)!.end, 1) === one.start));
  });

  it('the report before never ends later', () => {
    fc.assert(fc.property(period, (one) => previousReport(one)!.end < one.end));
  });

  it('the four quarters make the year without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2001, max: 2100 }), (year) => {
        const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((one) => periodOf(year, one)!);
        for (const [index, one] of quarters.entries()) {
          const next = quarters[index + 1];
          expect(next ? addDays(one.end, 1) : one.end).toBe(next ? next.start : periodOf(year, 'Y')!.end);
        }
      }),
    );
  });
});

describe('validity in a window', () => {
  // 2025-Q3 runs from 15/6/2025 to 14/9/2025, across the end of the districts.
  it.each([
    ['2025-Q3', undefined, undefined, 'whole'],
    ['2025-Q3', undefined, '2025-06-30', 'partial'],
    ['2025-H1', undefined, '2025-06-30', 'whole'],
    ['2026-Q1', undefined, '2025-06-30', 'none'],
    ['2025-Q3', '2025-07-01', undefined, 'partial'],
    ['2025-Q3', '2025-06-15', '2025-09-14', 'whole'],
    ['2025-Q3', '2025-09-15', undefined, 'none'],
    ['2026-Q3', '2026-07-01', undefined, 'partial'],
  ] as const)('%s from %s to %s: %s', (id, from, to, expected) => {
    expect(validityIn(parsePeriod(id)!, from, to)).toBe(expected);
  });
});
