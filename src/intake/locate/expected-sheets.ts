import { findHeaderRow } from './find-header-row.ts';
import { findTableHeader } from './find-table-header.ts';
import type { FormIndex } from './form-index.ts';
import { isCoverSheet } from '../identity/find-cover.ts';
import { narrativePart } from '../../forms/layout/anchor-names.ts';
import { headerKey } from './label-key.ts';
import type { ExpectedColumn } from './match-headers.ts';
import { cellsOfRow, keyOf, rowNumbers, textOf, type SheetGrid } from './sheet-grid.ts';

/** A sheet that the form has, and how to know its content when its name is gone. */
export interface ExpectedSheet {
  name: string;
  /** The part as its defined names call it; absent for cover and `_cchc`. */
  part?: string;
  /** What goes missing with it: indicator codes, `table:…`, `list:…`, section codes. */
  covers: readonly string[];
  /** How much of the sheet's content is the expected one, 0 to 1. */
  likeness: (grid: SheetGrid) => number;
  /** First row of the content, header included, wherever it stands on a sheet; undefined when it is not there. */
  topOf: (grid: SheetGrid) => number | undefined;
}

export const enoughLikeness = 0.5;

/** Headers of lists are few and common words: more of them must be there. */
const enoughOfList = 0.75;
const headerReach = 5;

const caches = new WeakMap<FormIndex, ExpectedSheet[]>();

/** The sheets of a form, in its order. One without fields or sections is not expected. */
export function expectedSheets(index: FormIndex): ExpectedSheet[] {
  const known = caches.get(index);
  if (known) return known;
  const { layout } = index;
  const nowhere = () => undefined;
  const sheets: ExpectedSheet[] = [
    {
      name: layout.cover.sheet,
      covers: [],
      likeness: (grid) => Number(isCoverSheet(grid.sheet)),
      topOf: nowhere,
    },
    { name: layout.meta.sheet, covers: [], likeness: () => 0, topOf: nowhere },
    ...[...areaSheets(index), ...tableSheets(index), ...listSheets(index), narrativeSheet(index)].filter(
      (one) => one.covers.length > 0,
    ),
  ];
  caches.set(index, sheets);
  return sheets;
}

function areaSheets(index: FormIndex): ExpectedSheet[] {
  return index.areas.map(({ layout, columns }) => {
    const codes = new Set(layout.rows.keys());
    const lines = (grid: SheetGrid) => linesWith(grid, (cell) => textOf(cell), codes);
    return {
      name: layout.sheet,
      part: layout.area,
      covers: [...codes],
      likeness: (grid) => lines(grid).size / Math.max(1, codes.size),
      topOf: (grid) => topOfLines(grid, lines(grid), codes.size, columns),
    };
  });
}

function tableSheets(index: FormIndex): ExpectedSheet[] {
  return index.tables.map((one) => ({
    name: one.layout.sheet,
    part: one.layout.table,
    covers: [`table:${one.layout.table}`],
    likeness: (grid) => (findTableHeader(grid, one)?.matches ?? 0) / one.columns.length,
    topOf: (grid) => {
      const header = findTableHeader(grid, one, Infinity);
      return header && header.matches / one.columns.length > enoughLikeness ? header.top : undefined;
    },
  }));
}

function listSheets(index: FormIndex): ExpectedSheet[] {
  return index.lists.map(({ layout, columns }) => {
    const share = (found: readonly { key: string }[]) => {
      const keys = new Set(found.map((one) => one.key));
      return columns.filter((one) => one.keys.some((key) => keys.has(key))).length / columns.length;
    };
    return {
      name: layout.sheet,
      part: layout.list,
      covers: [`list:${layout.list}`],
      likeness: (grid) => share(findHeaderRow(grid, columns, layout.headerRow)?.found ?? []),
      topOf: (grid) => {
        const header = findHeaderRow(grid, columns, layout.headerRow, Infinity);
        return header && share(header.found) >= enoughOfList ? header.row : undefined;
      },
    };
  });
}

function narrativeSheet({ layout, form, narrative }: FormIndex): ExpectedSheet {
  const headings = new Set(narrative.sectionByHeading.keys());
  const lines = (grid: SheetGrid) => linesWith(grid, (cell) => keyOf(cell), headings);
  return {
    name: layout.narrative.sheet,
    part: narrativePart,
    covers: form.narrative.map((one) => one.section.code),
    likeness: (grid) => lines(grid).size / Math.max(1, headings.size),
    topOf: (grid) => topOfLines(grid, lines(grid), headings.size, narrative.columns),
  };
}

/** First row of each wanted text that stands in one of the first three columns. */
function linesWith(
  grid: SheetGrid,
  said: (cell: Parameters<typeof textOf>[0]) => string,
  wanted: ReadonlySet<string>,
): Map<string, number> {
  const lines = new Map<string, number>();
  for (const row of rowNumbers(grid)) {
    const cells = grid.rows.get(row)!;
    for (let at = 1; at <= 3; at++) {
      const text = said(cells[at]);
      if (wanted.has(text) && !lines.has(text)) lines.set(text, row);
    }
  }
  return lines;
}

/** The nearest header above the lines, else the first of them; undefined when too few of them are there. */
function topOfLines<K>(
  grid: SheetGrid,
  lines: ReadonlyMap<string, number>,
  all: number,
  columns: readonly ExpectedColumn<K>[],
): number | undefined {
  if (lines.size === 0 || lines.size / all <= enoughLikeness) return undefined;
  const first = Math.min(...lines.values());
  const keys = new Set(columns.flatMap((one) => one.keys));
  for (let row = first - 1; row >= first - headerReach; row--) {
    const headers = cellsOfRow(grid, row).filter((cell) => keys.has(headerKey(textOf(cell))));
    if (headers.length >= 2) return row;
  }
  return first;
}
