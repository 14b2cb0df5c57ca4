import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/domain/cell-ref.ts';
import type { IntakeFact } from '../../src/domain/intake-fact.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { area, extracted, filledWorkbook, layout, unitForm, type TestWorkbook } from './workbook-builder.ts';

const { sheet } = area;
const row = (code: string) => area.rows.get(code)!;
const at = (code: string, column: keyof typeof area.columns = 'value') =>
  toA1(row(code), area.columns[column]);
const cellOf = (cell: string, name = sheet) => ({
  file: 'periods/2026-Q3/inbox/bao-cao.xlsx',
  sheet: name,
  cell,
});
const label = (code: string) => unitForm.fields.get(code)!.indicator.label.vi;
const codes = [...area.rows.keys()];
const lastRow = Math.max(...area.rows.values());

interface Case {
  what: string;
  change: (workbook: TestWorkbook) => unknown;
  facts: IntakeFact[];
  /** Where an indicator is read from then, and what is read there. */
  reads?: Record<string, [status: string, value: string | null, cell: string | null]>;
}

const cases: Case[] = [
  {
    what: 'a renamed sheet is found by its codes',
    change: (it) => it.rename(sheet, 'TTHC quý 3'),
    facts: [{ kind: 'sheet-renamed', expected: sheet, found: 'TTHC quý 3' }],
    reads: { '2.3.1': ['number', '7', at('2.3.1')] },
  },
  {
    what: 'a sheet name in other Unicode form or with blanks is the same name',
    change: (it) => it.rename(sheet, ` ${sheet.normalize('NFD')} `),
    facts: [],
    reads: { '2.3.1': ['number', '7', at('2.3.1')] },
  },
  {
    what: 'a missing sheet is one fact, its fields are missing',
    change: (it) => (it.sheets = it.sheets.filter((one) => one.name !== sheet)),
    facts: [{ kind: 'sheet-missing', sheet, covers: codes }],
    reads: { '2.3.1': ['missing', null, null] },
  },
  {
    what: 'an extra sheet is counted',
    change: (it) => it.addSheet('Nháp', { A1: 'ghi chú', B2: 5, C3: '  ' }),
    facts: [{ kind: 'sheet-extra', sheet: 'Nháp', cells: 2 }],
  },
  {
    what: 'an empty extra sheet is nothing',
    change: (it) => it.addSheet('Sheet1'),
    facts: [],
  },
  {
    what: 'a copy of a sheet is a duplicate, the sheet with the right name counts',
    change: (it) => {
      const copy = it.addSheet(`${sheet} (2)`);
      copy.cells = new Map(it.sheet(sheet).cells);
    },
    facts: [{ kind: 'sheet-duplicate', sheet: `${sheet} (2)`, of: sheet }],
    reads: { '2.3.1': ['number', '7', at('2.3.1')] },
  },
  {
    what: 'a hidden sheet of the form is read and reported',
    change: (it) => (it.sheet(sheet).state = 'hidden'),
    facts: [
      {
        kind: 'hidden-data',
        sheet,
        what: 'sheet',
        at: sheet,
        cells: codes.filter((code) => unitForm.fields.get(code)!.requirement !== 'computed').length,
      },
    ],
    reads: { '2.3.1': ['number', '7', at('2.3.1')] },
  },
  {
    what: 'a hidden row is read and reported',
    change: (it) => it.sheet(sheet).hiddenRows.add(row('2.3.1')),
    facts: [{ kind: 'hidden-data', sheet, what: 'row', at: String(row('2.3.1')), cells: 1 }],
    reads: { '2.3.1': ['number', '7', at('2.3.1')] },
  },
  {
    what: 'a hidden check column without values is nothing',
    change: (it) => it.sheet(sheet).hiddenColumns.push([6, 6]),
    facts: [],
  },
  {
    what: 'an inserted row shifts what follows',
    change: (it) => it.insertRow(sheet, row('2.3.5')),
    facts: [
      {
        kind: 'rows-shifted',
        sheet,
        indicators: codes.length - codes.indexOf('2.3.5'),
        first: '2.3.5',
      },
    ],
    reads: {
      '2.3.1': ['number', '7', at('2.3.1')],
      '2.3.5': ['number', '7', toA1(row('2.3.5') + 1, 4)],
    },
  },
  {
    what: 'a value in an inserted row is not lost',
    change: (it) => it.insertRow(sheet, row('2.3.5')).set(sheet, at('2.3.5'), 99),
    facts: [
      { kind: 'rows-shifted', sheet, indicators: codes.length - codes.indexOf('2.3.5'), first: '2.3.5' },
      { kind: 'value-outside', cell: cellOf(at('2.3.5')), raw: '99' },
    ],
  },
  {
    what: 'a title row above shifts everything',
    change: (it) => it.insertRow(sheet, 1),
    facts: [{ kind: 'rows-shifted', sheet, indicators: codes.length, first: codes[0]! }],
    reads: { '2.3.1': ['number', '7', toA1(row('2.3.1') + 1, 4)] },
  },
  {
    what: 'a code that lost its cell is found by its label',
    change: (it) => it.sheet(sheet).cells.delete(at('2.3.12', 'code')),
    facts: [{ kind: 'row-matched-by-label', sheet, indicator: '2.3.12', cell: at('2.3.12', 'label') }],
    reads: { '2.3.12': ['number', '7', at('2.3.12')] },
  },
  {
    what: 'a duplicated line: the first counts, both cells are named',
    change: (it) => {
      const copy = lastRow + 1;
      for (const column of ['code', 'label', 'unit'] as const)
        it.set(
          sheet,
          toA1(copy, area.columns[column]),
          it.sheet(sheet).cells.get(at('2.3.1', column))!.value,
        );
      it.set(sheet, toA1(copy, 4), 8);
    },
    facts: [
      {
        kind: 'row-duplicate',
        sheet,
        indicator: '2.3.1',
        cells: [at('2.3.1', 'code'), toA1(lastRow + 1, 1)],
      },
    ],
    reads: { '2.3.1': ['number', '7', at('2.3.1')] },
  },
  {
    what: 'an unknown code is named with the nearest, its value is not lost',
    change: (it) =>
      it
        .set(sheet, toA1(lastRow + 1, 1), '2.3.111')
        .set(sheet, toA1(lastRow + 1, 2), 'Chỉ tiêu thêm')
        .set(sheet, toA1(lastRow + 1, 4), 5),
    facts: [
      { kind: 'code-unknown', cell: cellOf(toA1(lastRow + 1, 1)), code: '2.3.111', nearest: '2.3.11' },
      { kind: 'value-outside', cell: cellOf(toA1(lastRow + 1, 4)), raw: '5' },
    ],
  },
  {
    what: 'signatures below the table are no values',
    change: (it) =>
      it
        .set(sheet, toA1(lastRow + 2, 2), 'NGƯỜI LẬP BIỂU')
        .set(sheet, toA1(lastRow + 2, 4), 'Ngày 12 tháng 9 năm 2026')
        .set(sheet, toA1(lastRow + 3, 4), '(Ký, ghi rõ họ tên)'),
    facts: [],
  },
  {
    what: 'a value beside the table is not lost',
    change: (it) => it.set(sheet, toA1(row('2.3.1'), 8), 'đã gồm 3 hồ sơ'),
    facts: [
      {
        kind: 'value-outside',
        cell: cellOf(toA1(row('2.3.1'), 8)),
        raw: 'đã gồm 3 hồ sơ',
        indicator: '2.3.1',
      },
    ],
  },
  {
    what: 'a unit that was typed over is not lost',
    change: (it) => it.set(sheet, at('2.3.1', 'unit'), 'nghìn hồ sơ'),
    facts: [
      { kind: 'value-outside', cell: cellOf(at('2.3.1', 'unit')), raw: 'nghìn hồ sơ', indicator: '2.3.1' },
    ],
  },
  {
    what: 'swapped columns are read by their headers',
    change: (it) => it.swapColumns(sheet, 4, 5),
    facts: [
      { kind: 'header-moved', sheet, header: 'Số liệu', expected: 'D5', found: 'E5' },
      { kind: 'header-moved', sheet, header: 'Ghi chú, giải trình', expected: 'E5', found: 'D5' },
    ],
    reads: { '2.3.1': ['number', '7', toA1(row('2.3.1'), 5)] },
  },
  {
    what: 'an inserted column is one news, not five',
    change: (it) => it.insertColumn(sheet, 3),
    facts: [{ kind: 'header-moved', sheet, header: 'Đơn vị tính', expected: 'C5', found: 'D5' }],
    reads: { '2.3.1': ['number', '7', toA1(row('2.3.1'), 5)] },
  },
  {
    what: 'a lost header between its neighbours is still known, and reported',
    change: (it) => it.sheet(sheet).cells.delete('D5'),
    facts: [{ kind: 'header-missing', sheet, header: 'Số liệu', cell: 'D5' }],
    reads: { '2.3.1': ['number', '7', at('2.3.1')] },
  },
  {
    what: 'two value headers: the one in place counts, the other is not lost',
    change: (it) => {
      it.set(sheet, 'G5', 'Số liệu');
      it.set(sheet, toA1(row('2.3.1'), 7), 8);
    },
    facts: [
      { kind: 'header-duplicate', sheet, header: 'Số liệu', cells: ['D5', 'G5'] },
      { kind: 'value-outside', cell: cellOf(toA1(row('2.3.1'), 7)), raw: '8', indicator: '2.3.1' },
    ],
    reads: { '2.3.1': ['number', '7', at('2.3.1')] },
  },
  {
    what: 'blank, KPS and KAD stay different',
    change: (it) => {
      it.sheet(sheet).cells.delete(at('2.3.1'));
      it.set(sheet, at('2.3.2'), 'KPS').set(sheet, at('2.3.3'), 'KAD');
    },
    facts: [],
    reads: {
      '2.3.1': ['blank', null, at('2.3.1')],
      '2.3.2': ['nothing-arose', '0', at('2.3.2')],
      '2.3.3': ['not-applicable', null, at('2.3.3')],
    },
  },
  {
    what: 'legacy text in a note is a fact',
    change: (it) => it.set(sheet, at('2.3.1', 'note'), 'Së Néi vô', { font: '.VnTime' }),
    facts: [
      { kind: 'legacy-encoding', cell: cellOf(at('2.3.1', 'note')), raw: 'Së Néi vô', encoding: 'TCVN3' },
    ],
  },
];

