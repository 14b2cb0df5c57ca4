import { headerPath, type TableIndex } from './form-index.ts';
import type { FoundHeader } from './match-headers.ts';
import { cellAt, cellsOfRow, keyOf, mergeAt, rowNumbers, textOf, type SheetGrid } from './sheet-grid.ts';

const searchDepth = 60;
/** No header is wider, nor made of more merged ranges; a hostile sheet has more of both than can be tried. */
const searchWidth = 300;
const mostMerges = 500;

export interface TableHeader {
  top: number;
  /** Last header row. */
  bottom: number;
  found: FoundHeader[];
  /** How many of the table's columns the header names. */
  matches: number;
}

/**
 * The header block of a matrix table: found by the texts of its top row, read as paths over its merged rows
 * (`Số hồ sơ nhận giải quyết|Trong đó|Trực tuyến`).
 */
export function findTableHeader(grid: SheetGrid, index: TableIndex): TableHeader | undefined {
  let best: TableHeader | undefined;
  for (const top of candidateRows(grid, index)) {
    const bottom = top + index.layout.headerRows - 1;
    const found = headerPaths(grid, top, bottom);
    const matches = index.columns.filter((one) => found.some((it) => one.keys.includes(it.key))).length;
    if (matches > (best?.matches ?? 1)) best = { top, bottom, found, matches };
    if (best?.matches === index.columns.length) break;
  }
  return best;
}

/** The form's own row first: nearly always the header, and then nobody looks further. */
function* candidateRows(grid: SheetGrid, index: TableIndex): Generator<number> {
  const usual = index.layout.headerTop;
  const hasTop = (row: number) => cellsOfRow(grid, row).some((cell) => index.topKeys.has(keyOf(cell)));
  if (hasTop(usual)) yield usual;
  for (const row of rowNumbers(grid)) {
    if (row > searchDepth) return;
    if (row !== usual && hasTop(row)) yield row;
  }
}

/** One path per column. A merged text counts for its whole range; an unmerged group text for the blanks to its right. */
function headerPaths(grid: SheetGrid, top: number, bottom: number): FoundHeader[] {
  const merges = grid.sheet.merges
    .filter((one) => one.top <= bottom && one.bottom >= top && one.left <= searchWidth)
    .slice(0, mostMerges);
  const lastColumn = Math.min(grid.lastColumn, searchWidth);
  const headers: FoundHeader[] = [];
  const carried: string[] = [];
  for (let column = 1; column <= lastColumn; column++) {
    const texts: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const merge = mergeAt(merges, row, column);
      const text = textOf(merge ? cellAt(grid, merge.top, merge.left) : cellAt(grid, row, column));
      const level = row - top;
      if (text !== '') {
        if (carried[level] !== text) carried.length = level;
        carried[level] = text;
      }
      const isLast = row === bottom;
      texts.push(text !== '' || isLast || merge ? text : (carried[level] ?? ''));
    }
    const key = headerPath(texts);
    if (key !== '') headers.push({ key, column });
  }
  return headers;
}
