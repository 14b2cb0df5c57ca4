import ExcelJS from 'exceljs';
import { parseA1 } from '../../../src/domain/cell-ref.ts';
import type { TestCell, TestWorkbook } from '../workbook-builder.ts';

/** The bytes of a test workbook, written by a program that is not ours. */
export async function toXlsx(workbook: TestWorkbook, date1904 = false): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = date1904;
  for (const { name, state, cells, merges } of workbook.sheets) {
    const sheet = book.addWorksheet(name, { state });
    for (const [at, cell] of cells) {
      const { row, column } = parseA1(at)!;
      const target = sheet.getCell(row, column);
      target.value = valueOf(cell);
      if (cell.numberFormat !== undefined) target.numFmt = cell.numberFormat;
      if (cell.font !== undefined) target.font = { name: cell.font };
    }
    for (const { top, left, bottom, right } of merges) sheet.mergeCells(top, left, bottom, right);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function valueOf({ value, formula, kind }: TestCell): ExcelJS.CellValue {
  if (kind === 'error') return { error: value } as ExcelJS.CellErrorValue;
  if (formula === undefined) return value;
  return { formula, ...(value === null ? {} : { result: value }) } as ExcelJS.CellFormulaValue;
}
