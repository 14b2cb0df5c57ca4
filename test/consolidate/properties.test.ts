import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals, ratio, sum } from '../../src/domain/decimal.ts';
import type { Figure } from '../../src/domain/consolidation.ts';
import { consolidate } from '../../src/consolidate/consolidate.ts';
import { agency, consolidated, inputOf, type Reports } from './sample-province.ts';

const count = fc.nat({ max: 5000 }).map(String);
const written = fc.oneof(
  { weight: 6, arbitrary: count },
  { weight: 1, arbitrary: fc.constantFrom('', 'KPS', 'KAD', '?O5') },
  { weight: 1, arbitrary: count.map((value) => `~${value}`) },
);
const money = fc.oneof(
  written,
  fc.integer({ min: 0, max: 9_999_999 }).map((n) => `${Math.floor(n / 1000)}.${n % 1000 || 1}`),
);

const unit = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .record({ early: written, onTime: written, resolved: written, plan: money })
      .map(({ early, onTime, resolved, plan }) => ({
        figures: { '2.3.6': early, '2.3.7': onTime, '2.3.5': resolved, '5.1.1': plan },
        tables: {
          'II.06': [
            ['Đất đai', early, onTime],
            ['Hộ tịch', resolved, ''],
          ],
        },
      })),
  },
  { weight: 1, arbitrary: fc.constantFrom('missing' as const, 'unreadable' as const) },
);

const province: fc.Arbitrary<Reports[]> = fc
  .array(fc.record({ unit, isCommune: fc.boolean() }), { minLength: 1, maxLength: 12 })
  .map((list) =>
    list.map((one, at) => ({
      agency: agency(`A${at}`, one.isCommune ? 'commune' : 'province'),
      unit: one.unit,
    })),
  );

const addable = ['2.3.5', '2.3.6', '2.3.7'];
const scopes = (figures: ReadonlyMap<string, Figure> | undefined, type: string) =>
  [...(figures?.values() ?? [])].filter((one) => one.scope.type === type);
const sumOf = (figures: readonly Figure[]) => {
  const values = figures.map((one) => one.value).filter((value) => value !== null);
  return values.length ? sum(values) : null;
};

/** What a cell is worth, worked out without the code under test. */
function worth(text: string | undefined): number | null {
  if (text === 'KPS') return 0;
  if (text === undefined || ['', 'KAD'].includes(text) || text.startsWith('?')) return null;
  return Number(text.replace('~', ''));
}

