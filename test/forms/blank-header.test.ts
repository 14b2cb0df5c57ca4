import { describe, expect, it } from 'vitest';
import { ownTexts, tableHeader } from '../../src/forms/blank/blank-table-header.ts';
import { shippedEdition } from './shipped-edition.ts';

const areas = (code: string) => {
  const { columns } = shippedEdition().tables.find((one) => one.code === code)!;
  const { cells, merges } = tableHeader(columns, 5, 3);
  return cells.map(({ row, column, value }) => {
    const merge = merges.find((one) => one.top === row && one.left === column);
    return [value, row, column, merge?.bottom ?? row, merge?.right ?? column];
  });
};

describe('merged table header', () => {
  it('of II.06 has the groups and sub-headers of the form', () => {
    expect(areas('II.06')).toEqual(
      expect.arrayContaining([
        ['TT', 5, 1, 7, 1],
        ['Số hồ sơ nhận giải quyết', 5, 3, 5, 6],
        ['Tổng số', 6, 3, 7, 3],
        ['Trong đó', 6, 4, 6, 5],
        ['Trực tuyến', 7, 4, 7, 4],
        ['Từ kỳ trước', 6, 6, 7, 6],
        ['Số lượng hồ sơ đang giải quyết', 5, 11, 5, 13],
      ]),
    );
  });

  it.each(['II.06', 'II.07b'])('of %s covers every cell of the header once', (code) => {
    const seen = new Map<string, number>();
    for (const [, top, left, bottom, right] of areas(code) as [string, number, number, number, number][]) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          seen.set(`${row}/${column}`, (seen.get(`${row}/${column}`) ?? 0) + 1);
        }
      }
    }
    const { columns } = shippedEdition().tables.find((one) => one.code === code)!;
    const rows = Math.max(...columns.map((one) => one.header.length));
    expect([...seen.values()].every((times) => times === 1)).toBe(true);
    expect([...seen.keys()].filter((at) => Number(at.split('/')[0]) < 5 + rows)).toHaveLength(
      rows * columns.length,
    );
  });

  it('drops repeats at the bottom only', () => {
    expect(ownTexts(['TT', 'TT', 'TT'])).toEqual(['TT']);
    expect(ownTexts(['A', 'Tổng số', 'Tổng số'])).toEqual(['A', 'Tổng số']);
    expect(ownTexts(['A', 'A', 'B'])).toEqual(['A', 'A', 'B']);
  });
});
