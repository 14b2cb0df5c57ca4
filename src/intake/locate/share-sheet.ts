import type { RawSheet } from '../../workbook/raw-workbook.ts';
import { cellsOfRow, gridOf, isEmptyCell, type SheetGrid } from './sheet-grid.ts';

/** A part of the form on a sheet that it shares: its first row, header included. */
export interface SharedPart {
  name: string;
  top: number;
}

/** Lines above a header that belong to it: title, subtitle, window, legend. */
const titleRows = 5;

/**
 * Cuts a sheet that holds several parts of the form, one below the other, into a sheet for each: the same name, the
 * same cells at their own places, but only its own rows. Titles above a header go with it.
 */
export function cutSheet(sheet: RawSheet, parts: readonly SharedPart[]): Map<string, RawSheet> {
  const grid = gridOf(sheet);
  const ordered = parts.toSorted((a, b) => a.top - b.top);
  const starts = ordered.map(({ top }, at) => (at === 0 ? 1 : titleTop(grid, top, ordered[at - 1]!.top)));
  return new Map(
    ordered.map(({ name }, at) => [name, rowsOf(sheet, starts[at]!, (starts[at + 1] ?? Infinity) - 1)]),
  );
}

function titleTop(grid: SheetGrid, top: number, above: number): number {
  let start = top;
  while (start - 1 > above && start > top - titleRows && isTitle(grid, start - 1)) start--;
  return start;
}

/** Nothing, or one line of words that starts at the left edge. */
function isTitle(grid: SheetGrid, row: number): boolean {
  const cells = cellsOfRow(grid, row).filter((cell) => !isEmptyCell(cell));
  return cells.every((cell) => cell.kind === 'text' && cell.column <= 2) && cells.length <= 1;
}

function rowsOf(sheet: RawSheet, first: number, last: number): RawSheet {
  return {
    ...sheet,
    cells: sheet.cells.filter((cell) => first <= cell.row && cell.row <= last),
    merges: sheet.merges.filter((one) => one.top <= last && one.bottom >= first),
  };
}