describe('for any province', () => {
  it('figures equal a plain loop over the cells', () => {
    fc.assert(
      fc.property(province, (reports) => {
        const { figures } = consolidated(reports);
        for (const code of addable) {
          let total: number | null = null;
          for (const { unit: sent } of reports) {
            const value = typeof sent === 'object' ? worth(sent.figures?.[code]) : null;
            if (value !== null) total = (total ?? 0) + value;
          }
          expect(figures.get(code)?.get('total')?.value).toBe(total === null ? null : String(total));
        }
      }),
    );
  });

  it('ratios equal a plain loop over the units that have all operands', () => {
    fc.assert(
      fc.property(province, (reports) => {
        let [top, bottom, counted] = [0, 0, 0];
        for (const { unit: sent } of reports) {
          if (typeof sent !== 'object') continue;
          const [early, onTime, resolved] = ['2.3.6', '2.3.7', '2.3.5'].map((code) =>
            worth(sent.figures?.[code]),
          );
          if (early === null || onTime === null || resolved === null) continue;
          top += early! + onTime!;
          bottom += resolved!;
          counted++;
        }
        const found = consolidated(reports).figures.get('2.3.16')?.get('total');
        expect(found?.counted).toBe(counted);
        expect(found?.value).toBe(counted === 0 ? null : ratio(String(top), String(bottom), 100, 1));
      }),
    );
  });

  it('agencies, groups and levels each partition the total', () => {
    fc.assert(
      fc.property(province, (reports) => {
        const result = consolidated(reports);
        for (const code of addable) {
          const figures = result.figures.get(code);
          const total = figures?.get('total');
          for (const type of ['agency', 'group', 'level']) {
            const parts = scopes(figures, type);
            expect(sumOf(parts)).toBe(total?.value);
            expect(parts.reduce((n, one) => n + one.counted, 0)).toBe(total?.counted);
            expect(parts.reduce((n, one) => n + one.expected, 0)).toBe(total?.expected);
          }
        }
      }),
    );
  });

  it('a figure is the sum of its lineage, and every source is either in it or accounted for', () => {
    fc.assert(
      fc.property(province, (reports) => {
        const result = consolidated(reports);
        for (const code of [...addable, '5.1.1']) {
          for (const figure of result.figures.get(code)?.values() ?? []) {
            const lineage = result.lineage(code, figure.scope)!;
            const { contributions, exclusions } = lineage;
            expect(contributions.length).toBe(figure.counted);
            if (lineage.operation === 'lead-only') continue;
            expect(contributions.length ? sum(contributions.map((one) => one.value)) : null).toBe(
              figure.value,
            );
            expect(contributions.length + exclusions.length).toBe(figure.expected);
          }
        }
      }),
    );
  });

  it('the order of obligations and submissions changes nothing', () => {
    fc.assert(
      fc.property(province, fc.integer(), (reports, seed) => {
        const input = inputOf(reports);
        const shuffled = (list: readonly unknown[]) =>
          [...list]
            .map((one, at) => [Math.sin(seed + at), one] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, one]) => one);
        const other = consolidate({
          ...input,
          obligations: shuffled(input.obligations) as typeof input.obligations,
          effective: new Map(shuffled([...input.effective]) as [string, never][]),
        });
        const { figures, tables } = consolidate(input);
        const all = (of: typeof figures) => new Map([...of].map(([code, scopes]) => [code, new Map(scopes)]));
        expect(all(other.figures)).toEqual(all(figures));
        expect(other.tables).toEqual(tables);
        expect([...other.figures.keys()]).toEqual([...figures.keys()]);
      }),
    );
  });

  it('one more blank answer never changes a value', () => {
    fc.assert(
      fc.property(province, (reports) => {
        const blank: Reports = {
          agency: agency('LAST', 'commune'),
          unit: { figures: { '2.3.5': '', '2.3.6': '', '2.3.7': '' } },
        };
        const before = consolidated(reports).figures;
        const after = consolidated([...reports, blank]).figures;
        for (const code of [...addable, '2.3.16']) {
          expect(after.get(code)?.get('total')?.value).toBe(before.get(code)?.get('total')?.value);
          expect(after.get(code)?.get('agency:LAST')?.value).toBeNull();
        }
      }),
    );
  });

  it('a ratio of parts stays between the lowest and the highest of its units', () => {
    fc.assert(
      fc.property(province, (reports) => {
        const figures = consolidated(reports).figures.get('2.3.16');
        const total = figures?.get('total')?.value;
        const own = scopes(figures, 'agency').filter(
          (one) => one.value !== null && one.parts?.denominator !== '0',
        );
        const zeroBelow = scopes(figures, 'agency').some(
          (one) => one.parts?.denominator === '0' && one.parts.numerator !== '0',
        );
        if (total === null || total === undefined || zeroBelow) return;
        const values = own.map((one) => one.value!).sort(compareDecimals);
        expect(compareDecimals(values[0]!, total)).toBeLessThanOrEqual(0);
        expect(compareDecimals(total, values.at(-1)!)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('a table adds up to the same total by key and by agency', () => {
    fc.assert(
      fc.property(province, (reports) => {
        const [byKey, byAgency] = consolidated(reports).tables;
        expect([...byKey!.total]).toEqual([...byAgency!.total]);
      }),
    );
  });
});
