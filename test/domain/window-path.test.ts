import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingWindows } from '../../src/consolidate/time/missing-windows.ts';
import { windowBefore } from '../../src/domain/window-before.ts';
import { derivationNames, windowPath } from '../../src/domain/window-path.ts';
import { dayNumber } from '../../src/domain/local-date.ts';
import { parsePeriod } from '../../src/domain/period.ts';

const at = (id: string) => parsePeriod(id)!;
const path = (wanted: string, kept: string) => {
  const found = windowPath(at(wanted), kept.split(' ').filter(Boolean).map(at));
  return found && derivationNames(found).join(' ');
};
const year = '2026-Q1 2026-H1 2026-Q3 2026-Y';

describe('a window out of the windows that are kept', () => {
  it.each([
    // What the handbook derives by hand (periods, sections 1 and 5).
    ['2026-Q2', year, '+2026-H1 -2026-Q1'],
    ['2026-Q4', year, '+2026-Y -2026-H1 -2026-Q3'],
    ['2026-9M', year, '+2026-H1 +2026-Q3'],
    ['2026-H2', year, '+2026-Y -2026-H1'],
    ['2026-Q3', year, '+2026-Q3'],
    // Without the third quarter, the fourth is not there either: nothing else ends on 14/9.
    ['2026-Q4', '2026-Q1 2026-H1 2026-Y', undefined],
    ['2026-Q2', '2026-H1', undefined],
    ['2026-Q2', '', undefined],
    // A missing quarter out of the others.
    ['2026-Q1', '2026-H1 2026-Q2', '+2026-H1 -2026-Q2'],
    ['2026-Q3', '2026-Y 2026-H1 2026-Q4', '+2026-Y -2026-H1 -2026-Q4'],
    // Additions before subtractions where both take as many windows.
    ['2026-H2', '2026-Y 2026-H1 2026-Q3 2026-Q4', '+2026-Q3 +2026-Q4'],
    // Months.
    ['2026-Q1', '2026-M01 2026-M02 2026-M03', '+2026-M01 +2026-M02 +2026-M03'],
    ['2026-M02', '2026-Q1 2026-M01 2026-M03', '+2026-Q1 -2026-M01 -2026-M03'],
    ['2026-Q2', '2026-H1 2026-M01 2026-M02 2026-M03', '+2026-H1 -2026-M01 -2026-M02 -2026-M03'],
    ['2026-M10', '2026-Q4 2026-M11 2026-M12', '+2026-Q4 -2026-M11 -2026-M12'],
    // Windows of another year are no way.
    ['2026-Q2', '2025-H1 2025-Q1 2026-H1', undefined],
  ])('%s from %s is %s', (wanted, kept, expected) => {
    expect(path(wanted, kept)).toBe(expected);
  });

  it('does not depend on the order of the windows, and covers just the wanted days', () => {
    const codes = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', '9M', 'Y', 'M01', 'M02', 'M03', 'M04', 'M07', 'M12'];
    const ids = ['2025', '2026'].flatMap((one) => codes.map((code) => `${one}-${code}`));
    const picked = fc.shuffledSubarray(ids);
    fc.assert(
      fc.property(picked, fc.constantFrom(...ids), (kept, wanted) => {
        const found = windowPath(at(wanted), kept.map(at));
        const sorted = windowPath(at(wanted), kept.toSorted().map(at));
        expect(found && derivationNames(found)).toEqual(sorted && derivationNames(sorted));
        if (!found) return;
        const days = new Map<number, number>();
        const count = (id: string, sign: number) => {
          for (let day = dayNumber(at(id).start); day <= dayNumber(at(id).end); day++)
            days.set(day, (days.get(day) ?? 0) + sign);
        };
        for (const { sign, window } of found) count(window.id, sign);
        count(wanted, -1);
        expect([...days.values()].every((one) => one === 0)).toBe(true);
      }),
    );
  });
});

describe('what is missing for a window', () => {
  it.each([
    ['2026-Q2', '2026-H1', ['2026-Q1']],
    ['2026-Q2', '', ['2026-Q1', '2026-H1']],
    ['2026-Q4', '2026-Y 2026-H1', ['2026-Q3']],
    ['2026-Q4', '', ['2026-H1', '2026-Q3', '2026-Y']],
    ['2025-Q1', '2026-Q1', ['2025-Q1']],
    ['2026-9M', '2026-H1', ['2026-Q3']],
    ['2026-M05', '2026-H1', ['2026-M05']],
    ['2026-M02', '2026-M01 2026-M03', ['2026-M02']],
    ['2026-Q1', '2026-M01', ['2026-Q1']],
  ])('%s with %s', (wanted, kept, expected) => {
    const missing = missingWindows(at(wanted), kept.split(' ').filter(Boolean).map(at), () => true);
    expect(missing).toEqual(expected);
  });

  it('does not name reports that never ask', () => {
    const halves = ({ code }: { code: string }) => code === 'H1' || code === 'Y';
    expect(missingWindows(at('2026-H2'), [], halves)).toEqual(['2026-H1', '2026-Y']);
    expect(missingWindows(at('2026-Q2'), [], halves)).toEqual(['2026-Q2']);
  });
});

describe('the window of the same length before', () => {
  it.each([
    ['2026-Q1', '2025-Q4'],
    ['2026-Q2', '2026-Q1'],
    ['2026-Q3', '2026-Q2'],
    ['2026-Q4', '2026-Q3'],
    ['2026-H1', '2025-H2'],
    ['2026-H2', '2026-H1'],
    ['2026-Y', '2025-Y'],
    ['2026-M01', '2025-M12'],
    ['2026-M10', '2026-M09'],
    ['2026-9M', undefined],
  ])('%s: %s', (period, before) => {
    expect(windowBefore(at(period))?.id).toBe(before);
  });
});
