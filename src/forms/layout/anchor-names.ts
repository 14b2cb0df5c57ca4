import { columnLetters } from '../../domain/cell-ref.ts';
import { sheetPrefix } from './blank-formula.ts';
import type { FormLayout } from './layout-types.ts';

/** What a defined name of a blank workbook marks. */
export type AnchorRole = 'header' | 'code' | 'value' | 'body';

/** A defined name: it follows its cells when rows, columns or sheets are inserted, moved or renamed. */
export interface Anchor {
  name: string;
  role: AnchorRole;
  sheet: string;
  range: { top: number; left: number; bottom: number; right: number };
}

const words: Readonly<Record<AnchorRole, string>> = {
  header: 'tieu_de',
  code: 'ma',
  value: 'so_lieu',
  body: 'noi_dung',
};

/** Name of an anchor: `cchc_2_so_lieu`, `cchc_II_06_tieu_de`. `part` is an area, table or list code, or `tm`. */
export function anchorName(part: string, role: AnchorRole): string {
  return `cchc_${part.replace(/[^A-Za-z0-9]+/g, '_')}_${words[role]}`;
}

export const narrativePart = 'tm';

/** The defined names of a form's blank workbook: header rows, code and value columns, bodies of tables. */
export function anchorsOf(layout: FormLayout): Anchor[] {
  const anchors: Anchor[] = [];
  const add = (part: string, role: AnchorRole, sheet: string, rows: Span, columns: Span) =>
    anchors.push({
      name: anchorName(part, role),
      role,
      sheet,
      range: { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] },
    });
  for (const { area, sheet, headerRow, columns, rows } of layout.areas) {
    if (rows.size === 0) continue;
    const lines = spanOf(rows.values());
    add(area, 'header', sheet, [headerRow, headerRow], spanOf(Object.values(columns)));
    add(area, 'code', sheet, lines, [columns.code, columns.code]);
    add(area, 'value', sheet, lines, [columns.value, columns.value]);
  }
  for (const { table, sheet, headerTop, headerRows, firstRow, lastRow, columns } of layout.tables) {
    add(table, 'header', sheet, [headerTop, headerTop + headerRows - 1], spanOf(columns.values()));
    add(table, 'body', sheet, [firstRow, lastRow], spanOf(columns.values()));
  }
  for (const { list, sheet, headerRow, columns } of layout.lists)
    add(list, 'header', sheet, [headerRow, headerRow], spanOf(columns.values()));
  const { sheet, headerRow, columns, rows } = layout.narrative;
  if (rows.size > 0)
    add(narrativePart, 'header', sheet, [headerRow, headerRow], spanOf(Object.values(columns)));
  return anchors;
}

/** `'2. TTHC'!$D$6:$D$40`, as a workbook stores it. */
export function anchorReference({ sheet, range }: Anchor): string {
  const at = (row: number, column: number) => `$${columnLetters(column)}$${row}`;
  return `${sheetPrefix(sheet)}${at(range.top, range.left)}:${at(range.bottom, range.right)}`;
}

type Span = readonly [first: number, last: number];

function spanOf(places: Iterable<number>): Span {
  const all = [...places];
  return [Math.min(...all), Math.max(...all)];
}
