import { describe, expect, it } from 'vitest';
import type { Consolidation, Contribution } from '../../src/domain/consolidation.ts';
import { tableDifference } from '../../src/report/model/table-difference.ts';
import { sampleConsolidation } from './sample-consolidation.ts';

const sample = sampleConsolidation('2026-Q3', 40);
const form = sample.edition.tables.find((one) => one.code === 'II.06')!;

/** The table and the figure of 2.3.1 (column 3) and 2.3.5 (column 7), each as agencies gave them; null: does not count. */
function province(
  table: Record<string, [number | null, number | null]>,
  figures: Record<string, [number | null, number | null]>,
) {
  const total = (of: typeof table, at: 0 | 1) =>
    String(Object.values(of).reduce((sum, one) => sum + (one[at] ?? 0), 0));
  const text = (value: number | null) => (value === null ? null : String(value));
  const codes = ['2.3.1', '2.3.5'];
  const own = new Map(
    codes.map((code, at) => {
      const figure = sample.figures.get(code)!.get('total')!;
      return [code, new Map([['total', { ...figure, value: total(figures, at as 0 | 1) }]])];
    }),
  );
  const consolidation: Consolidation = {
    ...sample,
    figures: own,
    lineage: (code) => ({
      figure: own.get(code)!.get('total')!,
      operation: 'sum',
      exclusions: [],
      contributions: Object.entries(figures).flatMap(([agency, values]): Contribution[] => {
        const value = text(values[codes.indexOf(code)]!);
        return value === null
          ? []
          : [{ agency, value, status: 'number', raw: value, cell: null, sha256: '' }];
      }),
    }),
  };
  const data = {
    ...sample.tables[0]!,
    rows: Object.entries(table).map(([key, [third, seventh]]) => ({
      key,
      cells: new Map([
        [3, text(third)],
        [7, text(seventh)],
      ]),
      sources: 1,
    })),
    total: new Map([
      [3, total(table, 0)],
      [7, total(table, 1)],
    ]),
  };
  return tableDifference(form, data, consolidation);
}

describe('the totals of a table beside the figures of the body', () => {
  it('says nothing where they agree', () => {
    expect(province({ A: [30, 20], B: [12, 10] }, { A: [30, 20], B: [12, 10] })).toBe('');
    expect(tableDifference(form, undefined, sample)).toBe('');
  });

  it('says whose table does not count', () => {
    expect(province({ A: [1030, 20], B: [null, null] }, { A: [1030, 20], B: [12, 10] })).toBe(
      'Tổng của bảng ở cột (3) là 1.030, nhỏ hơn số nêu tại Mục II.2 (1.042); ở cột (7) là 20, nhỏ hơn số đã nêu (30), vì 1 đơn vị có số liệu nhưng bảng không được tính.',
    );
  });

  it('says whose figure does not count, and whose table says another number', () => {
    expect(
      province({ A: [30, 20], B: [12, 10], C: [5, 1] }, { A: [31, 20], B: [null, null], C: [5, 1] }),
    ).toBe(
      'Tổng của bảng ở cột (3) là 47, lớn hơn số nêu tại Mục II.2 (36); ở cột (7) là 31, lớn hơn số đã nêu (21), vì 1 đơn vị có bảng nhưng số liệu không được tính; 1 đơn vị có số trong bảng khác số liệu của chỉ tiêu.',
    );
  });
});
