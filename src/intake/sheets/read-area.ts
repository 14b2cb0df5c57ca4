import { toA1 } from '../../domain/cell-ref.ts';
import type { IntakeFact } from '../../domain/intake-fact.ts';
import type { Field } from '../../domain/form.ts';
import type { Observation } from '../../domain/observation.ts';
import type { AreaColumn } from '../../forms/layout/layout-types.ts';
import type { RawCell, RawSheet } from '../../workbook/raw-workbook.ts';
import { isFigure, readPlace, textColumn, valueColumn, type Extraction } from '../extraction.ts';
import { areaAnchors } from '../locate/area-anchors.ts';
import { findHeaderRow } from '../locate/find-header-row.ts';
import type { AreaIndex, FormIndex } from '../locate/form-index.ts';
import { codeShape, locateRows, plainCode, type LocatedRows } from '../locate/locate-rows.ts';
import { columnBetween, matchHeaders } from '../locate/match-headers.ts';
import { cellAt, gridOf, isEmptyCell, keyOf, mergeAt, textOf, type SheetGrid } from '../locate/sheet-grid.ts';
import { labelKey } from '../locate/label-key.ts';
import { nearLabel } from '../locate/near-label.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { reportHidden } from './hidden-data.ts';
import { reportOutside, type PlaceInLine } from './outside-values.ts';
import { inOwnUnit, olderUnit, statedUnit } from './read-unit.ts';
import { columnInUnit } from './unit-said.ts';
import { columnBeside, isTypedFigure } from './values-beside.ts';

/** Where an area's parts were found in a workbook. */
export interface LocatedArea {
  index: AreaIndex;
  grid: SheetGrid;
  headerRow: number;
  columns: ReadonlyMap<AreaColumn, number>;
  /** Column of the figures that the agency typed: the value column, unless all of them stand beside it. */
  typed: number | undefined;
  rows: LocatedRows;
}

/** Finds header, columns and lines of an area's sheet; reports what is not where the form has it. */
export function locateArea(on: Extraction, index: AreaIndex, sheet: RawSheet): LocatedArea {
  const grid = gridOf(sheet);
  const header = findHeaderRow(grid, index.columns, index.layout.headerRow);
  const headerRow = header?.row ?? index.layout.headerRow;
  const { columns, facts, missing } = matchHeaders(sheet.name, headerRow, index.columns, header?.found ?? []);
  on.facts.push(...facts);
  const isInPlace = !header && hasOwnLines(index, grid);
  const named = areaAnchors(on, index, grid, columns);
  for (const lost of missing) {
    const column =
      named.columns.get(lost.id) ?? (isInPlace ? lost.column : columnBetween(lost, index.columns, columns));
    if (column !== undefined) columns.set(lost.id, column);
    if (isInPlace) continue;
    const cell = column === undefined ? null : toA1(headerRow, column);
    const figures = lost.id === 'value' ? { figures: [...index.fields.keys()] } : {};
    on.facts.push({ kind: 'header-missing', sheet: sheet.name, header: lost.header, cell, ...figures });
  }
  if (isInPlace) on.facts.push(headersGone(sheet, missing));
  const rows = locateRows(
    grid,
    on.file,
    isInPlace ? 0 : headerRow,
    { code: columns.get('code'), label: columns.get('label') },
    {
      rows: index.layout.rows,
      codeByLabel: index.codeByLabel,
      labelOf: (code) => index.fields.get(code)?.indicator.label.vi,
    },
  );
  on.facts.push(...rows.facts);
  const beside = columnBeside(on, index, grid, headerRow, columns, rows.rows);
  // What stands in the column of notes is no note then.
  if (beside !== undefined && columns.get('note') === beside) columns.delete('note');
  const typed = beside ?? columns.get('value');
  const by = named.hold ? 'name' : rows.hasCodes ? 'code' : rows.rows.size > 0 ? 'label' : 'header';
  on.located.push({ part: `area:${index.layout.area}`, sheet: sheet.name, by });
  return { index, grid, headerRow: isInPlace ? 0 : headerRow, columns, typed, rows };
}

const headersGone = (sheet: RawSheet, missing: readonly { header: string }[]): IntakeFact => ({
  kind: 'header-missing',
  sheet: sheet.name,
  header: missing.map((one) => one.header).join('”, “'),
  cell: null,
  isProven: true,
});

/** A sheet whose header row is gone, but whose codes and labels still stand in the form's own columns. */
function hasOwnLines(index: AreaIndex, grid: SheetGrid): boolean {
  const { code, label } = index.layout.columns;
  let lines = 0;
  for (const cells of grid.rows.values()) {
    const field = index.fields.get(textOf(cells[code]));
    if (field && keyOf(cells[label]) === foldKey(field.indicator.label.vi)) lines++;
  }
  return lines > index.fields.size / 2;
}

/** Reads the answers of an area; computed fields are left to `readComputed`, which needs the others first. */
export function readArea(
  on: Extraction,
  form: FormIndex,
  area: LocatedArea,
  observations: Map<string, Observation>,
): void {
  const filled: [number, number][] = [];
  for (const [code, field] of area.index.fields) {
    const row = area.rows.rows.get(code);
    const column = isTypedFigure(field) ? area.typed : area.columns.get('value');
    if (row === undefined || column === undefined) {
      observations.set(code, missingObservation(code));
      continue;
    }
    const cell = cellAt(area.grid, row, column);
    if (!isEmptyCell(cell) && field.requirement !== 'computed') filled.push([row, column]);
    if (field.requirement !== 'computed') {
      observations.set(code, readField(on, form, area, field, { row, column, cell }));
    }
  }
  reportHidden(on, area.grid, filled);
  reportAreaOutside(on, area);
}

