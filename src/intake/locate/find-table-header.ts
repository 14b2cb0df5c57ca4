import { headerPath, type TableIndex } from './form-index.ts';
import type { FoundHeader } from './match-headers.ts';
import { headerDepth } from './find-header-row.ts';
import { headerKey } from './label-key.ts';
import { cellAt, cellsOfRow, mergeAt, rowNumbers, textOf, type SheetGrid } from './sheet-grid.ts';

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

/** How many rows more or fewer than the form's a header may have: cells were split, or merged into one. */
const heights = [0, -1, 1, -2, 2];

/**
 * The header block of a matrix table: found by the texts of its top row, read as paths over its merged rows
 * (`Số hồ sơ nhận giải quyết`, `Trong đó`, `Trực tuyến`), whatever the number of rows they were spread over.
 */
export function findTableHeader(
  grid: SheetGrid,
  index: TableIndex,
  depth = headerDepth,
): TableHeader | undefined {
  let best: TableHeader | undefined;
  for (const height of heights) {
    const rows = index.layout.headerRows + height;
    if (rows < 1) continue;
    for (const top of candidateRows(grid, index, depth)) {
      const bottom = top + rows - 1;
      const found = headerPaths(grid, top, bottom);
      const matches = index.columns.filter((one) => found.some((it) => one.keys.includes(it.key))).length;
      if (matches > (best?.matches ?? 1)) best = { top, bottom, found, matches };
      if (best?.matches === index.columns.length) return best;
    }
  }
  return best;
}

/** The form's own row first: nearly always the header, and then nobody looks further. */
function* candidateRows(grid: SheetGrid, index: TableIndex, depth: number): Generator<number> {
  const usual = index.layout.headerTop;
  const hasTop = (row: number) =>
    cellsOfRow(grid, row).some((cell) => {
      const key = headerKey(textOf(cell));
      return index.topKeys.has(key) || index.columns.some((one) => one.keys.includes(key));
    });
  if (hasTop(usual)) yield usual;
  const rows = rowNumbers(grid);
  for (const row of rows) {
    if (row >= rows[0]! + depth) return;
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
