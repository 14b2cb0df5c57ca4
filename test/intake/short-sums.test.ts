import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/domain/cell-ref.ts';
import type { IntakeFact } from '../../src/domain/intake-fact.ts';
import { extracted, filledWorkbook, layout, type TestWorkbook } from './workbook-builder.ts';

const file = 'periods/2026-Q3/inbox/bao-cao.xlsx';
const table = layout.tables.find((one) => one.table === 'II.06')!;
const third = table.columns.get(3)!;
const total = toA1(table.totalRow, third);
const cellOf = (cell: string, sheet: string) => ({ file, sheet, cell });

const cases: [string, (it: TestWorkbook) => unknown, IntakeFact[]][] = [
  [
    'a total over too few rows',
    (it) => {
      it.set(table.sheet, toA1(table.firstRow + 5, 2), 'Đất đai').set(
        table.sheet,
        toA1(table.firstRow + 5, third),
        5,
      );
      it.set(table.sheet, total, 3, { formula: `SUM(C${table.firstRow}:C${table.firstRow + 2})` });
    },
    [
      {
        kind: 'formula-range-short',
        cell: cellOf(total, table.sheet),
        formula: `SUM(C${table.firstRow}:C${table.firstRow + 2})`,
        missed: [table.firstRow + 5],
        stored: '3',
        computed: '8',
      },
    ],
  ],
  [
    'a total that begins below the first row',
    (it) => {
      it.set(table.sheet, toA1(table.firstRow + 1, 2), 'Đất đai');
      it.set(table.sheet, toA1(table.firstRow + 1, third), 5);
      it.set(table.sheet, total, 5, { formula: `SUM(C${table.firstRow + 1}:C${table.firstRow + 9})` });
    },
    [
      {
        kind: 'formula-range-short',
        cell: cellOf(total, table.sheet),
        formula: `SUM(C${table.firstRow + 1}:C${table.firstRow + 9})`,
        missed: [table.firstRow],
        stored: '5',
        computed: '8',
      },
    ],
  ],
  [
    'a total with a gap, over a row that cannot be read',
    (it) => {
      it.set(table.sheet, toA1(table.firstRow + 1, 2), 'Đất đai');
      it.set(table.sheet, toA1(table.firstRow + 1, third), 'x');
      it.set(table.sheet, total, 3, { formula: `SUM(C${table.firstRow},C${table.firstRow + 2})` });
    },
    [
      {
        kind: 'formula-range-short',
        cell: cellOf(total, table.sheet),
        formula: `SUM(C${table.firstRow},C${table.firstRow + 2})`,
        missed: [table.firstRow + 1],
        stored: '3',
      },
    ],
  ],
];

describe('sums that leave rows of data out', () => {
  it.each(cases)('%s', (_, change, facts) => {
    const workbook = filledWorkbook();
    change(workbook);
    expect(extracted(workbook).facts).toEqual(facts);
  });
});
