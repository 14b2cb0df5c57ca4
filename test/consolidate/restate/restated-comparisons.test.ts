import { describe, expect, it } from 'vitest';
import type { Agency } from '../../../src/domain/agency.ts';
import type { Scope } from '../../../src/domain/consolidation.ts';
import { continuityOf } from '../../../src/domain/continuity-of.ts';
import { comparisonsOf } from '../../../src/consolidate/compare/comparisons-of.ts';
import { recordOf } from '../../../src/consolidate/record/record-of.ts';
import { linksOf } from '../../domain/succession-sample.ts';
import { timedEdition } from '../compare/past-records.ts';
import { agency, consolidated } from '../sample-province.ts';
import { at, historyFrom } from '../synthetic-year.ts';

const edition = timedEdition();
const old = ['A1', 'A2', 'A3', 'A4'].map((code) => ({ ...agency(code, 'commune'), validTo: '2026-02-28' }));
const now = ['M', 'R', 'K1', 'K2'].map((code) => ({ ...agency(code, 'commune'), validFrom: '2026-03-01' }));
const all: Agency[] = [...old, ...now];
const register = { agencies: all, byCode: new Map(all.map((one) => [one.code, one])) };
const links = linksOf(
  '2026-03-01 A1 > M merged',
  '2026-03-01 A2 > M merged',
  '2026-03-01 A3 > R renamed',
  '2026-03-01 A4 > K1 split ?',
  '2026-03-01 A4 > K2 split ?',
);
const report = (agencies: readonly Agency[], values: readonly string[]) =>
  agencies.map((one, no) => ({ agency: one, unit: { figures: { '2.3.5': values[no]! } } }));
const lastYear = recordOf(
  consolidated(report(old, ['10', '20', '40', '8']), { period: at('2025-Q3'), edition }),
  { snapshot: 1, id: '2025-Q3-test', madeOn: '2025-09-20' },
);
const comparisons = comparisonsOf(
  consolidated(report(now, ['36', '50', '5', '4']), { period: at('2026-Q3'), edition }),
  historyFrom([lastYear]),
  continuityOf(register, links, '2026-09-14'),
);
const of = (scope: Scope) => comparisons.of('2.3.5', scope, 'same-period');

describe('comparisons across a reorganisation', () => {
  it('stand against whole predecessors', () => {
    expect(of({ type: 'agency', id: 'M' })).toMatchObject({
      value: '36',
      base: '30',
      change: '6',
      percent: '20',
    });
    expect(of({ type: 'agency', id: 'R' })).toMatchObject({ base: '40', change: '10', percent: '25' });
  });

  it('give no number where an agency was cut in unknown shares', () => {
    for (const id of ['K1', 'K2'])
      expect(of({ type: 'agency', id })).toMatchObject({
        change: null,
        percent: null,
        direction: null,
        notComparable: { reason: 'unit-changed' },
      });
  });

  it('keep groups, levels and the province: there the parts are together again', () => {
    for (const scope of [
      { type: 'total' },
      { type: 'group', id: 'Xã, phường' },
      { type: 'level', id: 'commune' },
    ] as const)
      expect(of(scope)).toMatchObject({ value: '95', base: '78', change: '17' });
    expect(of({ type: 'level', id: 'commune' })!.breaks).toMatchObject([
      { date: '2026-03-01', reason: 'reorganisation' },
    ]);
    expect(comparisons.breaks).toMatchObject([{ date: '2026-03-01', reason: 'reorganisation' }]);
  });
});
