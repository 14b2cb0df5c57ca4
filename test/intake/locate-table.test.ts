import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/domain/cell-ref.ts';
import type { IntakeFact } from '../../src/domain/intake-fact.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { cellOf } from './locate-cases.ts';
import { extracted, filledWorkbook, layout, type TestWorkbook } from './workbook-builder.ts';

const table = layout.tables.find((one) => one.table === 'II.06')!;
const keyColumn = table.columns.get(2)!;
const place = (atRow: number, no: number) => toA1(atRow, table.columns.get(no)!);

function fillRow(workbook: TestWorkbook, atRow: number, key: string, value: number): void {
  workbook.set(table.sheet, toA1(atRow, keyColumn), key);
  for (const no of table.columns.keys()) if (no > 2) workbook.set(table.sheet, place(atRow, no), value);
}

const tableOf = (submission: Submission) => submission.tables.find((one) => one.table === 'II.06')!;
const second = table.firstRow + 1;

describe('locating the parts of table II.06', () => {
  const run = (change: (workbook: TestWorkbook) => unknown) => {
    const workbook = filledWorkbook();
    change(workbook);
    const submission = extracted(workbook);
    return {
      facts: submission.facts,
      rows: tableOf(submission).rows.map((one) => [one.role, one.key, one.cells.get(3)?.value ?? null]),
    };
  };
  const first = ['data', 'Hộ tịch', '3'];
  const total = ['total', 'Tổng cộng', null];

  it.each<[string, (it: TestWorkbook) => unknown, unknown[], IntakeFact[]]>([
    [
      'a second data row',
      (it) => fillRow(it, second, 'Đất đai', 20),
      [first, ['data', 'Đất đai', '20'], total],
      [],
    ],
    [
      'a group row is no data',
      (it) => it.set(table.sheet, toA1(second, keyColumn), 'Xã, phường, thị trấn'),
      [first, total],
      [],
    ],
    [
      'a full-width group row in the first column is no data',
      (it) => it.set(table.sheet, toA1(second, 1), 'Sở ban ngành'),
      [first, total],
      [],
    ],
    [
      'a field without any figure is a row of blanks',
      (it) => it.set(table.sheet, toA1(second, keyColumn), 'Chứng thực'),
      [first, ['data', 'Chứng thực', null], total],
      [],
    ],
    [
      'a repeated header is no data',
      (it) => {
        for (const [no, column] of table.columns)
          it.set(
            table.sheet,
            toA1(second, column),
            no === 2 ? 'Lĩnh vực, công việc giải quyết theo cấp' : 'Tổng số',
          );
      },
      [first, total],
      [],
    ],
    [
      'a second row of column numbers is no data',
      (it) => {
        for (const [no, column] of table.columns) it.set(table.sheet, toA1(second, column), no);
      },
      [first, total],
      [],
    ],
    [
      'rows inserted before the total are data',
      (it) => {
        it.insertRow(table.sheet, table.lastRow);
        fillRow(it, table.lastRow, 'Đất đai', 20);
      },
      [first, ['data', 'Đất đai', '20'], total],
      [],
    ],
    [
      'signature rows below the total are no data',
      (it) =>
        it
          .set(table.sheet, toA1(table.totalRow + 2, keyColumn), 'NGƯỜI LẬP BIỂU')
          .set(table.sheet, place(table.totalRow + 2, 11), 'CHỦ TỊCH'),
      [first, total],
      [],
    ],
    [
      'a figure below the total is not lost',
      (it) => it.set(table.sheet, place(table.totalRow + 2, 5), 44),
      [first, total],
      [{ kind: 'value-outside', cell: cellOf(place(table.totalRow + 2, 5), table.sheet), raw: '44' }],
    ],
    [
      'a figure without a key is a row all the same',
      (it) => it.set(table.sheet, place(second, 3), 44),
      [first, ['data', '', '44'], total],
      [],
    ],
    [
      'swapped columns are read by their headers',
      (it) => it.swapColumns(table.sheet, table.columns.get(8)!, table.columns.get(9)!),
      [first, total],
      [
        {
          kind: 'header-moved',
          sheet: table.sheet,
          header: 'Số lượng hồ sơ đã giải quyết – Trước hạn',
          expected: toA1(table.headerTop + 2, table.columns.get(8)!),
          found: toA1(table.headerTop + 2, table.columns.get(9)!),
        },
        {
          kind: 'header-moved',
          sheet: table.sheet,
          header: 'Số lượng hồ sơ đã giải quyết – Đúng hạn',
          expected: toA1(table.headerTop + 2, table.columns.get(9)!),
          found: toA1(table.headerTop + 2, table.columns.get(8)!),
        },
      ],
    ],
    [
      'a lost header text is known by the number below it',
      (it) => it.sheet(table.sheet).cells.delete(toA1(table.headerTop + 2, table.columns.get(4)!)),
      [first, total],
      [
        {
          kind: 'header-missing',
          sheet: table.sheet,
          header: 'Số hồ sơ nhận giải quyết – Trong đó – Trực tuyến',
          cell: toA1(table.headerTop + 2, table.columns.get(4)!),
        },
      ],
    ],
    [
      'a table without figures is a fact',
      (it) => {
        for (const column of table.columns.values())
          it.sheet(table.sheet).cells.delete(toA1(table.firstRow, column));
      },
      [total],
      [{ kind: 'table-empty', table: 'II.06', sheet: table.sheet }],
    ],
    [
      'a renamed sheet is found by its header',
      (it) => it.rename(table.sheet, 'Biểu 06'),
      [first, total],
      [{ kind: 'sheet-renamed', expected: table.sheet, found: 'Biểu 06' }],
    ],
    ['unmerged headers read the same', (it) => (it.sheet(table.sheet).merges = []), [first, total], []],
  ])('%s', (_what, change, rows, facts) => {
    expect(run(change)).toEqual({ rows, facts });
  });

  it('keeps sheet and cell of every number', () => {
    const cell = tableOf(extracted(filledWorkbook())).rows[0]!.cells.get(12)!.cell;
    expect(cell).toEqual(cellOf(place(table.firstRow, 12), table.sheet));
  });
});
