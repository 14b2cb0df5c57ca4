import { parseA1 } from '../../domain/cell-ref.ts';
import { anchorName, type AnchorRole } from '../../forms/layout/anchor-names.ts';
import type { RawRange, RawSheet, RawWorkbook } from '../../workbook/raw-workbook.ts';
import type { ExpectedColumn } from './match-headers.ts';
import { headerKey } from './label-key.ts';
import { cellAt, cellsOfRow, textOf, type SheetGrid } from './sheet-grid.ts';

/** Where a defined name of ours points in a workbook. */
export interface NamedRange {
  name: string;
  /** As the workbook stores it. */
  refersTo: string;
  sheet: string;
  range: RawRange;
}

const reference =
  /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?$/u;

/** The range of one of our names; undefined when the workbook has none, or it points nowhere (`#REF!`) or outside. */
export function namedRange(workbook: RawWorkbook, part: string, role: AnchorRole): NamedRange | undefined {
  const name = anchorName(part, role);
  const refersTo = workbook.definedNames.get(name);
  const match = refersTo === undefined ? null : reference.exec(refersTo);
  if (refersTo === undefined || !match || /[[\]]/.test(refersTo)) return undefined;
  const first = parseA1(match[3]!);
  const last = parseA1(match[4] ?? match[3]!);
  if (!first || !last) return undefined;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2]!;
  // A sheet that is gone, or is another agency's, says nothing.
  if (!workbook.sheets.some((one) => one.name === sheet)) return undefined;
  const range = {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
  return { name, refersTo, sheet, range };
}

/** The sheet that the names of a part point at, for a part whose sheet lost its name. */
export function namedSheet(workbook: RawWorkbook, part: string): RawSheet | undefined {
  const named = namedRange(workbook, part, 'code') ?? namedRange(workbook, part, 'header');
  return named && workbook.sheets.find((one) => one.name === named.sheet);
}

/** Whether a name still marks a header: some of the expected texts stand in its rows. */
export function marksHeader<K>(
  grid: SheetGrid,
  { sheet, range }: NamedRange,
  expected: readonly ExpectedColumn<K>[],
): boolean {
  if (sheet !== grid.sheet.name) return false;
  const texts: string[] = [];
  for (let row = range.top; row <= range.bottom && row < range.top + 8; row++)
    for (const cell of cellsOfRow(grid, row)) texts.push(headerKey(textOf(cell)));
  const said = texts.join(' ');
  return expected.some((one) => one.keys.some((key) => said.includes(key)));
}

/** Whether a name still marks the column of codes: at least half of what stands in it are codes of the part. */
export function marksCodes(
  grid: SheetGrid,
  { sheet, range }: NamedRange,
  codes: { has(code: string): boolean },
): boolean {
  if (sheet !== grid.sheet.name) return false;
  let [known, all] = [0, 0];
  for (let row = range.top; row <= Math.min(range.bottom, grid.lastRow); row++) {
    const text = textOf(cellAt(grid, row, range.left));
    if (text !== '') all++;
    if (codes.has(text)) known++;
  }
  return known > 0 && known * 2 >= all;
}
