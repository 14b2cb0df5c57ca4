import { columnLetters, toA1 } from '../../domain/cell-ref.ts';
import type { Extraction } from '../extraction.ts';
import { cellAt, type SheetGrid } from '../locate/sheet-grid.ts';
import { formatEffect } from '../values/number-format.ts';

/** Values that were read from hidden rows, columns or sheets, or that their format does not show: they count, and the clerk learns that they do. */
export function reportHidden(
  on: Extraction,
  grid: SheetGrid,
  values: readonly [row: number, column: number][],
): void {
  const { sheet } = grid;
  if (values.length === 0) return;
  if (sheet.state !== 'visible') {
    on.facts.push({
      kind: 'hidden-data',
      sheet: sheet.name,
      what: 'sheet',
      at: sheet.name,
      cells: values.length,
    });
    return;
  }
  for (const [row, column] of values) {
    const cell = cellAt(grid, row, column);
    if (typeof cell?.value !== 'number') continue;
    if (formatEffect(on.workbook.numberFormat(cell.style), cell.value)?.isHidden)
      on.facts.push({
        kind: 'hidden-data',
        sheet: sheet.name,
        what: 'cell',
        at: toA1(row, column),
        cells: 1,
      });
  }
  if (sheet.hiddenRows.size === 0 && sheet.hiddenColumns.length === 0) return;
  const seen = new Map<number, boolean>();
  const isHidden = (column: number) => {
    const known =
      seen.get(column) ?? sheet.hiddenColumns.some(([first, last]) => first <= column && column <= last);
    seen.set(column, known);
    return known;
  };
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (const [row, column] of values) {
    if (sheet.hiddenRows.has(row)) rows.set(row, (rows.get(row) ?? 0) + 1);
    else if (isHidden(column)) columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  for (const [row, cells] of rows)
    on.facts.push({ kind: 'hidden-data', sheet: sheet.name, what: 'row', at: String(row), cells });
  for (const [column, cells] of columns)
    on.facts.push({
      kind: 'hidden-data',
      sheet: sheet.name,
      what: 'column',
      at: columnLetters(column),
      cells,
    });
}
