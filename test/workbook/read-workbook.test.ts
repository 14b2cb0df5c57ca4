import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { RawWorkbook } from '../../src/workbook/raw-workbook.ts';
import { isReadProblem, readWorkbook } from '../../src/workbook/read/read-workbook.ts';

async function bytesOf(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

function read(bytes: Uint8Array): RawWorkbook {
  const result = readWorkbook(bytes);
  if (isReadProblem(result)) throw new Error(result.detail);
  return result;
}

describe('an ordinary workbook', () => {
  it('is read with values, formulas, styles, states, merges and hidden parts', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Bảng 1');
    sheet.getCell('A1').value = 'Xin chào';
    sheet.getCell('B1').value = 12.5;
    sheet.getCell('C1').value = new Date(Date.UTC(2026, 0, 5));
    sheet.getCell('D1').value = true;
    sheet.getCell('A2').value = { formula: 'B1*2', result: 25 };
    sheet.getCell('B2').value = {
      richText: [{ font: { name: '.VnTime' }, text: 'a' }, { text: ' b & < c' }],
    };
    sheet.getCell('C2').value = { error: '#N/A' };
    sheet.getCell('A5').value = 'ẩn';
    sheet.mergeCells('A4:C4');
    sheet.getRow(5).hidden = true;
    sheet.getColumn(5).hidden = true;
    sheet.getCell('A15').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } };
    await sheet.protect('x', { spinCount: 1000 });
    book.addWorksheet('Danh mục', { state: 'veryHidden' });
    book.definedNames.add("'Bảng 1'!$A$1", 'nhan');

    const raw = read(await bytesOf(book));
    const [first, second] = raw.sheets;
    expect(first!.cells.map(({ row, column, kind, value }) => [row, column, kind, value])).toEqual([
      [1, 1, 'text', 'Xin chào'],
      [1, 2, 'number', 12.5],
      [1, 3, 'number', 46027],
      [1, 4, 'boolean', true],
      [2, 1, 'number', 25],
      [2, 2, 'text', 'a b & < c'],
      [2, 3, 'error', '#N/A'],
      [5, 1, 'text', 'ẩn'],
    ]);
    expect(first!.cells[4]!.formula).toBe('B1*2');
    expect(first!.cells[5]!.runFont).toBe('.VnTime');
    expect(raw.isDateStyle(first!.cells[2]!.style)).toBe(true);
    expect(raw.isDateStyle(first!.cells[1]!.style)).toBe(false);
    expect(raw.fontName(0)).toBe('Calibri');
    expect(first).toMatchObject({
      name: 'Bảng 1',
      state: 'visible',
      protected: true,
      merges: [{ top: 4, left: 1, bottom: 4, right: 3 }],
      hiddenRows: new Set([5]),
      hiddenColumns: [[5, 5]],
    });
    expect(second).toMatchObject({ name: 'Danh mục', state: 'veryHidden', protected: false, cells: [] });
    expect(raw.definedNames).toEqual(new Map([['nhan', "'Bảng 1'!$A$1"]]));
    expect(raw).toMatchObject({
      date1904: false,
      hasMacros: false,
      hasExternalLinks: false,
      hasThreadedComments: false,
    });
  });
});
