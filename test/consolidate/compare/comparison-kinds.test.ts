import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../src/domain/consolidation.ts';
import { continuityOf } from '../../../src/domain/continuity-of.ts';
import type { ContinuityOf } from '../../../src/domain/succession.ts';
import { against, flow, said, total, X1, X2 } from './against.ts';
import { agency } from '../sample-province.ts';
import { timedEdition } from './past-records.ts';

const communes: Scope = { type: 'level', id: 'commune' };

describe('other kinds', () => {
  it('a stock compares with its value at the end of the window before', () => {
    const past = { '2026-H1': { figures: { '2.3.7': '40' } }, '2026-Q1': { figures: { '2.3.7': '90' } } };
    expect(against(past, { figures: { '2.3.7': '30' } }).of('2.3.7', total, 'previous')).toMatchObject({
      period: '2026-Q2',
      derivation: ['+2026-H1'],
      base: '40',
      percent: '-25',
    });
  });

  it('a cumulative figure compares within its year, and with the same period', () => {
    const edition = timedEdition({ '2.3.6': { kind: 'cumulative', overTime: 'last' } });
    const of = (value: string, period: string) =>
      against(
        {
          '2025-Q1': { figures: { '2.3.6': '8' } },
          '2025-H1': { figures: { '2.3.6': '15' } },
          '2025-Y': { figures: { '2.3.6': '30' } },
          '2026-H1': { figures: { '2.3.6': '18' } },
        },
        { period, figures: { '2.3.6': value }, edition },
      ).of;
    expect(of('24', '2026-Q3')('2.3.6', total, 'previous')).toMatchObject({ base: '18', change: '6' });
    expect(of('9', '2026-Q1')('2.3.6', total, 'previous')).toMatchObject({
      change: null,
      notComparable: { reason: 'restarted' },
    });
    expect(of('18', '2026-H1')('2.3.6', total, 'previous')).toMatchObject({
      notComparable: { reason: 'restarted' },
    });
    expect(of('9', '2026-Q1')('2.3.6', total, 'same-period')).toMatchObject({ base: '8', percent: '12.5' });
    expect(of('33', '2026-Y')('2.3.6', total, 'previous')).toMatchObject({ base: '30', percent: '10' });
  });

  it('a plan is that of its year', () => {
    const edition = timedEdition({ '2.3.6': { kind: 'base', overTime: 'take' } });
    const past = { '2026-Q1': { figures: { '2.3.6': '30' } }, '2026-H1': { figures: { '2.3.6': '34' } } };
    expect(
      against(past, { figures: { '2.3.6': '34' }, edition }).of('2.3.6', total, 'previous'),
    ).toMatchObject({
      base: '34',
      direction: 'same',
      derivation: ['+2026-H1'],
    });
  });

  it('rates change by percentage points and are derived from sums, never from rates', () => {
    const edition = timedEdition({ '2.3.7': { kind: 'flow', overTime: 'add' } });
    const past = {
      '2026-Q1': { figures: { '2.3.16': '90/100' } },
      '2026-H1': { figures: { '2.3.16': '150/200' } },
    };
    const figures = { '2.3.5': '100', '2.3.6': '40', '2.3.7': '24' };
    // II = (150 − 90) / (200 − 100) = 60 %; the mean of rates would be another number. 64 − 60 = 4 points.
    expect(against(past, { figures, edition }).of('2.3.16', total, 'previous')).toMatchObject({
      value: '64',
      base: '60',
      change: '4',
      percent: null,
      direction: 'up',
    });
  });

  it('scores are compared as published and never derived', () => {
    const past = {
      '2025-Q3': { figures: { '7.6.1': { 'agency:X1': '80.5' } } },
      '2026-H1': {},
      '2026-Q1': {},
    };
    const { of } = against(past, { figures: { '7.6.1': '82' } });
    const own: Scope = { type: 'agency', id: 'X1' };
    expect(of('7.6.1', own, 'same-period')).toMatchObject({ change: '1.5', percent: null });
    expect(of('7.6.1', own, 'previous')).toMatchObject({ notComparable: { reason: 'kind' } });
    expect(of('4.6.4', total, 'previous')).toBeUndefined();
  });

  it('an opening balance is the closing one before it, and the total of parts follows', () => {
    const edition = timedEdition({
      '2.3.7': { kind: 'stock', overTime: 'last' },
      '2.3.6': { kind: 'stock', overTime: 'first', opens: '2.3.7' },
      '2.3.5': {
        overTime: 'parts',
        clauses: [
          {
            kind: 'identity',
            severity: 'error',
            source: '',
            terms: [
              { sign: 1, code: '2.3.6' },
              { sign: 1, code: '2.3.1' },
            ],
          },
        ],
      },
      '2.3.1': {},
    });
    const past = {
      '2026-Q1': { figures: { '2.3.5': '110', '2.3.6': '70', '2.3.1': '40', '2.3.7': '90' } },
      '2026-H1': { figures: { '2.3.5': '170', '2.3.6': '70', '2.3.1': '100', '2.3.7': '25' } },
    };
    const even = against(past, { figures: { '2.3.5': '160', '2.3.6': '25' }, edition });
    expect(even.of('2.3.6', total, 'previous')).toMatchObject({ base: '90', derivation: ['+2026-Q1'] });
    // Quarter II: 90 pending when it began and 100 − 40 = 60 new ones.
    expect(even.of('2.3.5', total, 'previous')).toMatchObject({
      base: '150',
      derivation: ['+2026-H1', '-2026-Q1'],
      percent: '6.67',
    });
    // 40 of one agency in the first quarter and 90 pending in both at its end are no second quarter of anybody.
    const of = (one: string) => ({ total: `${one} of 1/2`, 'agency:X1': one, 'agency:X2': '-' });
    const uneven = {
      ...past,
      '2026-Q1': {
        agencies: [X1, X2],
        figures: { ...past['2026-Q1'].figures, '2.3.1': of('40'), '2.3.7': '90 of 2/2' },
      },
      '2026-H1': { agencies: [X1, X2], figures: { ...past['2026-H1'].figures, '2.3.1': of('100') } },
    };
    const now = { figures: { '2.3.5': '160', '2.3.6': '25' }, edition };
    expect(against(uneven, now).of('2.3.5', total, 'previous')).toMatchObject({
      base: null,
      change: null,
      notComparable: { reason: 'uneven' },
    });
  });
});