describe('locating the parts of an area sheet', () => {
  it.each(cases)('$what', ({ change, facts, reads }) => {
    const workbook = filledWorkbook();
    change(workbook);
    const submission = extracted(workbook);
    expect(submission.facts).toEqual(facts);
    for (const [code, [status, value, cell]] of Object.entries(reads ?? {})) {
      const one = submission.observations.get(code)!;
      expect([code, one.status, one.value, one.cell?.cell ?? null]).toEqual([code, status, value, cell]);
    }
  });

  it('reads the note beside a figure', () => {
    const workbook = filledWorkbook().set(sheet, at('2.3.1', 'note'), ' tăng do  sáp nhập ');
    expect(extracted(workbook).observations.get('2.3.1')!.note).toBe('tăng do sáp nhập');
  });

  it('says which label the sheet has, not which it should have', () => {
    const workbook = filledWorkbook().set(sheet, at('2.3.1', 'label'), label('2.3.2'));
    const outside = extracted(workbook).facts.filter((fact) => fact.kind === 'value-outside');
    expect(outside).toHaveLength(1);
  });
});

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

describe('lists and narrative', () => {
  const list = layout.lists[0]!;
  const text = layout.narrative;

  it('reads the entries of a list', () => {
    const [key, column] = [...list.columns][0]!;
    const workbook = filledWorkbook().set(list.sheet, toA1(list.firstRow + 2, column), '  Thiếu máy  quét ');
    const rows = extracted(workbook).lists.find((one) => one.list === list.list)!.rows;
    expect(rows.map((one) => [one.row, one.cells.get(key)!.value])).toEqual([
      [list.firstRow + 2, 'Thiếu máy quét'],
    ]);
  });

  it('reports what stands right of an entry', () => {
    const workbook = filledWorkbook()
      .set(list.sheet, toA1(list.firstRow, 2), 'Thiếu máy quét')
      .set(list.sheet, toA1(list.firstRow, 9), 'gấp');
    expect(extracted(workbook).facts).toEqual([
      { kind: 'value-outside', cell: cellOf(toA1(list.firstRow, 9), list.sheet), raw: 'gấp' },
    ]);
  });

  it('adds text written in the next row to its section', () => {
    const [code, at] = [...text.rows][0]!;
    const workbook = filledWorkbook()
      .insertRow(text.sheet, at + 1)
      .set(text.sheet, toA1(at + 1, text.columns.text), 'viết tiếp');
    const submission = extracted(workbook);
    expect(submission.narrative[0]!.text).toBe(`Nội dung mục ${code}\nviết tiếp`);
    expect(submission.facts.map((fact) => fact.kind)).toEqual(['rows-shifted']);
  });

  it('keeps the lines of a text', () => {
    const [, at] = [...text.rows][0]!;
    const workbook = filledWorkbook().set(text.sheet, toA1(at, text.columns.text), ' a\u00a0b \r\n c ');
    expect(extracted(workbook).narrative[0]!.text).toBe('a b\nc');
  });
});

describe('"không phát sinh" on the cover', () => {
  const tick = layout.cover.nothingArose.get('2')!;

  it('answers the blank counts of its area, and only those', () => {
    const workbook = filledWorkbook().set(layout.cover.sheet, tick, 'x');
    workbook.sheet(sheet).cells.delete(at('2.3.1'));
    const submission = extracted(workbook);
    expect([...submission.nothingArose.keys()]).toEqual(['2']);
    expect(submission.observations.get('2.3.1')).toMatchObject({
      status: 'nothing-arose',
      value: '0',
      raw: '',
      cell: cellOf(tick, layout.cover.sheet),
      readings: [],
    });
    expect(submission.observations.get('2.3.2')).toMatchObject({ status: 'number', value: '7' });
  });

  it('leaves other areas blank', () => {
    const other = layout.areas.find((one) => one.area === '0')!;
    const [code, at] = [...other.rows].find(
      ([code]) => unitForm.fields.get(code)!.requirement === 'required',
    )!;
    const workbook = filledWorkbook().set(layout.cover.sheet, tick, 'x');
    workbook.sheet(other.sheet).cells.delete(toA1(at, 4));
    expect(extracted(workbook).observations.get(code)!.status).toBe('blank');
  });
});
