import type { RawCell, RawRange, RawSheet } from '../../workbook/raw-workbook.ts';
import { tidyText } from '../../domain/tidy-text.ts';
import { labelKey } from './label-key.ts';

/** A sheet's cells by row and column, for looking up instead of walking. Rows and columns count from 1. */
export interface SheetGrid {
  sheet: RawSheet;
  /** Cells of a row by column number (sparse); rows without content are absent. */
  rows: ReadonlyMap<number, readonly (RawCell | undefined)[]>;
  lastRow: number;
  lastColumn: number;
}

/** The grid of a sheet. Not remembered: whatever refers to a workbook beyond its extraction keeps it in memory. */
export function gridOf(sheet: RawSheet): SheetGrid {
  const rows = new Map<number, RawCell[]>();
  let [lastRow, lastColumn] = [0, 0];
  for (const cell of sheet.cells) {
    let row = rows.get(cell.row);
    if (!row) rows.set(cell.row, (row = []));
    row[cell.column] = cell;
    if (cell.row > lastRow) lastRow = cell.row;
    if (cell.column > lastColumn) lastColumn = cell.column;
  }
  return { sheet, rows, lastRow, lastColumn };
}

export function cellAt(grid: SheetGrid, row: number, column: number): RawCell | undefined {
  return grid.rows.get(row)?.[column];
}

/** The cells of a row that exist, from left to right. */
export function cellsOfRow(grid: SheetGrid, row: number): RawCell[] {
  // Not `filter`: one cell in the last column would make it walk 16,384 places.
  return Object.values(grid.rows.get(row) ?? []).filter((cell) => cell !== undefined);
}

/** Row numbers with content, from the top down (files may list them in any order). */
export function rowNumbers(grid: SheetGrid): number[] {
  return [...grid.rows.keys()].sort((a, b) => a - b);
}

/** Text of a cell as one tidy line; numbers as written; empty for anything else. */
export function textOf(cell: RawCell | undefined): string {
  if (cell === undefined || cell.value === null) return '';
  return typeof cell.value === 'string' ? tidyText(cell.value) : String(cell.value);
}

/** Comparison form of a cell's text. */
export function keyOf(cell: RawCell | undefined): string {
  return typeof cell?.value === 'string' ? labelKey(cell.value) : textOf(cell);
}

/** Whether a person would call the cell empty: nothing, blanks only, or a formula that shows nothing. */
export function isEmptyCell(cell: RawCell | undefined): boolean {
  if (cell === undefined) return true;
  if (cell.kind === 'none') return cell.formula === undefined;
  if (cell.kind !== 'text') return false;
  const text = cell.value as string;
  return !ink.test(text) && tidyText(text) === '';
}

/** Nearly every text has one of these, and then nothing of it needs to be tidied. */
const ink = /[!-~]/;

/** The merged range that covers a place, if any. */
export function mergeAt(merges: readonly RawRange[], row: number, column: number): RawRange | undefined {
  return merges.find(
    (one) => one.top <= row && row <= one.bottom && one.left <= column && column <= one.right,
  );
}
