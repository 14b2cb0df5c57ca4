import { toA1 } from '../../domain/cell-ref.ts';
import type { CellValue } from '../../domain/observation.ts';
import type { ListData, ListRow } from '../../domain/submission.ts';
import type { RawSheet } from '../../workbook/raw-workbook.ts';
import { readPlace, valueColumn, type Extraction } from '../extraction.ts';
import { locatedBy } from '../locate/area-anchors.ts';
import { findHeaderRow } from '../locate/find-header-row.ts';
import type { ListIndex } from '../locate/form-index.ts';
import { columnBetween, matchHeaders } from '../locate/match-headers.ts';
import { cellAt, gridOf, isEmptyCell, keyOf, rowNumbers, type SheetGrid } from '../locate/sheet-grid.ts';
import { reportHidden } from './hidden-data.ts';
import { reportOutside } from './outside-values.ts';

/** Reads an open list: one entry per row with any content in the list's columns. */
export function readList(on: Extraction, index: ListIndex, sheet: RawSheet): ListData {
  const grid = gridOf(sheet);
  const header = findHeaderRow(grid, index.columns, index.layout.headerRow);
  const headerRow = header?.row ?? index.layout.headerRow;
  const { columns, facts, missing } = matchHeaders(sheet.name, headerRow, index.columns, header?.found ?? []);
  on.facts.push(...facts);
  for (const lost of missing) {
    const column = columnBetween(lost, index.columns, columns);
    if (column !== undefined) columns.set(lost.id, column);
    const cell = column === undefined ? null : toA1(headerRow, column);
    on.facts.push({ kind: 'header-missing', sheet: sheet.name, header: lost.header, cell });
  }
  const by = header ? 'header' : 'position';
  locatedBy(on, `list:${index.layout.list}`, index.layout.list, grid, index.columns, by);
  const rows: ListRow[] = [];
  const filled: [number, number][] = [];
  for (const row of rowNumbers(grid)) {
    if (row <= headerRow) continue;
    const used = [...columns.values()].filter((column) => !isEmptyCell(cellAt(grid, row, column)));
    if (used.length === 0) continue;
    rows.push({ row, cells: readEntry(on, index, grid, columns, row) });
    for (const column of used) filled.push([row, column]);
  }
  reportHidden(on, grid, filled);
  reportListOutside(on, grid, headerRow, columns, new Set(rows.map((one) => one.row)));
  return { list: index.layout.list, sheet: sheet.name, rows };
}

function readEntry(
  on: Extraction,
  index: ListIndex,
  grid: SheetGrid,
  columns: ReadonlyMap<string, number>,
  row: number,
): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const { key, valueKind, required } of index.list.columns) {
    const column = columns.get(key);
    if (column === undefined) {
      cells.set(key, { status: 'missing', value: null, raw: '', cell: null, readings: [] });
      continue;
    }
    const place = { row, column, cell: cellAt(grid, row, column) };
    const decimals = valueKind === 'money' || valueKind === 'percent' ? 2 : 0;
    const asked = valueColumn(on, valueKind, undefined, { required, decimals });
    cells.set(key, readPlace(on, grid.sheet, place, asked));
  }
  return cells;
}

function reportListOutside(
  on: Extraction,
  grid: SheetGrid,
  headerRow: number,
  columns: ReadonlyMap<string, number>,
  entries: ReadonlySet<number>,
): void {
  const known = new Set(columns.values());
  const first = Math.min(...known);
  const isIndex = (column: number) =>
    column < first || /^(?:s?tt|số tt)$/.test(keyOf(cellAt(grid, headerRow, column)));
  reportOutside(on, grid, (cell) => {
    if (cell.row <= headerRow) return 'figure';
    if (known.has(cell.column) || isIndex(cell.column)) return 'known';
    return entries.has(cell.row) ? 'any' : 'figure';
  });
}
