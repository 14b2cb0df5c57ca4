import { describe, expect, it } from 'vitest';
import { against, flow, said, total, X1, X2 } from './against.ts';
import type { Past } from './past-records.ts';

/** Everything here was worked out by hand: what stood in each report, and what must come of it. */

describe('flows', () => {
  it('quarter against the quarter before, which no report covers', () => {
    const { of } = against({ '2026-Q1': said('210'), '2026-H1': said('430') }, flow('231'));
    // II = 430 − 210 = 220; 231 − 220 = 11; 11 / 220 = 5 %.
    expect(of('2.3.5', total, 'previous')).toEqual({
      indicator: '2.3.5',
      scope: total,
      basis: 'previous',
      period: '2026-Q2',
      derivation: ['+2026-H1', '-2026-Q1'],
      value: '231',
      base: '220',
      change: '11',
      percent: '5',
      direction: 'up',
      breaks: [],
      baseCoverage: { counted: 1, expected: 1 },
      estimate: false,
    });
  });

  it('first quarter against the fourth of the year before', () => {
    const past = { '2025-Y': said('900'), '2025-H1': said('430'), '2025-Q3': said('220') };
    // IV = 900 − 430 − 220 = 250; 200 − 250 = −50; −50 / 250 = −20 %.
    expect(against(past, flow('200', '2026-Q1')).of('2.3.5', total, 'previous')).toMatchObject({
      period: '2025-Q4',
      derivation: ['+2025-Y', '-2025-H1', '-2025-Q3'],
      base: '250',
      change: '-50',
      percent: '-20',
      direction: 'down',
    });
  });

  it('six months against the six months before, a year against the year before', () => {
    const past = { '2025-Y': said('900'), '2025-H1': said('430') };
    expect(against(past, flow('470', '2026-H1')).of('2.3.5', total, 'previous')).toMatchObject({
      period: '2025-H2',
      derivation: ['+2025-Y', '-2025-H1'],
      base: '470',
      change: '0',
      percent: '0',
      direction: 'same',
    });
    const { of } = against(past, flow('1000', '2026-Y'));
    const year = { period: '2025-Y', derivation: [], base: '900', change: '100', percent: '11.11' };
    expect(of('2.3.5', total, 'previous')).toMatchObject(year);
    expect(of('2.3.5', total, 'same-period')).toMatchObject(year);
  });

  it('the same period last year, rounded half away from zero', () => {
    // 1 / 800 = 0,125 %.
    const up = against({ '2025-Q3': said('800') }, flow('801')).of('2.3.5', total, 'same-period');
    expect(up).toMatchObject({ derivation: [], base: '800', change: '1', percent: '0.13' });
    const down = against({ '2025-Q3': said('800') }, flow('799')).of('2.3.5', total, 'same-period');
    expect(down).toMatchObject({ change: '-1', percent: '-0.13' });
  });

  it('nothing grows from zero by a percentage', () => {
    expect(against({ '2025-Q3': said('0') }, flow('5')).of('2.3.5', total, 'same-period')).toMatchObject({
      change: '5',
      percent: null,
      direction: 'up',
    });
  });

  it('says which reports are missing', () => {
    const of = (past: Record<string, Past>) => against(past, flow('5')).of('2.3.5', total, 'previous');
    const nothing = { base: null, change: null, percent: null, direction: null };
    expect(of({ '2026-H1': said('430') })).toMatchObject({
      ...nothing,
      notComparable: { reason: 'not-derivable', missing: ['2026-Q1'] },
    });
    expect(of({})).toMatchObject({
      notComparable: { reason: 'not-derivable', missing: ['2026-Q1', '2026-H1'] },
    });
    expect(of({ '2026-Q1': said('-'), '2026-H1': said('430') })).toMatchObject({
      notComparable: { reason: 'base-missing', missing: ['2026-Q1'] },
    });
    expect(against({}, flow('5')).of('2.3.5', total, 'same-period')?.notComparable).toEqual({
      reason: 'no-history',
    });
    expect(
      against({ '2025-Q3': said('-') }, flow('5')).of('2.3.5', total, 'same-period')?.notComparable,
    ).toEqual({ reason: 'base-missing' });
    expect(against({ '2025-Q3': said('5') }, flow('')).of('2.3.5', total, 'same-period')).toMatchObject({
      ...nothing,
      base: '5',
      notComparable: { reason: 'value-missing' },
    });
  });

  it('six months below its first quarter is a contradiction, not a negative quarter', () => {
    const { of } = against({ '2026-Q1': said('210'), '2026-H1': said('180') }, flow('5'));
    expect(of('2.3.5', total, 'previous')).toMatchObject({
      base: null,
      notComparable: { reason: 'not-derivable' },
    });
  });

  it('an agency that lacks one report is left out of both', () => {
    const each = (whole: string, one: string, other: string) => ({
      agencies: [X1, X2],
      figures: { '2.3.5': { total: whole, 'agency:X1': one, 'agency:X2': other } },
    });
    const past = { '2026-Q1': each('10 of 1/2', '10', '-'), '2026-H1': each('530 of 2/2', '30', '500') };
    // X2 sent no first quarter: its 500 of the half-year are not the second quarter's.
    expect(against(past, flow('25')).of('2.3.5', total, 'previous')).toMatchObject({
      base: '20',
      change: null,
      notComparable: { reason: 'coverage' },
      baseCoverage: { counted: 1, expected: 2 },
    });
  });

  it('an agency that began in between has nothing to lack before', () => {
    const born = { ...X2, validFrom: '2026-05-01' };
    const past = {
      '2026-Q1': { agencies: [X1], figures: { '2.3.5': { total: '10 of 1/1', 'agency:X1': '10' } } },
      '2026-H1': {
        agencies: [X1, born],
        figures: { '2.3.5': { total: '34 of 2/2', 'agency:X1': '30', 'agency:X2': '4' } },
      },
    };
    const comparison = against(past, flow('25')).of('2.3.5', total, 'previous');
    expect(comparison).toMatchObject({ base: '24', baseCoverage: { counted: 2, expected: 2 } });
    expect(comparison?.breaks).toEqual([{ date: '2026-05-01', reason: 'reorganisation', agencies: ['X2'] }]);
  });
});

it('looks at no report of a later window', () => {
  const past = { '2026-Q1': said('210'), '2026-H1': said('430'), '2026-Y': said('1000') };
  expect(
    against(past, flow('220', '2026-Q1')).of('2.3.5', total, 'previous')?.notComparable?.missing,
  ).toEqual(['2025-H1', '2025-Q3', '2025-Y']);
});
