import type { IntakeFact } from '../../domain/intake-fact.ts';
import type { RawSheet, RawWorkbook } from '../../workbook/raw-workbook.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { isCoverSheet } from '../identity/find-cover.ts';
import { sheetBase } from '../identity/sheet-base.ts';
import { findHeaderRow } from './find-header-row.ts';
import type { FormIndex } from './form-index.ts';
import { findTableHeader } from './find-table-header.ts';
import { gridOf, isEmptyCell, keyOf, textOf, type SheetGrid } from './sheet-grid.ts';

/** A sheet that the form has, and how to know it when its name is gone. */
interface ExpectedSheet {
  name: string;
  /** What goes missing with it: indicator codes, `table:…`, `list:…`, section codes. */
  covers: readonly string[];
  /** How much of the sheet's content is the expected one, 0 to 1. */
  likeness: (grid: SheetGrid) => number;
}

const enoughLikeness = 0.5;

/**
 * Which sheet of the workbook is which sheet of the form: by name, else by content. Reports renamed, missing,
 * duplicate and extra sheets.
 */
export function locateSheets(
  index: FormIndex,
  workbook: RawWorkbook,
): { sheets: Map<string, RawSheet>; facts: IntakeFact[] } {
  const expected = expectedSheets(index);
  const sheets = new Map<string, RawSheet>();
  const free = new Set(workbook.sheets);
  const take = (name: string, sheet: RawSheet | undefined) => {
    if (!sheet || sheets.has(name) || !free.delete(sheet)) return;
    sheets.set(name, sheet);
  };
  for (const { name } of expected) {
    take(
      name,
      workbook.sheets.find((one) => one.name === name),
    );
  }
  for (const { name } of expected) {
    if (!sheets.has(name))
      take(
        name,
        [...free].find((one) => foldKey(one.name) === foldKey(name)),
      );
  }
  const facts: IntakeFact[] = [];
  for (const one of expected) {
    if (sheets.has(one.name)) continue;
    const best = copyOf(one, free) ?? mostAlike(one, free);
    take(one.name, best);
    facts.push(
      best
        ? { kind: 'sheet-renamed', expected: one.name, found: best.name }
        : { kind: 'sheet-missing', sheet: one.name, covers: one.covers },
    );
  }
  for (const sheet of free) facts.push(...leftOver(sheet, expected));
  return { sheets, facts };
}

/** `1. Thể chế (2)` where `1. Thể chế` itself is gone; the hidden sheet and the cover have nothing else to tell. */
function copyOf({ name }: ExpectedSheet, free: ReadonlySet<RawSheet>): RawSheet | undefined {
  const copies = [...free].filter((one) => foldKey(sheetBase(one.name).base) === foldKey(name));
  return copies.length === 1 ? copies[0] : undefined;
}

function mostAlike(expected: ExpectedSheet, free: ReadonlySet<RawSheet>): RawSheet | undefined {
  let best: { sheet: RawSheet; likeness: number } | undefined;
  for (const sheet of free) {
    const likeness = expected.likeness(gridOf(sheet));
    if (likeness > (best?.likeness ?? enoughLikeness)) best = { sheet, likeness };
  }
  return best?.sheet;
}

function leftOver(sheet: RawSheet, expected: readonly ExpectedSheet[]): IntakeFact[] {
  const cells = sheet.cells.filter((cell) => !isEmptyCell(cell)).length;
  if (cells === 0) return [];
  const grid = gridOf(sheet);
  const twin = expected.find((one) => one.likeness(grid) > enoughLikeness);
  const fact: IntakeFact = twin
    ? { kind: 'sheet-duplicate', sheet: sheet.name, of: twin.name }
    : { kind: 'sheet-extra', sheet: sheet.name, cells };
  if (sheet.state === 'visible') return [fact];
  return [fact, { kind: 'hidden-data', sheet: sheet.name, what: 'sheet', at: sheet.name, cells }];
}

const caches = new WeakMap<FormIndex, ExpectedSheet[]>();

function expectedSheets(index: FormIndex): ExpectedSheet[] {
  const known = caches.get(index);
  if (known) return known;
  const { layout, form } = index;
  const sheets: ExpectedSheet[] = [
    { name: layout.cover.sheet, covers: [], likeness: (grid) => Number(isCoverSheet(grid.sheet)) },
    { name: layout.meta.sheet, covers: [], likeness: () => 0 },
    ...index.areas.map((one) => ({
      name: one.layout.sheet,
      covers: [...one.layout.rows.keys()],
      likeness: (grid: SheetGrid) => shareOfTexts(grid, [...one.layout.rows.keys()]),
    })),
    ...index.tables.map((one) => ({
      name: one.layout.sheet,
      covers: [`table:${one.layout.table}`],
      likeness: (grid: SheetGrid) => (findTableHeader(grid, one)?.matches ?? 0) / one.columns.length,
    })),
    ...index.lists.map((one) => ({
      name: one.layout.sheet,
      covers: [`list:${one.layout.list}`],
      likeness: (grid: SheetGrid) => {
        const header = findHeaderRow(grid, one.columns, one.layout.headerRow);
        const keys = new Set(header?.found.map((found) => found.key));
        const matches = one.columns.filter((column) => column.keys.some((key) => keys.has(key)));
        return matches.length / one.columns.length;
      },
    })),
    {
      name: layout.narrative.sheet,
      covers: form.narrative.map((one) => one.section.code),
      likeness: (grid) => shareOfKeys(grid, [...index.narrative.sectionByHeading.keys()]),
    },
  ];
  // A form without sections or fields on a sheet does not expect that sheet.
  const wanted = sheets.filter(
    (one) => one.covers.length > 0 || one.name === layout.cover.sheet || one.name === layout.meta.sheet,
  );
  caches.set(index, wanted);
  return wanted;
}

/** Share of the texts that stand in the first three columns. */
function shareOfTexts(grid: SheetGrid, texts: readonly string[]): number {
  const seen = new Set<string>();
  for (const cells of grid.rows.values()) for (let at = 1; at <= 3; at++) seen.add(textOf(cells[at]));
  return texts.filter((text) => seen.has(text)).length / Math.max(1, texts.length);
}

function shareOfKeys(grid: SheetGrid, keys: readonly string[]): number {
  const seen = new Set<string>();
  for (const cells of grid.rows.values()) for (let at = 1; at <= 3; at++) seen.add(keyOf(cells[at]));
  return keys.filter((key) => seen.has(key)).length / Math.max(1, keys.length);
}
