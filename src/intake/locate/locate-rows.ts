import { toA1 } from '../../domain/cell-ref.ts';
import type { IntakeFact } from '../../domain/intake-fact.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { nearestName } from '../../forms/nearest-name.ts';
import type { RawCell } from '../../workbook/raw-workbook.ts';
import { nearLabel } from './near-label.ts';
import { cellAt, isEmptyCell, keyOf, rowNumbers, textOf, type SheetGrid } from './sheet-grid.ts';

/** What lines a sheet should have: codes at their rows, and the labels that tell codes apart. */
export interface ExpectedRows {
  rows: ReadonlyMap<string, number>;
  codeByLabel: ReadonlyMap<string, string>;
  labelOf: (code: string) => string | undefined;
}

export interface LocatedRows {
  /** Row by code. */
  rows: Map<string, number>;
  /** Code by row, duplicates left out. */
  codeAt: Map<number, string>;
  /** Rows of a second occurrence of a code. */
  duplicates: Set<number>;
  facts: IntakeFact[];
  /** Whether any line was known by its code. */
  hasCodes: boolean;
}

interface RowSearch {
  grid: SheetGrid;
  file: string;
  expected: ExpectedRows;
  codeColumn: number | undefined;
  labelColumn: number | undefined;
  found: Map<string, number[]>;
  strangers: { row: number; code: string }[];
  facts: IntakeFact[];
  byCode: number;
}

/** Beyond these the sheet is another one; each costs a search for the nearest code, and its figures are reported anyway. */
const mostStrangers = 500;

/** What looks like an indicator code: `2.3.1`, `0.3.2.DS`. */
export const codeShape = /^[\p{L}\d]+(?:\.[\p{L}\d]+)+\.?$/u;

/**
 * Finds each line by its code, else by its label. Reports lines that moved, are missing, stand twice, were known by
 * their label only, and codes that the form does not have.
 */
export function locateRows(
  grid: SheetGrid,
  file: string,
  headerRow: number,
  columns: { code: number | undefined; label: number | undefined },
  expected: ExpectedRows,
): LocatedRows {
  const search: RowSearch = {
    grid,
    file,
    expected,
    codeColumn: columns.code,
    labelColumn: columns.label,
    found: new Map(),
    strangers: [],
    facts: [],
    byCode: 0,
  };
  const isInPlace = isUntouched(search, headerRow);
  if (!isInPlace) for (const row of rowNumbers(grid)) if (row > headerRow) byCode(search, row);
  search.byCode = search.found.size;
  if (!isInPlace) byLabel(search, headerRow);
  return settle(search);
}

/** The usual case, without looking further: every code stands where the blank workbook has it, and nowhere else. */
function isUntouched(search: RowSearch, headerRow: number): boolean {
  const { grid, codeColumn, expected } = search;
  if (codeColumn === undefined) return false;
  let codes = 0;
  for (const [row, cells] of grid.rows) if (row > headerRow && cells[codeColumn] !== undefined) codes++;
  if (codes !== expected.rows.size) return false;
  for (const [code, row] of expected.rows) {
    if (cellAt(grid, row, codeColumn)?.value !== code) return false;
  }
  for (const [code, row] of expected.rows) search.found.set(code, [row]);
  return true;
}

function byCode(search: RowSearch, row: number): void {
  if (search.codeColumn === undefined) return;
  const cell = cellAt(search.grid, row, search.codeColumn);
  if (isEmptyCell(cell)) return;
  const code = knownCode(search, row, cell!);
  if (code !== undefined) addRow(search, code, row);
  else if (codeShape.test(textOf(cell)) && typeof cell!.value === 'string')
    search.strangers.push({ row, code: textOf(cell) });
}

function knownCode(search: RowSearch, row: number, cell: RawCell): string | undefined {
  const { rows } = search.expected;
  const text = plainCode(textOf(cell));
  if (typeof cell.value !== 'number') return rows.has(text) ? text : undefined;
  // `2.10` stored as the number 2.1 has lost its zero: the label says which of the two it is.
  const same = [...rows.keys()].filter((code) => Number(code) === cell.value);
  if (same.length <= 1) return same[0];
  const label = search.labelColumn === undefined ? '' : keyOf(cellAt(search.grid, row, search.labelColumn));
  return (
    same.find((code) => foldKey(search.expected.labelOf(code) ?? '') === label) ??
    (rows.has(text) ? text : undefined)
  );
}

/** `2. 3.1.`, `2,3,1)` and full-width digits are one code: none of them can be read as another. */
export function plainCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replaceAll(',', '.')
    .replace(/[.):]+$/, '');
}

function addRow(search: RowSearch, code: string, row: number): void {
  const rows = search.found.get(code);
  if (rows) rows.push(row);
  else search.found.set(code, [row]);
}

