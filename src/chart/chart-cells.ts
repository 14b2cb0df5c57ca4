import { columnLetters } from '../domain/cell-ref.ts';
import type { ChartData } from './chart-data.ts';

/**
 * Where the numbers of a chart stand in a workbook: names of the series in the row `row` (from the column after `column`
 * on), categories below each other in `column`, from the row after `row` on.
 */
export interface ChartCells {
  sheet: string;
  row: number;
  column: number;
}

/** The little workbook behind a chart of Word: names in row 1, categories in column A. */
export const embeddedCells: ChartCells = { sheet: 'Sheet1', row: 1, column: 1 };

/** `Sheet1!$B$1`: the name of a series, from 0. */
export function nameRange({ sheet, row, column }: ChartCells, series: number): string {
  return `${sheetPrefix(sheet)}$${columnLetters(column + 1 + series)}$${row}`;
}

/** `Sheet1!$A$2:$A$5`. */
export function categoryRange(cells: ChartCells, { categories }: Pick<ChartData, 'categories'>): string {
  return columnRange(cells, cells.column, categories.length);
}

/** `Sheet1!$B$2:$B$5`: the values of a series, from 0. */
export function valueRange(
  cells: ChartCells,
  { categories }: Pick<ChartData, 'categories'>,
  series: number,
): string {
  return columnRange(cells, cells.column + 1 + series, categories.length);
}

function columnRange({ sheet, row }: ChartCells, column: number, length: number): string {
  const letters = columnLetters(column);
  return `${sheetPrefix(sheet)}$${letters}$${row + 1}:$${letters}$${row + length}`;
}

/** Names that are more than letters and digits stand between quotes. */
function sheetPrefix(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}