describe('definitions', () => {
  const past = { '2025-Q3': said('10') };

  it('another edition is another definition, unless its mapping says what became of it', () => {
    const old = {
      '2025-Q3': { figures: { '2.3.5': '10', '2.9.9': '12' }, edition: { id: 'old', version: '3.1.0' } },
    };
    const base = timedEdition();
    const mapping = {
      edition: 'old',
      versions: ['3'],
      sheets: new Map(),
      headers: new Map(),
      indicators: new Map([['2.9.9', { code: '2.3.5' }]]),
      dropped: new Map([['2.3.6', []]]),
    };
    const of = (edition: typeof base) =>
      against(old, { figures: { '2.3.5': '15', '2.3.6': '1' }, edition }).of;
    expect(of(base)('2.3.5', total, 'same-period')).toMatchObject({
      base: null,
      notComparable: { reason: 'definition-changed' },
      breaks: [{ date: '2026-01-01', reason: 'definition' }],
    });
    const mapped = { ...base, mappings: [mapping] };
    expect(of(mapped)('2.3.5', total, 'same-period')).toMatchObject({ base: '12', percent: '25' });
    expect(of(mapped)('2.3.6', total, 'same-period')?.notComparable?.reason).toBe('definition-changed');
    const otherUnit = { ...mapping, indicators: new Map([['2.9.9', { code: '2.3.5', unit: 'nghìn' }]]) };
    expect(of({ ...base, mappings: [otherUnit] })('2.3.5', total, 'same-period')?.notComparable?.reason).toBe(
      'definition-changed',
    );
  });

  it('an indicator that was not in force in all of a window does not compare', () => {
    const since = timedEdition({ '2.3.5': { validFrom: '2025-07-01' } });
    expect(against(past, { ...flow('5'), edition: since }).of('2.3.5', total, 'same-period')).toMatchObject({
      notComparable: { reason: 'definition-changed' },
      breaks: [{ date: '2025-07-01', reason: 'definition' }],
    });
    const young = timedEdition({ '2.3.5': { validFrom: '2026-07-01' } });
    expect(
      against({ '2026-H1': said('3') }, { ...flow('5'), edition: young }).of('2.3.5', total, 'previous')
        ?.notComparable?.reason,
    ).toBe('definition-changed');
  });
});

