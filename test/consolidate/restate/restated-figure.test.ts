import { describe, expect, it } from 'vitest';
import type { Agency } from '../../../src/domain/agency.ts';
import { continuityOf } from '../../../src/domain/continuity-of.ts';
import { restatedFigure } from '../../../src/consolidate/restate/restated-figure.ts';
import { unattributed } from '../../../src/consolidate/restate/unattributed.ts';
import { linksOf, registerOf } from '../../domain/succession-sample.ts';
import { flow, rate, recordWith, score, stock, type Said } from './sample-record.ts';

const old = '..2025-06-30';
const fresh = '2025-07-01..';
const register = registerOf(
  `P1 ${old}`,
  `P2 ${old}`,
  `P3 ${old}`,
  `P4 ${old}`,
  `P5 ${old}`,
  `M ${fresh}`,
  `K1 ${fresh}`,
  `K2 ${fresh}`,
  `H1 ${fresh}`,
  `H2 ${fresh}`,
  `NEW ${fresh}`,
  'STAYS',
);
const continuity = continuityOf(
  register,
  linksOf(
    '2025-07-01 P1 > M merged',
    '2025-07-01 P2 > M merged',
    '2025-07-01 P3 > K1 split 0.4',
    '2025-07-01 P3 > K2 split 0.6',
    '2025-07-01 P4 > H1 split ?',
    '2025-07-01 P4 > H2 split ?',
    '2025-07-01 - > NEW new',
    '2025-07-01 P5 > - abolished',
  ),
);
const then: readonly Agency[] = register.agencies.filter((one) => one.validFrom === undefined);
const today = register.agencies.filter((one) => one.validTo === undefined);
const restated = (
  said: Record<string, Said>,
  scope: string,
  { indicator = flow, period = '2025-H1', agencies = then } = {},
) => {
  const [type, id] = scope.split(':') as ['group', string];
  const members = today.filter((one) => (type === 'group' ? one.group === id : one.code === id));
  const of = scope === 'total' ? { type: 'total' as const } : { type, id };
  return restatedFigure(
    recordWith(period, agencies, said),
    indicator,
    of,
    scope === 'total' ? today : members,
    continuity,
  );
};
const counts = { P1: '10', P2: '20', P3: '7', P4: '9', P5: '4', STAYS: '100' };

describe('a figure of an earlier period on the units of today', () => {
  it.each([
    ['agency:STAYS', { value: '100', asWas: '100', estimate: false, breaks: [] }],
    ['agency:M', { value: '30', asWas: null, counted: 2, expected: 2, estimate: false }],
    ['agency:K1', { value: '2.8', estimate: true }],
    ['agency:K2', { value: '4.2', estimate: true }],
    ['agency:H1', { value: null, rest: '9', notComparable: { reason: 'unit-changed' } }],
    ['agency:NEW', { value: null, rest: null, notComparable: { reason: 'unit-changed' } }],
    // P4 was cut, but both parts lie in the group; P5 has no successor there.
    ['group:Xã, phường', { value: '146', asWas: '150', rest: null, estimate: false }],
    ['total', { value: '150', asWas: '150', counted: 6 }],
  ])('%s', (scope, expected) => {
    expect(restated(counts, scope)).toMatchObject(expected);
  });

  it('loses nothing: what nobody can be given is told', () => {
    const record = recordWith('2025-H1', then, counts);
    expect(unattributed(record, flow, today, continuity)).toBe('13');
  });

  it('makes rates from added operands, never from rates', () => {
    const said = { P1: ['1', '2'], P2: ['90', '98'], P3: ['5', '10'] } as const;
    // (1 + 90) / (2 + 98); the mean of 50 % and 91,84 % would be 70,92 %.
    expect(restated(said, 'agency:M', { indicator: rate })).toMatchObject({
      value: '91',
      parts: { numerator: '91', denominator: '100' },
    });
    expect(restated(said, 'agency:K1', { indicator: rate })).toMatchObject({ value: '50', estimate: true });
  });

  it('adds neither scores nor what is counted distinctly or shared', () => {
    const none = { value: null, notComparable: { reason: 'unit-changed' } };
    const said = { P1: '80', P2: '90', STAYS: '70' };
    expect(restated(said, 'agency:M', { indicator: score })).toMatchObject(none);
    expect(restated(said, 'agency:M', { indicator: { ...flow, distinct: true } })).toMatchObject(none);
    expect(restated(said, 'agency:M', { indicator: { ...flow, shared: true } })).toMatchObject(none);
    expect(restated(said, 'agency:STAYS', { indicator: score })).toMatchObject({ value: '70' });
  });

  it('keeps blanks blank, and says how many of those asked stand behind it', () => {
    expect(restated({ P1: null, P2: null }, 'agency:M')).toMatchObject({
      value: null,
      counted: 0,
      expected: 2,
    });
    expect(restated({ P1: null, P2: '3' }, 'agency:M')).toMatchObject({
      value: '3',
      counted: 1,
      expected: 2,
    });
    expect(restated({ P1: '~4', P2: '3' }, 'agency:M')).toMatchObject({ value: '7', estimate: true });
    expect(restated({}, 'agency:M')).toMatchObject({ value: null, expected: 0 });
  });

  it('adds the first days of a straddling window only to what adds up over time', () => {
    const said = { P1: '1', P2: '2', M: '30' };
    const more = { period: '2025-Q3', agencies: register.agencies };
    expect(restated(said, 'agency:M', more)).toMatchObject({
      value: '33',
      asWas: '30',
      breaks: [{ date: '2025-07-01', reason: 'partial-window', agencies: ['M'] }],
    });
    expect(restated(said, 'agency:M', { ...more, indicator: stock })).toMatchObject({ value: '30' });
    expect(restated({ M: '30' }, 'agency:M', more)).toMatchObject({ value: '30', counted: 1, expected: 1 });
  });

  it('marks the break', () => {
    expect(restated(counts, 'agency:M').breaks).toEqual([
      { date: '2025-07-01', reason: 'reorganisation', agencies: ['M'] },
    ]);
    expect(restated(counts, 'group:Xã, phường').breaks).toEqual([
      { date: '2025-07-01', reason: 'reorganisation' },
    ]);
  });
});
