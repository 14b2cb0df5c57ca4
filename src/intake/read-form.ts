import { parseA1, type CellRef } from '../domain/cell-ref.ts';
import type { Observation } from '../domain/observation.ts';
import type { ListData, NarrativeText, Submission, TableData } from '../domain/submission.ts';
import type { RawSheet } from '../workbook/raw-workbook.ts';
import { rawValueOf, refOf, type Extraction } from './extraction.ts';
import { checkTableFormulas } from './formulas/check-table-formulas.ts';
import { reportFormulaState } from './formulas/check-field-formula.ts';
import { readComputed } from './formulas/read-computed.ts';
import type { FormIndex } from './locate/form-index.ts';
import { locateSheets } from './locate/locate-sheets.ts';
import { cellAt, cellsOfRow, gridOf, keyOf, rowNumbers } from './locate/sheet-grid.ts';
import { locateArea, missingObservation, readArea, type LocatedArea } from './sheets/read-area.ts';
import { readList } from './sheets/read-list.ts';
import { readNarrative } from './sheets/read-narrative.ts';
import { locateTable, readTable } from './sheets/read-table.ts';
import { foldKey } from '../domain/fold-key.ts';
import { readTick } from './values/read-words.ts';

type Content = Pick<Submission, 'observations' | 'tables' | 'lists' | 'narrative' | 'nothingArose'>;

/** Rows with content that a sheet of the form may have: twice the longest table that a definition can ask for. */
const mostRows = 1_000;

function rowsOf({ cells }: RawSheet): number {
  let rows = 0;
  for (let at = 0; at < cells.length; at++) if (cells[at]!.row !== cells[at - 1]?.row) rows++;
  return rows;
}

/**
 * Reads a recognised workbook as its form: every part, with the facts collected on the way. Null, with the fact that
 * says so, when a sheet of the form holds more than anybody can have meant.
 */
export function readForm(on: Extraction, form: FormIndex): Content | null {
  const { sheets, facts } = locateSheets(form, on.workbook, on.older?.sheetNames);
  for (const fact of facts) on.facts.push(fact);
  const overgrown = [...sheets.values()].find((sheet) => rowsOf(sheet) > mostRows);
  if (overgrown) {
    const detail = `${overgrown.name}: > ${mostRows}`;
    on.facts.push({ kind: 'file-problem', problem: 'over-limits', detail });
    return null;
  }
  const nothingArose = readTicks(on, form, sheets.get(form.layout.cover.sheet));
  const observations = readAreas(on, form, sheets);
  applyTicks(form, observations, nothingArose);
  return {
    observations,
    tables: readTables(on, form, sheets),
    lists: readLists(on, form, sheets),
    narrative: readSections(on, form, sheets.get(form.layout.narrative.sheet)),
    nothingArose,
  };
}

function readAreas(
  on: Extraction,
  form: FormIndex,
  sheets: ReadonlyMap<string, RawSheet>,
): Map<string, Observation> {
  const observations = new Map<string, Observation>();
  const areas: LocatedArea[] = [];
  // The order of the form, whatever the order of the workbook.
  for (const code of form.form.fields.keys()) observations.set(code, missingObservation(code));
  for (const index of form.areas) {
    const sheet = sheets.get(index.layout.sheet);
    if (!sheet) continue;
    const area = locateArea(on, index, sheet);
    areas.push(area);
    readArea(on, form, area, observations);
    reportFormulas(on, area);
  }
  for (const area of areas) readComputed(on, form, areas, area, observations);
  return observations;
}

function reportFormulas(on: Extraction, area: LocatedArea): void {
  const column = area.typed;
  if (column === undefined) return;
  for (const [code, row] of area.rows.rows) {
    // Computed cells are reported where they are read: only then it is known whose formula stands there.
    if (area.index.fields.get(code)?.requirement === 'computed') continue;
    const cell = cellAt(area.grid, row, column);
    if (cell && (cell.formula !== undefined || cell.kind === 'error'))
      reportFormulaState(on, area.grid.sheet, cell, code);
  }
}

function readTables(on: Extraction, form: FormIndex, sheets: ReadonlyMap<string, RawSheet>): TableData[] {
  return form.tables.flatMap((index) => {
    const sheet = sheets.get(index.layout.sheet);
    if (!sheet) return [];
    const located = locateTable(on, index, sheet);
    const data = readTable(on, form, located);
    checkTableFormulas(on, form, located, data);
    return [data];
  });
}

function readLists(on: Extraction, form: FormIndex, sheets: ReadonlyMap<string, RawSheet>): ListData[] {
  return form.lists.flatMap((index) => {
    const sheet = sheets.get(index.layout.sheet);
    return sheet ? [readList(on, index, sheet)] : [];
  });
}

function readSections(on: Extraction, form: FormIndex, sheet: RawSheet | undefined): NarrativeText[] {
  if (sheet) return readNarrative(on, form, sheet);
  return form.form.narrative.map(({ section }) => ({ section: section.code, text: '', cell: null }));
}

/** The boxes "không phát sinh" of the cover, each at its own place or beside its area's title. */
function readTicks(on: Extraction, form: FormIndex, sheet: RawSheet | undefined): Map<string, CellRef> {
  const ticks = new Map<string, CellRef>();
  if (!sheet) return ticks;
  const grid = gridOf(sheet);
  for (const { area } of form.form.areas) {
    const usual = parseA1(form.layout.cover.nothingArose.get(area.code)!)!;
    const title = foldKey(area.title.vi);
    const isTitle = (row: number) => cellsOfRow(grid, row).some((cell) => keyOf(cell) === title);
    const row = isTitle(usual.row) ? usual.row : rowNumbers(grid).find(isTitle);
    if (row === undefined) continue;
    const tick = readTick(rawValueOf(on.workbook, cellAt(grid, row, usual.column)));
    if (tick.value === 'true') ticks.set(area.code, refOf(on, sheet, row, usual.column));
  }
  return ticks;
}

/** A blank count in an area declared "không phát sinh" is answered: 0, marked, with the tick as its cell. */
function applyTicks(
  form: FormIndex,
  observations: Map<string, Observation>,
  ticks: ReadonlyMap<string, CellRef>,
): void {
  if (ticks.size === 0) return;
  for (const [code, field] of form.form.fields) {
    const cell = ticks.get(field.indicator.area);
    const one = observations.get(code);
    const { valueKind } = field.indicator;
    const isTyped = field.requirement === 'required' || field.requirement === 'optional';
    if (!cell || !one || one.status !== 'blank' || !isTyped) continue;
    if (valueKind !== 'count' && valueKind !== 'money') continue;
    observations.set(code, { ...one, status: 'nothing-arose', value: '0', raw: '', cell, readings: [] });
  }
}