/** Labels that are the form's own come first; only then those that are nearly one. */
function byLabel(search: RowSearch, headerRow: number): void {
  const { grid, labelColumn, expected } = search;
  if (labelColumn === undefined || search.found.size === expected.rows.size) return;
  const taken = new Set([...search.found.values()].flat());
  const open = rowNumbers(grid).filter((row) => row > headerRow && !taken.has(row));
  const unknown = open.filter((row) => {
    const code = expected.codeByLabel.get(keyOf(cellAt(grid, row, labelColumn)));
    return code === undefined || !takeLabelled(search, row, code, labelColumn);
  });
  // Two lines that are nearly one label tell nothing: neither is taken.
  const near = new Map<string, number[]>();
  for (const row of unknown) {
    const code = codeOfNearLabel(search, row, labelColumn);
    if (code !== undefined) near.set(code, [...(near.get(code) ?? []), row]);
  }
  for (const [code, [row, second]] of near)
    if (second === undefined)
      takeLabelled(search, row!, code, labelColumn, textOf(cellAt(grid, row!, labelColumn)));
}

function takeLabelled(search: RowSearch, row: number, code: string, column: number, near?: string): boolean {
  if (search.found.has(code)) return false;
  search.found.set(code, [row]);
  const cell = toA1(row, column);
  const sheet = search.grid.sheet.name;
  search.facts.push({
    kind: 'row-matched-by-label',
    sheet,
    indicator: code,
    cell,
    ...(near === undefined ? {} : { near }),
  });
  return true;
}

/** A line that has a code, even an unknown one, is what its code says. */
function codeOfNearLabel(
  { grid, codeColumn, expected }: RowSearch,
  row: number,
  column: number,
): string | undefined {
  if (codeColumn !== undefined && codeShape.test(textOf(cellAt(grid, row, codeColumn)))) return undefined;
  const label = nearLabel(keyOf(cellAt(grid, row, column)), expected.codeByLabel.keys());
  return label === undefined ? undefined : expected.codeByLabel.get(label);
}

/** Where most codes are gone, one fact says so; lines known by nearly their label are still named one by one. */
function summariseLabels({ grid, expected, facts }: RowSearch): void {
  const whole = facts.flatMap((fact) =>
    fact.kind === 'row-matched-by-label' && fact.near === undefined ? [fact] : [],
  );
  if (whole.length < 4 || whole.length * 2 <= expected.rows.size) return;
  const others = facts.filter((fact) => !whole.some((one) => one === fact));
  const [first] = whole;
  const said = { indicators: whole.length, first: first!.indicator };
  facts.splice(
    0,
    facts.length,
    { kind: 'rows-matched-by-label', sheet: grid.sheet.name, ...said },
    ...others,
  );
}

function settle(search: RowSearch): LocatedRows {
  const { grid, expected, facts } = search;
  const sheet = grid.sheet.name;
  const result: LocatedRows = {
    rows: new Map(),
    codeAt: new Map(),
    duplicates: new Set(),
    facts,
    hasCodes: search.byCode > 0,
  };
  summariseLabels(search);
  const shifted: string[] = [];
  for (const [code, usualRow] of expected.rows) {
    const found = search.found.get(code);
    if (!found) {
      facts.push({ kind: 'row-missing', sheet, indicator: code });
      continue;
    }
    const row = found.length > 1 ? bestRow(search, code, found) : found[0]!;
    result.rows.set(code, row);
    result.codeAt.set(row, code);
    if (row !== usualRow) shifted.push(code);
    if (found.length === 1) continue;
    const cells = found.map((one) => toA1(one, search.codeColumn ?? search.labelColumn ?? 1));
    facts.push({ kind: 'row-duplicate', sheet, indicator: code, cells });
    for (const one of found) if (one !== row) result.duplicates.add(one);
  }
  if (shifted.length > 0) {
    facts.push({ kind: 'rows-shifted', sheet, indicators: shifted.length, first: shifted[0]! });
  }
  for (const { row, code } of search.strangers.slice(0, mostStrangers)) {
    const cell = { file: search.file, sheet, cell: toA1(row, search.codeColumn!) };
    facts.push({ kind: 'code-unknown', cell, code, ...nearestName(code, expected.rows.keys()) });
  }
  return result;
}

/** Of two lines with one code: the one with the form's label, else the first. */
function bestRow(search: RowSearch, code: string, rows: readonly number[]): number {
  const { grid, labelColumn, expected } = search;
  const label = foldKey(expected.labelOf(code) ?? '');
  const labelled =
    labelColumn === undefined
      ? undefined
      : rows.find((row) => keyOf(cellAt(grid, row, labelColumn)) === label);
  return labelled ?? rows[0]!;
}