describe('reorganised units', () => {
  it('the province compares across the reorganisation; windows over it are marked', () => {
    const old = { ...X2, validTo: '2025-06-30' };
    const { of, breaks } = against({ '2025-Q3': { ...said('10'), agencies: [X1, old] } }, flow('12'));
    expect(of('2.3.5', total, 'same-period')).toMatchObject({
      percent: '20',
      breaks: [{ date: '2025-07-01', reason: 'reorganisation', agencies: ['X2'] }],
    });
    expect(breaks).toEqual([{ date: '2025-07-01', reason: 'reorganisation', agencies: ['X2'] }]);
  });

  it('below the province a unit without counterpart does not compare', () => {
    const own: Scope = { type: 'agency', id: 'X1' };
    const none: ContinuityOf = () => ({ kind: 'none', reason: 'split', codes: ['X9'] });
    const past = {
      '2025-Q3': {
        agencies: [X1, agency('X9', 'commune')],
        figures: {
          '2.3.5': { total: '30', 'agency:X1': '10', 'agency:X9': '20', 'level:commune': '30' },
        },
      },
    };
    const { of } = against(past, { ...flow('12'), continuity: none });
    for (const scope of [own, communes])
      expect(of('2.3.5', scope, 'same-period')).toMatchObject({
        change: null,
        notComparable: { reason: 'unit-changed' },
      });
    expect(of('2.3.5', total, 'same-period')).toMatchObject({ change: '-18' });
    const same = against(past, flow('12')).of;
    for (const scope of [own, communes])
      expect(same('2.3.5', scope, 'same-period')).toMatchObject({ base: '10' });
  });
});

it('a derived window restates each of its parts by the units of its own time', () => {
  const A = { ...agency('A', 'commune'), validTo: '2026-03-31' };
  const B = { ...agency('B', 'commune'), validTo: '2026-03-31' };
  const merged = { ...X1, validFrom: '2026-04-01' };
  const all = [A, B, merged];
  const register = { agencies: all, byCode: new Map(all.map((one) => [one.code, one])) };
  const link = (from: string) =>
    ({ date: '2026-04-01', from, to: 'X1', kind: 'merged', weight: '1' }) as const;
  const continuity = continuityOf(register, [link('A'), link('B')]);
  const own: Scope = { type: 'agency', id: 'X1' };
  const past = {
    '2026-Q1': { agencies: [A, B], figures: { '2.3.5': { 'agency:A': '10', 'agency:B': '20' } } },
    // A and B reported their last days, X1 what came after.
    '2026-H1': {
      agencies: all,
      figures: { '2.3.5': { 'agency:A': '12', 'agency:B': '24', 'agency:X1': '50' } },
    },
  };
  // Quarter II: (12 + 24 + 50) − (10 + 20) = 56.
  expect(against(past, { ...flow('70'), continuity }).of('2.3.5', own, 'previous')).toMatchObject({
    base: '56',
    percent: '25',
    derivation: ['+2026-H1', '-2026-Q1'],
    breaks: [{ date: '2026-04-01' }],
  });
});
