import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import * as sheetjs from 'xlsx';
import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../src/domain/cell-ref.ts';
import { byExcelJs, byOurReader, bySheetJs } from './other-readers.ts';

async function written(
  fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Biểu 1'), book);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

const workbooks: [name: string, fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void][] = [
  [
    'numbers',
    (sheet) =>
      sheet.addRows([
        [0, -1, 0.1, 1e21, 1e-7, 123456789012345],
        [5, null, 0.30000000000000004],
      ]),
  ],
  ['texts', (sheet) => sheet.addRows([['a', ' b ', 'c\nd', '<&>"\'', 'Đại Từ', '😀', '007', '', '=A1']])],
  ['booleans', (sheet) => sheet.addRows([[true, false]])],
  [
    'dates',
    (sheet) => {
      sheet.getCell('A1').value = new Date(Date.UTC(2026, 2, 31));
      sheet.getCell('A2').value = new Date(Date.UTC(1999, 11, 31, 23, 59, 58));
      sheet.getCell('A3').value = new Date(Date.UTC(2026, 6, 1));
      sheet.getCell('A3').numFmt = '[$-42A]dd "tháng" mm yyyy';
      sheet.getCell('A4').value = 45000;
      sheet.getCell('A4').numFmt = '#,##0 "ngày"';
    },
  ],
  [
    'errors',
    (sheet) =>
      ['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?'].forEach((error, at) => {
        sheet.getCell(1, at + 1).value = { error } as ExcelJS.CellErrorValue;
      }),
  ],
  [
    'rich text and links',
    (sheet) => {
      sheet.getCell('A1').value = { richText: [{ text: 'Sở ' }, { font: { bold: true }, text: 'Nội vụ' }] };
      sheet.getCell('B1').value = { text: 'trang', hyperlink: 'https://example.org/' };
    },
  ],
  [
    'formulas of every result',
    (sheet) => {
      const results = [3, 0, 2.5, 'chữ', '', true, false, { error: '#DIV/0!' }];
      results.forEach((result, at) => {
        sheet.getCell(1, at + 1).value = { formula: `Z${at + 1}`, result } as ExcelJS.CellFormulaValue;
      });
    },
  ],
  [
    'shared formulas',
    (sheet) => {
      sheet.getCell('B1').value = {
        formula: 'A1*2',
        result: 2,
        shareType: 'shared',
        ref: 'B1:B5',
      } as ExcelJS.CellValue;
      for (let row = 2; row <= 5; row++)
        sheet.getCell(row, 2).value = { sharedFormula: 'B1', result: row } as ExcelJS.CellValue;
    },
  ],
  [
    'merges and several sheets',
    (sheet, book) => {
      sheet.getCell('B2').value = 'gộp';
      sheet.mergeCells('B2:D4');
      book.addWorksheet('Sheet 2', { state: 'hidden' }).getCell('AB77').value = 'xa';
    },
  ],
];

describe('our reader', () => {
  it.each(workbooks)('sees what exceljs and SheetJS see: %s', async (_name, fill) => {
    const bytes = await written(fill);
    const seen = byOurReader(bytes);
    expect([...seen.values()].some((cells) => cells.size > 0)).toBe(true);
    expect(seen).toEqual(await byExcelJs(bytes));
    expect(seen).toEqual(bySheetJs(bytes));
  });

  it('sees what SheetJS writes', () => {
    const book = sheetjs.utils.book_new();
    const rows = [['Tên', 1, true, null, 2.5], ['x'], [], [null, 'cuối']];
    sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet(rows), 'A & B');
    for (const bookSST of [true, false]) {
      const bytes = new Uint8Array(
        sheetjs.write(book, { type: 'array', bookType: 'xlsx', bookSST }) as ArrayBuffer,
      );
      expect(byOurReader(bytes)).toEqual(bySheetJs(bytes));
    }
  });

  it('reads back any sheet that exceljs writes', async () => {
    const number = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0),
    );
    // What XML cannot hold, exceljs drops; a bare "_x0041_" it does not escape.
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((value) => !/_x[0-9A-F]{4}_/i.test(value) && value.trim() !== '');
    const cell = fc.record({
      row: fc.integer({ min: 1, max: 40 }),
      column: fc.integer({ min: 1, max: 800 }),
      value: fc.oneof(number, text, fc.boolean()),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 30 }), async (cells) => {
        const bytes = await written((sheet) => {
          for (const { row, column, value } of cells) sheet.getCell(row, column).value = value;
        });
        const expected = new Map(cells.map(({ row, column, value }) => [columnLetters(column) + row, value]));
        const seen = byOurReader(bytes).get('Biểu 1')!;
        expect(new Map([...seen].sort())).toEqual(new Map([...expected].sort()));
      }),
      { numRuns: 40 },
    );
  });
});
