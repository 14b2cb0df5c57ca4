import { createRequire } from 'node:module';
import ExcelJS from 'exceljs';
import type * as SheetJs from 'xlsx';
import { toA1 } from '../../src/domain/cell-ref.ts';
import type { RawCell } from '../../src/workbook/raw-workbook.ts';
import { isReadProblem, readWorkbook } from '../../src/workbook/read/read-workbook.ts';

// Its ES module lacks SSF, and loaders differ in which one they take.
const sheetjs = createRequire(import.meta.url)('xlsx') as typeof SheetJs;

/** A cell's value; dates as ISO text. */
export type Seen = number | string | boolean | null;

/** Sheet name → address → value. */
export type SeenBook = Map<string, Map<string, Seen>>;

/** As our own reader sees it; dates as ISO, to compare. */
export function byOurReader(bytes: Uint8Array): SeenBook {
  const book = readWorkbook(bytes);
  if (isReadProblem(book)) throw new Error(book.detail);
  const value = (cell: RawCell) =>
    cell.kind === 'number' && book.isDateStyle(cell.style) ? isoOfSerial(cell.value as number) : cell.value;
  return new Map(
    book.sheets.map((sheet) => [
      sheet.name,
      new Map(sheet.cells.map((cell) => [toA1(cell.row, cell.column), value(cell)])),
    ]),
  );
}

const isoOfSerial = (serial: number) => new Date(Math.round((serial - 25569) * 86_400_000)).toISOString();

function plain(value: ExcelJS.CellValue | undefined): Seen {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('error' in value) return value.error;
  if ('text' in value) return plain(value.text);
  return plain(value.result);
}

/** As exceljs sees it, stored results instead of formulas. */
export async function byExcelJs(bytes: Uint8Array): Promise<SeenBook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const sheets = new Map<string, Map<string, Seen>>();
  book.eachSheet((sheet) => {
    const cells = new Map<string, Seen>();
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        // exceljs loses a stored result that is an empty text.
        const isFormula = cell.type === ExcelJS.ValueType.Formula;
        cells.set(cell.address, isFormula ? (plain(cell.result) ?? '') : plain(cell.value));
      }),
    );
    sheets.set(sheet.name, cells);
  });
  return sheets;
}

/** As SheetJS sees it. */
export function bySheetJs(bytes: Uint8Array): SeenBook {
  const book = sheetjs.read(bytes, { cellNF: true, cellText: false });
  return new Map(
    book.SheetNames.map((name) => {
      const cells = new Map<string, Seen>();
      for (const [address, cell] of Object.entries(book.Sheets[name]!) as [string, SheetJs.CellObject][]) {
        if (address.startsWith('!') || cell.t === 'z') continue;
        const isDate = cell.t === 'n' && sheetjs.SSF.is_date(String(cell.z ?? 'General'));
        if (cell.t === 'e') cells.set(address, sheetJsErrors[Number(cell.v)]!);
        else cells.set(address, isDate ? isoOfSerial(cell.v as number) : (cell.v as Seen));
      }
      return [name, cells];
    }),
  );
}

const sheetJsErrors: Record<number, string> = {
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  42: '#N/A',
};
