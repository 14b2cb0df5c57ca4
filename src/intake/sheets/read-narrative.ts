import { toA1 } from '../../domain/cell-ref.ts';
import type { NarrativeText } from '../../domain/submission.ts';
import type { RawSheet } from '../../workbook/raw-workbook.ts';
import { readPlace, refOf, textColumn, type Extraction } from '../extraction.ts';
import { narrativePart } from '../../forms/layout/anchor-names.ts';
import { locatedBy } from '../locate/area-anchors.ts';
import { findHeaderRow } from '../locate/find-header-row.ts';
import type { FormIndex, NarrativeIndex } from '../locate/form-index.ts';
import { locateRows } from '../locate/locate-rows.ts';
import { columnBetween, matchHeaders } from '../locate/match-headers.ts';
import { cellAt, cellsOfRow, gridOf, isEmptyCell, rowNumbers, type SheetGrid } from '../locate/sheet-grid.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { reportHidden } from './hidden-data.ts';
import { reportOutside } from './outside-values.ts';

/**
 * Reads the text of every section. Text in the rows right below a section, without a code of its own, belongs to it:
 * agencies go on writing in the next row.
 */
export function readNarrative(on: Extraction, form: FormIndex, sheet: RawSheet): NarrativeText[] {
  const index = form.narrative;
  const grid = gridOf(sheet);
  const header = findHeaderRow(grid, index.columns, index.layout.headerRow);
  const headerRow = header?.row ?? index.layout.headerRow;
  const columns = locateColumns(on, index, sheet.name, headerRow, header?.found ?? []);
  const sections = new Map(form.form.narrative.map(({ section }) => [section.code, section]));
  const located = locateRows(
    grid,
    on.file,
    headerRow,
    { code: columns.get('section'), label: columns.get('heading') },
    {
      rows: index.layout.rows,
      codeByLabel: index.sectionByHeading,
      labelOf: (code) => sections.get(code)?.heading.vi,
    },
  );
  on.facts.push(...located.facts);
  const by = located.hasCodes ? 'code' : located.rows.size > 0 ? 'label' : header ? 'header' : 'position';
  locatedBy(on, 'narrative', narrativePart, grid, index.columns, by);
  const column = columns.get('text');
  const continued = continuations(grid, headerRow, column, located.codeAt, columns);
  const filled: [number, number][] = [];
  const texts = form.form.narrative.map(({ section }): NarrativeText => {
    const row = located.rows.get(section.code);
    if (row === undefined || column === undefined) return { section: section.code, text: '', cell: null };
    const parts = [row, ...(continued.get(row) ?? [])].filter((at) => !isEmptyCell(cellAt(grid, at, column)));
    for (const at of parts) filled.push([at, column]);
    const read = parts.map(
      (at) =>
        readPlace(on, sheet, { row: at, column, cell: cellAt(grid, at, column) }, textColumn).value ?? '',
    );
    return { section: section.code, text: read.join('\n'), cell: refOf(on, sheet, row, column) };
  });
  reportHidden(on, grid, filled);
  const rows = new Set(filled.map(([row]) => row));
  const printed = new Set([columns.get('section'), columns.get('heading')]);
  reportOutside(on, grid, (cell) => {
    if (cell.row <= headerRow) return 'figure';
    if (located.duplicates.has(cell.row)) return 'known';
    const isSection = located.codeAt.has(cell.row);
    if (cell.column === column) return isSection || rows.has(cell.row) ? 'known' : 'any';
    if (!isSection) return 'figure';
    const code = located.codeAt.get(cell.row)!;
    if (!printed.has(cell.column)) return 'any';
    const isHeading = cell.column === columns.get('heading');
    return isHeading &&
      typeof cell.value === 'string' &&
      foldKey(cell.value) !== foldKey(sections.get(code)?.heading.vi ?? '')
      ? 'any'
      : 'known';
  });
  return texts;
}

function locateColumns(
  on: Extraction,
  index: NarrativeIndex,
  sheet: string,
  headerRow: number,
  found: readonly { key: string; column: number }[],
): Map<'section' | 'heading' | 'text', number> {
  const { columns, facts, missing } = matchHeaders(sheet, headerRow, index.columns, found);
  on.facts.push(...facts);
  for (const lost of missing) {
    const column = columnBetween(lost, index.columns, columns);
    if (column !== undefined) columns.set(lost.id, column);
    const cell = column === undefined ? null : toA1(headerRow, column);
    on.facts.push({ kind: 'header-missing', sheet, header: lost.header, cell });
  }
  return columns;
}

/** Rows that hold nothing but text in the text column, by the section row above them. */
function continuations(
  grid: SheetGrid,
  headerRow: number,
  column: number | undefined,
  codeAt: ReadonlyMap<number, string>,
  columns: ReadonlyMap<string, number>,
): Map<number, number[]> {
  const result = new Map<number, number[]>();
  let section: number | undefined;
  for (const row of rowNumbers(grid)) {
    if (row <= headerRow) continue;
    if (codeAt.has(row)) {
      section = row;
      continue;
    }
    const cells = cellsOfRow(grid, row).filter((cell) => !isEmptyCell(cell));
    const isText = cells.length > 0 && cells.every((cell) => cell.column === column);
    const hasCode = cells.some((cell) => cell.column === columns.get('section'));
    if (hasCode) section = undefined;
    if (section === undefined || !isText) continue;
    const rows = result.get(section);
    if (rows) rows.push(row);
    else result.set(section, [row]);
  }
  return result;
}
