import { toA1 } from '../../domain/cell-ref.ts';
import type { CellValue } from '../../domain/observation.ts';
import type { TableData, TableRow } from '../../domain/submission.ts';
import type { RawCell, RawSheet } from '../../workbook/raw-workbook.ts';
import { readPlace, refOf, textColumn, valueColumn, type Extraction } from '../extraction.ts';
import { locatedBy } from '../locate/area-anchors.ts';
import { findTableHeader } from '../locate/find-table-header.ts';
import type { FormIndex, TableIndex } from '../locate/form-index.ts';
import { columnBetween, matchHeaders } from '../locate/match-headers.ts';
import { cellAt, gridOf, isEmptyCell, rowNumbers, textOf, type SheetGrid } from '../locate/sheet-grid.ts';
import type { ValueColumn } from '../values/value-types.ts';
import { classifyTableRow, type TableRowKind, type TableShape } from './classify-table-row.ts';
import { reportHidden } from './hidden-data.ts';
import { reportOutside } from './outside-values.ts';
import { reportTableUnit, tableUnit, tableValue, type TableUnit } from './table-unit.ts';
import { columnInUnit } from './unit-said.ts';

/** Where a table's parts were found. */
export interface LocatedTable {
  index: TableIndex;
  grid: SheetGrid;
  headerTop: number;
  headerBottom: number;
  columns: ReadonlyMap<number, number>;
  checkColumn: number | undefined;
  shape: TableShape;
  /** Kind of every row below the header, down to the last total. */
  kinds: ReadonlyMap<number, TableRowKind>;
}

/** Finds header, columns and rows of a matrix table; reports what is not where the form has it. */
export function locateTable(on: Extraction, index: TableIndex, sheet: RawSheet): LocatedTable {
  const grid = gridOf(sheet);
  const header = findTableHeader(grid, index);
  const top = header?.top ?? index.layout.headerTop;
  const bottom = header?.bottom ?? index.layout.headerTop + index.layout.headerRows - 1;
  const { columns, facts, missing } = matchHeaders(sheet.name, bottom, index.columns, header?.found ?? []);
  on.facts.push(...facts);
  for (const lost of missing) {
    const column = numberedColumn(grid, bottom, lost.id) ?? columnBetween(lost, index.columns, columns);
    if (column !== undefined) columns.set(lost.id, column);
    const cell = column === undefined ? null : toA1(bottom, column);
    on.facts.push({ kind: 'header-missing', sheet: sheet.name, header: lost.header, cell });
  }
  const by = header ? 'header' : 'position';
  locatedBy(on, `table:${index.layout.table}`, index.layout.table, grid, index.columns, by);
  const shape = shapeOf(index, columns);
  const taken = new Set(columns.values());
  const check = header?.found.find((one) => one.key === 'tự kiểm tra' && !taken.has(one.column));
  const kinds = rowKinds(grid, bottom, shape);
  return {
    index,
    grid,
    headerTop: top,
    headerBottom: Math.max(top, bottom),
    columns,
    checkColumn: check?.column,
    shape,
    kinds,
  };
}

/** The second hint where a header's text is lost: the number printed below it. */
function numberedColumn(grid: SheetGrid, bottom: number, no: number): number | undefined {
  const cells = grid.rows.get(bottom + 1) ?? [];
  return cells.find((cell) => cell !== undefined && textOf(cell).replace(/[()]/g, '') === String(no))?.column;
}

function shapeOf(index: TableIndex, columns: ReadonlyMap<number, number>): TableShape {
  const role = (name: 'index' | 'key') => index.table.columns.find((one) => one.role === name)?.no;
  const place = (no: number | undefined) => (no === undefined ? undefined : columns.get(no));
  const keyNo = role('key');
  const values = new Map<number, number>();
  for (const { no, role: one } of index.table.columns) {
    const column = columns.get(no);
    if (one === 'value' && column !== undefined) values.set(no, column);
  }
  const keyHeaders = new Set(index.columns.find((one) => one.id === keyNo)?.keys);
  return { index: place(role('index')), key: place(keyNo), values, keyHeaders };
}

/**
 * What each row below the header is. Below the last total the table is over, unless the total stands on top of its
 * rows; figures further down are reported as outside, not added.
 */
