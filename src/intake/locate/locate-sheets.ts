import type { IntakeFact } from '../../domain/intake-fact.ts';
import type { RawSheet, RawWorkbook } from '../../workbook/raw-workbook.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { isCoverSheet } from '../identity/find-cover.ts';
import { sheetBase } from '../identity/sheet-base.ts';
import { namedSheet } from './anchors.ts';
import { enoughLikeness, expectedSheets, type ExpectedSheet } from './expected-sheets.ts';
import type { FormIndex } from './form-index.ts';
import { cutSheet } from './share-sheet.ts';
import { gridOf, isEmptyCell } from './sheet-grid.ts';

/** Which sheet of a workbook is which of the form. */
interface SheetSearch {
  expected: readonly ExpectedSheet[];
  workbook: RawWorkbook;
  sheets: Map<string, RawSheet>;
  free: Set<RawSheet>;
  facts: IntakeFact[];
}

/**
 * Which sheet of the workbook is which sheet of the form: by name, else by content, else as one of several parts that
 * share a sheet. `olderNames`: what an older edition called them. Reports renamed, shared, missing, duplicate and extra sheets.
 */
export function locateSheets(
  index: FormIndex,
  workbook: RawWorkbook,
  olderNames: ReadonlyMap<string, string> = new Map(),
): { sheets: Map<string, RawSheet>; facts: IntakeFact[] } {
  const search: SheetSearch = {
    expected: expectedSheets(index),
    workbook,
    sheets: new Map(),
    free: new Set(workbook.sheets),
    facts: [],
  };
  const byAnchor = takeByAnchor(search);
  for (const { name } of search.expected)
    take(
      search,
      name,
      [...search.free].find((one) => one.name === name),
    );
  for (const { name } of search.expected)
    take(
      search,
      name,
      [...search.free].find((one) => foldKey(one.name) === foldKey(name)),
    );
  for (const { name } of search.expected) {
    const older = olderNames.get(name);
    if (older !== undefined)
      take(
        search,
        name,
        [...search.free].find((one) => foldKey(one.name) === foldKey(older)),
      );
  }
  const renamed = new Map([...byAnchor, ...takeByContent(search)]);
  const shared = shareSheets(search);
  for (const one of search.expected) {
    const found = renamed.get(one.name);
    if (found && !shared.has(found))
      search.facts.push({ kind: 'sheet-renamed', expected: one.name, found: found.name });
    if (!search.sheets.has(one.name))
      search.facts.push({ kind: 'sheet-missing', sheet: one.name, covers: one.covers });
  }
  for (const sheet of search.free) search.facts.push(...leftOver(sheet, search.expected));
  return search;
}

function take({ sheets, free }: SheetSearch, name: string, sheet: RawSheet | undefined): void {
  if (sheet && !sheets.has(name) && free.delete(sheet)) sheets.set(name, sheet);
}

/** A defined name that points at a sheet with the part's content outweighs every sheet name. */
function takeByAnchor(search: SheetSearch): Map<string, RawSheet> {
  const renamed = new Map<string, RawSheet>();
  for (const { name, part, likeness } of search.expected) {
    const sheet = part === undefined ? undefined : namedSheet(search.workbook, part);
    if (!sheet || foldKey(sheet.name) === foldKey(name) || !search.free.has(sheet)) continue;
    if (likeness(gridOf(sheet)) <= enoughLikeness) continue;
    renamed.set(name, sheet);
    take(search, name, sheet);
  }
  return renamed;
}

function takeByContent(search: SheetSearch): Map<string, RawSheet> {
  const renamed = new Map<string, RawSheet>();
  for (const one of search.expected) {
    if (search.sheets.has(one.name)) continue;
    const best = copyOf(one, search.free) ?? mostAlike(one, search.free);
    if (best) renamed.set(one.name, best);
    take(search, one.name, best);
  }
  return renamed;
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

/**
 * Parts without a sheet of their own that stand above or below another part. Each gets its own rows of the sheet; the
 * answer is the sheets that were cut.
 */
function shareSheets(search: SheetSearch): Set<RawSheet> {
  const cut = new Set<RawSheet>();
  const lacking = search.expected.filter((one) => one.covers.length > 0 && !search.sheets.has(one.name));
  if (lacking.length === 0) return cut;
  for (const sheet of search.workbook.sheets) {
    const grid = gridOf(sheet);
    const owner = search.expected.find((one) => search.sheets.get(one.name) === sheet);
    // A cover may have everything else below it; the hidden sheet has not.
    if (owner?.covers.length === 0 && !isCoverSheet(sheet)) continue;
    const parts = owner ? [{ name: owner.name, top: owner.topOf(grid) ?? 1 }] : [];
    for (const one of lacking) {
      const top = search.sheets.has(one.name) ? undefined : one.topOf(grid);
      // The same lines cannot be two parts of the form.
      const isOwn = top !== undefined && parts.every((part) => Math.abs(part.top - top) > 1);
      if (isOwn) parts.push({ name: one.name, top });
    }
    if (parts.length < 2) continue;
    for (const [name, own] of cutSheet(sheet, parts)) search.sheets.set(name, own);
    search.free.delete(sheet);
    cut.add(sheet);
    search.facts.push({ kind: 'sheet-shared', sheet: sheet.name, parts: parts.map((one) => one.name) });
  }
  return cut;
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
