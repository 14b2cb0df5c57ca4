import type { LocatedPart } from '../../domain/submission.ts';
import type { AreaColumn } from '../../forms/layout/layout-types.ts';
import type { Extraction } from '../extraction.ts';
import { marksCodes, marksHeader, namedRange, type NamedRange } from './anchors.ts';
import type { AreaIndex } from './form-index.ts';
import type { ExpectedColumn } from './match-headers.ts';
import type { SheetGrid } from './sheet-grid.ts';

/**
 * What the defined names of an area say about its columns. A name is used only where the cells bear it out: codes in
 * the column of codes, and no header of figures elsewhere. What contradicts is dropped and said.
 */
export function areaAnchors(
  on: Extraction,
  index: AreaIndex,
  grid: SheetGrid,
  byHeader: ReadonlyMap<AreaColumn, number>,
): { columns: Map<AreaColumn, number>; hold: boolean } {
  const columns = new Map<AreaColumn, number>();
  const { area } = index.layout;
  const code = namedRange(on.workbook, area, 'code');
  const value = namedRange(on.workbook, area, 'value');
  const dropped: NamedRange[] = [];
  if (code && marksCodes(grid, code, index.fields)) columns.set('code', code.range.left);
  else if (code) dropped.push(code);
  // The column of figures stands or falls with that of the codes: their rows are the same.
  const byText = byHeader.get('value');
  const holds =
    value?.sheet === grid.sheet.name &&
    columns.has('code') &&
    (byText === undefined || byText === value.range.left) &&
    value.range.left !== columns.get('code');
  if (value && holds) columns.set('value', value.range.left);
  else if (value) dropped.push(value);
  for (const one of dropped) contradicts(on, grid, one);
  return { columns, hold: columns.size === 2 };
}

/** Notes by which anchor a part was found: its header's name where that holds, else `other`. */
export function locatedBy<K>(
  on: Extraction,
  part: string,
  named: string,
  grid: SheetGrid,
  expected: readonly ExpectedColumn<K>[],
  other: LocatedPart['by'],
): void {
  const name = namedRange(on.workbook, named, 'header');
  const holds = name !== undefined && marksHeader(grid, name, expected);
  if (name && !holds) contradicts(on, grid, name);
  on.located.push({ part, sheet: grid.sheet.name, by: holds ? 'name' : other });
}

function contradicts(on: Extraction, grid: SheetGrid, { name, refersTo }: NamedRange): void {
  on.facts.push({ kind: 'name-contradicts', sheet: grid.sheet.name, name, refersTo });
}
