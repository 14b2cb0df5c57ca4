import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/domain/cell-ref.ts';
import { at, cellOf, codes, row, sheet, testCases, type LocateCase } from './locate-cases.ts';
import { area, extracted, filledWorkbook, unitForm } from './workbook-builder.ts';

const label = (code: string) => unitForm.fields.get(code)!.indicator.label.vi;
const lastRow = Math.max(...area.rows.values());

const cases: LocateCase[] = [
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
    what: 'a figure typed over a code is not lost',
    change: (it) => it.set(sheet, at('2.3.12', 'code'), 55),
    facts: [
      { kind: 'row-matched-by-label', sheet, indicator: '2.3.12', cell: at('2.3.12', 'label') },
      { kind: 'value-outside', cell: cellOf(at('2.3.12', 'code')), raw: '55', indicator: '2.3.12' },
    ],
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
    what: 'a figure in a unit that nobody can convert does not count',
    change: (it) => it.set(sheet, at('2.3.1', 'unit'), 'nghìn hồ sơ'),
    facts: [
      {
        kind: 'unit-unknown',
        cell: cellOf(at('2.3.1', 'unit')),
        found: 'nghìn hồ sơ',
        expected: 'hồ sơ',
        indicator: '2.3.1',
      },
    ],
  },
  {
    what: 'a number typed over the unit is not lost',
    change: (it) => it.set(sheet, at('2.3.1', 'unit'), 55),
    facts: [{ kind: 'value-outside', cell: cellOf(at('2.3.1', 'unit')), raw: '55', indicator: '2.3.1' }],
  },
  {
    what: 'another spelling of the unit is the unit',
    change: (it) => it.set(sheet, at('2.3.1', 'unit'), 'HS'),
    facts: [],
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
    facts: [{ kind: 'header-missing', sheet, header: 'Số liệu', cell: 'D5', figures: codes }],
    reads: { '2.3.1': ['number', '7', at('2.3.1')] },
  },
  {
    what: 'a deleted header row: read where codes and labels prove the columns',
    change: (it) => it.deleteRow(sheet, 5),
    facts: [
      {
        kind: 'header-missing',
        sheet,
        header: 'Mã”, “Chỉ tiêu”, “Đơn vị tính”, “Số liệu”, “Ghi chú, giải trình”, “Tự kiểm tra',
        cell: null,
        isProven: true,
      },
      { kind: 'rows-shifted', sheet, indicators: codes.length, first: codes[0]! },
    ],
    reads: { '2.3.1': ['number', '7', toA1(row('2.3.1') - 1, 4)] },
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
      {
        kind: 'legacy-encoding',
        sheet,
        cell: cellOf(at('2.3.1', 'note')),
        texts: 1,
        raw: 'Së Néi vô',
        reading: 'Sở Nội vụ',
        encoding: 'TCVN3',
        converted: false,
        lost: [],
      },
    ],
  },
];

describe('locating the parts of an area sheet', () => {
  testCases(cases);

  it('reads the note beside a figure', () => {
    const workbook = filledWorkbook().set(sheet, at('2.3.1', 'note'), ' tăng do  sáp nhập ');
    expect(extracted(workbook).observations.get('2.3.1')!.note).toBe('tăng do sáp nhập');
  });

  it('says which label the sheet has, not which it should have', () => {
    const workbook = filledWorkbook().set(sheet, at('2.3.1', 'label'), label('2.3.2'));
    const raw = label('2.3.2');
    expect(extracted(workbook).facts).toMatchObject([{ kind: 'label-contradicts', indicator: '2.3.1', raw }]);
  });

  it('lets a label with a slip of the pen stand where its code is right', () => {
    const [first, ...rest] = label('2.3.1').split(' ');
    const workbook = filledWorkbook().set(sheet, at('2.3.1', 'label'), [`${first}g`, ...rest].join(' '));
    expect(extracted(workbook).facts).toEqual([]);
  });
});