export function missingObservation(indicator: string): Observation {
  return { indicator, status: 'missing', value: null, raw: '', cell: null, readings: [] };
}

/** Reads one field with the remark beside it. `more` settles what only the caller knows of a computed field. */
export function readField(
  on: Extraction,
  form: FormIndex,
  area: LocatedArea,
  field: Field,
  place: { row: number; column: number; cell: RawCell | undefined },
  more: { fromParts?: string; trusted?: boolean } = {},
): Observation {
  const { indicator } = field;
  const unit = indicator.unit === null ? undefined : form.form.edition.units.get(indicator.unit);
  const asked = valueColumn(on, indicator.valueKind, unit, {
    required: field.requirement === 'required',
    decimals: indicator.decimals,
  });
  const stated =
    olderUnit(on, indicator.code, unit, place) ??
    statedUnit(on, area.grid, unit, place.row, area.columns.get('unit'));
  const column = columnInUnit(asked, stated.said);
  const own = readPlace(on, area.grid.sheet, place, { ...column, ...more });
  const read = inOwnUnit(on, area.grid, stated, unit, indicator.code, own);
  const note = isFigureBeside(on, area, field, place.row) ? '' : readNote(on, area, place.row);
  const observation: Observation = {
    indicator: indicator.code,
    status: read.status,
    value: read.value,
    raw: read.raw,
    cell: read.cell,
    readings: mergedReadings(area, read, place),
  };
  if (note !== '') observation.note = note;
  if (read.parts) observation.parts = read.parts;
  return observation;
}

/** A blank that a merge swallowed: people see the merged cell's content there. */
function mergedReadings(
  { grid }: LocatedArea,
  { status, readings }: Pick<Observation, 'status' | 'readings'>,
  { row, column }: { row: number; column: number },
): Observation['readings'] {
  const merge = status === 'blank' ? mergeAt(grid.sheet.merges, row, column) : undefined;
  if (!merge || (merge.top === row && merge.left === column)) return readings;
  const mergedInto = toA1(merge.top, merge.left);
  return readings.map((one) => (one.id === 'N-01' ? { ...one, mergedInto } : one));
}

function readNote(on: Extraction, area: LocatedArea, row: number): string {
  const column = area.columns.get('note');
  const cell = column === undefined ? undefined : cellAt(area.grid, row, column);
  if (column === undefined || isEmptyCell(cell)) return '';
  return readPlace(on, area.grid.sheet, { row, column, cell }, textColumn).value ?? '';
}

/** A number among the notes where the figure itself is blank: no remark, but perhaps the figure. */
function isFigureBeside(on: Extraction, area: LocatedArea, field: Field, row: number): boolean {
  const column = area.columns.get('note');
  const cell = column === undefined ? undefined : cellAt(area.grid, row, column);
  return cell !== undefined && isBlankLine(area, field, row) && isFigure(on, cell);
}

function isBlankLine({ grid, typed }: LocatedArea, field: Field, row: number): boolean {
  return isTypedFigure(field) && typed !== undefined && isEmptyCell(cellAt(grid, row, typed));
}

function reportAreaOutside(on: Extraction, area: LocatedArea): void {
  const roles = new Map([...area.columns].map(([role, column]) => [column, role] as const));
  if (area.typed !== undefined) roles.set(area.typed, 'value');
  const lastRow = Math.max(area.headerRow, ...area.rows.rows.values());
  reportOutside(on, area.grid, (cell) => {
    if (cell.row <= area.headerRow) return 'figure';
    const role = roles.get(cell.column);
    const code = area.rows.codeAt.get(cell.row);
    if (code !== undefined) return useInLine(on, area, code, role, cell);
    // The duplicate's cells are named by its own fact.
    if (area.rows.duplicates.has(cell.row)) return 'known';
    // A line that an older edition had, and this one has not, may stand below the last of ours.
    return role === 'value' && (cell.row <= lastRow || on.older !== undefined) ? 'any' : 'figure';
  });
}

function useInLine(
  on: Extraction,
  area: LocatedArea,
  code: string,
  role: AreaColumn | undefined,
  cell: RawCell,
): 'known' | PlaceInLine {
  const field = area.index.fields.get(code)!;
  const outside = { use: 'any' as const, indicator: code, isBlank: isBlankLine(area, field, cell.row) };
  if (role === undefined) return outside;
  if (role === 'note') return isFigureBeside(on, area, field, cell.row) ? outside : 'known';
  if (role === 'value' || role === 'check') return 'known';
  // A foreign code is reported as such; a figure typed over the code would be lost.
  if (role === 'code') return isCodeLike(cell, code) ? 'known' : outside;
  const { indicator } = field;
  // A line without a code was found by its label, however it is written.
  const codeColumn = area.columns.get('code');
  if (role === 'label' && (codeColumn === undefined || isEmptyCell(cellAt(area.grid, cell.row, codeColumn))))
    return 'known';
  const printed = role === 'label' ? indicator.label.vi : (indicator.unit ?? '');
  // Printed words are no values; anything else in their place is.
  if (cell.value === printed || keyOf(cell) === foldKey(printed)) return 'known';
  if (role === 'label') {
    const own = labelKey(printed);
    const isNear = nearLabel(labelKey(textOf(cell)), [own]) === own;
    return isNear || labelKey(textOf(cell)) === own ? 'known' : { ...outside, isLabel: true };
  }
  // Another unit is judged with its figure.
  return cell.kind === 'text' && !isFigure(on, cell) ? 'known' : outside;
}

function isCodeLike(cell: RawCell, code: string): boolean {
  if (typeof cell.value === 'number') return cell.value === Number(code);
  const text = textOf(cell);
  return codeShape.test(text) || plainCode(text) === code;
}