function rowKinds(grid: SheetGrid, bottom: number, shape: TableShape): Map<number, TableRowKind> {
  const kinds = new Map<number, TableRowKind>();
  let [lastTotal, firstData] = [Infinity, Infinity];
  for (const row of rowNumbers(grid)) {
    if (row <= bottom) continue;
    const kind = classifyTableRow(grid.rows.get(row)!, shape);
    if (kind === 'total') lastTotal = row;
    if (kind === 'data') firstData = Math.min(firstData, row);
    kinds.set(row, kind);
  }
  if (firstData > lastTotal) return kinds;
  for (const row of kinds.keys()) if (row > lastTotal) kinds.delete(row);
  return kinds;
}

/** Reads the rows of a table: data and totals, each value with its cell. An empty table is a fact. */
export function readTable(on: Extraction, form: FormIndex, located: LocatedTable): TableData {
  const { index, grid, shape } = located;
  const { table } = index.table;
  const unit = form.form.edition.units.get(table.unit);
  const decimals = table.valueKind === 'count' ? 0 : 2;
  const column = valueColumn(on, table.valueKind, unit, { required: false, decimals });
  const stated = tableUnit(on, grid, unit, located.headerTop);
  reportTableUnit(on, index, stated);
  const asked = stated ? columnInUnit(column, stated.said) : column;
  const filled: [number, number][] = [];
  const rows: TableRow[] = [];
  for (const [row, kind] of located.kinds) {
    if (kind !== 'data' && kind !== 'total') continue;
    rows.push(readRow(on, located, row, kind, { column: asked, stated }));
    if (kind === 'total') continue;
    for (const at of shape.values.values()) if (!isEmptyCell(cellAt(grid, row, at))) filled.push([row, at]);
  }
  if (filled.length === 0) on.facts.push({ kind: 'table-empty', table: table.code, sheet: grid.sheet.name });
  reportHidden(on, grid, filled);
  reportTableOutside(on, located);
  return { table: table.code, sheet: grid.sheet.name, rows };
}

function readRow(
  on: Extraction,
  { index, grid, shape }: LocatedTable,
  row: number,
  role: 'data' | 'total',
  { column, stated }: { column: ValueColumn; stated: TableUnit | undefined },
): TableRow {
  const { sheet } = grid;
  const keyColumn = shape.key ?? shape.index ?? 1;
  const place = { row, column: keyColumn, cell: cellAt(grid, row, keyColumn) };
  const key = readPlace(on, sheet, place, textColumn).value ?? '';
  const cells = new Map<number, CellValue>();
  for (const { no, role: use } of index.table.columns) {
    if (use !== 'value') continue;
    const at = shape.values.get(no);
    const read = at === undefined ? missingCell : readCell(on, grid, row, at, column, role);
    cells.set(no, tableValue(on, index, stated, read));
  }
  return { role, key: key.replace(/\s+/g, ' '), keyCell: refOf(on, sheet, row, keyColumn), cells };
}

const missingCell: CellValue = { status: 'missing', value: null, raw: '', cell: null, readings: [] };

function readCell(
  on: Extraction,
  grid: SheetGrid,
  row: number,
  at: number,
  column: ValueColumn,
  role: 'data' | 'total',
): CellValue {
  const cell = cellAt(grid, row, at);
  const isOwn = role === 'total' && cell?.formula !== undefined;
  // A total that was never calculated is worked out from its rows where it is needed.
  if (isOwn && cell.kind === 'none')
    return { ...missingCell, status: 'blank', cell: refOf(on, grid.sheet, row, at) };
  const place = { row, column: at, cell };
  return readPlace(on, grid.sheet, place, isOwn ? { ...column, trusted: true } : column);
}

function reportTableOutside(on: Extraction, located: LocatedTable): void {
  const { shape, kinds, headerBottom, checkColumn } = located;
  const known = new Set([...shape.values.values(), shape.index, shape.key, checkColumn]);
  reportOutside(on, located.grid, (cell: RawCell) => {
    if (cell.row <= headerBottom) return 'figure';
    const kind = kinds.get(cell.row);
    if (kind === 'column-numbers' || kind === 'header') return 'known';
    if (kind === 'data' || kind === 'total') return known.has(cell.column) ? 'known' : 'any';
    // Preprinted row numbers of unused rows.
    return cell.column === shape.index || cell.column === checkColumn ? 'known' : 'figure';
  });
}
