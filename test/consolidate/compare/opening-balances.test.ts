import { describe, expect, it } from 'vitest';
import { comparisonsOf } from '../../../src/consolidate/compare/comparisons-of.ts';
import type { Agency } from '../../../src/domain/agency.ts';
import type { ComparisonBasis } from '../../../src/domain/comparison.ts';
import type { Scope } from '../../../src/domain/consolidation.ts';
import { continuityOf } from '../../../src/domain/continuity-of.ts';
import type { SuccessionLink } from '../../../src/domain/succession.ts';
import { agency, consolidated } from '../sample-province.ts';
import { at, historyFrom } from '../synthetic-year.ts';
import { pastRecord, timedEdition, type Past } from './past-records.ts';

/**
 * A province of one department (D) that was always there, and communes that came with the reorganisation of 01/7/2025.
 * What stood open on the eve of 2025 (14/12/2024) is worked out by hand from who existed then.
 */
const D = agency('D', 'province');
const X: Agency = { ...agency('X', 'commune'), validFrom: '2025-07-01' };
const H: Agency = { ...agency('H', 'district'), validTo: '2025-06-30' };
const opening = timedEdition({ '2.3.7': { kind: 'stock', overTime: 'first', opens: '2.3.6' } });
const total: Scope = { type: 'total' };

const codeOf = (one: string) => (one.includes(':') ? one : `agency:${one}`);
const past = (value: Record<string, string>, agencies: readonly Agency[], whole: string): Past => ({
  agencies,
  figures: {
    '2.3.7': {
      total: `${whole} of ${agencies.length}/${agencies.length}`,
      ...Object.fromEntries(Object.entries(value).map(([one, text]) => [codeOf(one), text])),
    },
  },
});

interface Given {
  records: Record<string, Past>;
  register: readonly Agency[];
  links?: readonly SuccessionLink[];
  now?: readonly Agency[];
}

function opened({ records, register, links = [], now = [D, X] }: Given, scope: Scope = total) {
  const period = at('2026-H1');
  const said: Record<string, string> = { D: '453', X: '3155' };
  const current = consolidated(
    now.map((one) => ({ agency: one, unit: { figures: { '2.3.7': said[one.code]! } } })),
    { period, edition: opening },
  );
  const kept = historyFrom(Object.entries(records).map(([id, one]) => pastRecord(id, one)));
  const byCode = new Map(register.map((one) => [one.code, one]));
  const continuity = continuityOf({ agencies: register, byCode }, links, period.end);
  const { of } = comparisonsOf(current, kept, continuity);
  return (basis: ComparisonBasis) => of('2.3.7', scope, basis);
}

const afterwards = {
  records: {
    '2025-Y': past({ D: '339', X: '0', 'level:province': '339', 'level:commune': '0' }, [D, X], '339'),
    '2025-Q3': past({ D: '770', X: '0' }, [D, X], '770'),
  },
  register: [D, X],
};

describe('an opening balance of a day on which some agencies were not there', () => {
  it('is no base of all of them, whichever report it is taken from', () => {
    for (const basis of ['same-period', 'previous'] as const) {
      expect(opened(afterwards)(basis)).toMatchObject({
        value: '3608',
        base: null,
        change: null,
        percent: null,
        direction: null,
        notComparable: { reason: 'unit-changed' },
      });
    }
  });

  it('says as much of the agency, of its level, and leaves those alone that were there', () => {
    const same = (scope: Scope) => opened(afterwards, scope)('same-period');
    expect(same({ type: 'agency', id: 'X' })).toMatchObject({ notComparable: { reason: 'unit-changed' } });
    expect(same({ type: 'level', id: 'commune' })).toMatchObject({
      notComparable: { reason: 'unit-changed' },
    });
    // 453 − 339 = 114; 114 / 339 = 33,628… %.
    const honest = { value: '453', base: '339', change: '114', percent: '33.63' };
    expect(same({ type: 'level', id: 'province' })).toMatchObject(honest);
    expect(same({ type: 'agency', id: 'D' })).toMatchObject(honest);
  });

  it('keeps the change where everybody was there', () => {
    const there = { ...X, validFrom: '2020-01-01' };
    const records = { '2025-Y': past({ D: '339', X: '3000' }, [D, there], '3339') };
    const all = opened({ records, register: [D, there], now: [D, there] })('same-period');
    // 3608 − 3339 = 269; 269 / 3339 = 8,056… %.
    expect(all).toMatchObject({ base: '3339', change: '269', percent: '8.06' });
  });

  it('keeps it where predecessors handed theirs on', () => {
    const links: SuccessionLink[] = [
      { date: '2025-07-01', from: 'H', to: 'X', kind: 'renamed', weight: '1' },
    ];
    const records = { '2025-Y': past({ D: '339', X: '3000' }, [D, X], '3339') };
    const all = opened({ records, register: [D, H, X], links })('same-period');
    expect(all).toMatchObject({ base: '3339', change: '269' });
  });

  it('keeps it for the province where agencies that are no more gave theirs', () => {
    const records = { '2025-H1': past({ D: '339', H: '2000' }, [D, H], '2339') };
    const given = { records, register: [D, H, X] };
    // 3608 − 2339 = 1269.
    expect(opened(given)('same-period')).toMatchObject({ base: '2339', change: '1269' });
    const without = { ...given, records: { '2025-H1': past({ D: '339' }, [D], '339') } };
    expect(opened(without)('same-period')).toMatchObject({ notComparable: { reason: 'unit-changed' } });
  });
});
