import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { patchWorkbook, type CellPatch } from '../src/workbook/patch/patch-cells.ts';

const SHEETS = 10;
const ROWS = 140;
const COLUMNS = 14;

/** A master workbook of the size and make of a blank form: labels, styles, formulas, drop-downs, merges. */
export async function masterWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = new Date(0);
  book.modified = new Date(0);
  for (let index = 1; index <= SHEETS; index++) addSheet(book, index);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

function addSheet(book: ExcelJS.Workbook, index: number): void {
  const sheet = book.addWorksheet(`Biểu ${index}`, { views: [{ state: 'frozen', ySplit: 5 }] });
  sheet.mergeCells('A1:N1');
  sheet.getCell('A1').value = `BIỂU TỔNG HỢP SỐ ${index}`;
  sheet.getCell('A2').value = 'Cơ quan, đơn vị: {{don_vi}}';
  const thin = { style: 'thin' as const };
  for (let row = 6; row < 6 + ROWS; row++) {
    for (let column = 1; column <= COLUMNS; column++) {
      const cell = sheet.getCell(row, column);
      cell.border = { top: thin, left: thin, bottom: thin, right: thin };
      cell.font = { name: 'Times New Roman', size: column === 2 ? 12 : 13 };
      if (column === 1) cell.value = `${index}.${row - 5}`;
      else if (column === 2)
        cell.value = `Số lượng hồ sơ tiếp nhận, giải quyết trong kỳ thứ ${row} – ${index}`;
      else if (column === 3) cell.value = row % 3 ? 'hồ sơ' : 'thủ tục';
      else if (column === 12) cell.value = { formula: `SUM(D${row}:K${row})`, result: 0 };
      else if (column === 13) cell.value = { formula: `IF(L${row}=0,"",D${row}/L${row})`, result: '' };
      else {
        cell.numFmt = '#,##0.00';
        cell.protection = { locked: false };
        cell.dataValidation = { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0] };
      }
    }
  }
}

/** Fills `count` copies of the master with numbers and notes; gives the CPU-relevant count of cells set. */
export function writeSampleRound(master: Uint8Array, folder: string, count: number): void {
  for (let copy = 0; copy < count; copy++) {
    const cells: CellPatch[] = [];
    for (let index = 1; index <= SHEETS; index++) {
      const sheet = `Biểu ${index}`;
      for (let row = 6; row < 6 + ROWS; row += 2) {
        const first = (row * 7 + copy * 13 + index) % 900;
        cells.push({ sheet, cell: `D${row}`, value: first });
        cells.push({ sheet, cell: `E${row}`, value: { decimal: `${first}.25` } });
        cells.push({ sheet, cell: `L${row}`, formulaResult: { decimal: `${2 * first}.25` } });
        if (row % 12 === 0) cells.push({ sheet, cell: `N${row}`, value: `Ghi chú của đơn vị ${copy}` });
      }
    }
    const strings = new Map([['Cơ quan, đơn vị: {{don_vi}}', `Cơ quan, đơn vị: Đơn vị ${copy}`]]);
    writeFileSync(join(folder, `don-vi-${copy}.xlsx`), patchWorkbook(master, { cells, strings }));
  }
}
