import { headerKey } from './label-key.ts';
import type { ExpectedColumn, FoundHeader } from './match-headers.ts';
import { cellAt, cellsOfRow, mergeAt, rowNumbers, textOf, type SheetGrid } from './sheet-grid.ts';

/** How far below the first row a header may have slipped before we stop looking. */
export const headerDepth = 60;

/** A header: its last row, and what stands in it. */
export interface HeaderRow {
  row: number;
  found: FoundHeader[];
}

/**
 * The row with the most of the expected headers (at least two), and the headers found in it. Two rows that say more
 * together than each alone are one header: `Ghi chú,` above `giải trình`, a group above its columns.
 */
export function findHeaderRow<K>(
  grid: SheetGrid,
  expected: readonly ExpectedColumn<K>[],
  usualRow: number,
  depth = headerDepth,
): HeaderRow | undefined {
  const isUsual = expected.every((one) =>
    one.keys.includes(headerKey(textOf(cellAt(grid, usualRow, one.column)))),
  );
  if (isUsual) return { row: usualRow, found: headersIn(grid, usualRow) };
  const known = new Set(expected.flatMap((one) => one.keys));
  const rows = rowNumbers(grid);
  let best: (HeaderRow & { matches: number }) | undefined;
  const offer = (row: number, found: FoundHeader[]) => {
    const matches = expected.filter((one) => found.some((header) => one.keys.includes(header.key))).length;
    if (matches >= Math.min(2, expected.length) && matches > (best?.matches ?? 0))
      best = { row, found, matches };
  };
  for (const row of rows) {
    if (row >= rows[0]! + depth) break;
    offer(row, headersIn(grid, row));
  }
  if (best?.matches === expected.length) return best;
  for (const row of rows) {
    if (row >= rows[0]! + depth) break;
    if (grid.rows.has(row + 1)) offer(row + 1, headersOfTwo(grid, row, known));
  }
  return best;
}

function headersIn(grid: SheetGrid, row: number): FoundHeader[] {
  return cellsOfRow(grid, row)
    .map((cell) => ({ key: headerKey(textOf(cell)), column: cell.column }))
    .filter((header) => header.key !== '');
}

/** What two rows say in each column: both texts together, else the one of them that is a header of the form. */
function headersOfTwo(grid: SheetGrid, row: number, known: ReadonlySet<string>): FoundHeader[] {
  const found: FoundHeader[] = [];
  for (let column = 1; column <= grid.lastColumn; column++) {
    const merge = mergeAt(grid.sheet.merges, row, column);
    const top = textOf(merge ? cellAt(grid, merge.top, merge.left) : cellAt(grid, row, column));
    const below = textOf(cellAt(grid, row + 1, column));
    const keys = [headerKey(`${top} ${below}`), headerKey(below), headerKey(top)];
    // A group text speaks for the first of its columns only.
    const isGroup = merge !== undefined && merge.left < column;
    const key = keys.find((one, at) => known.has(one) && !(isGroup && at === 2));
    if (key !== undefined) found.push({ key, column });
  }
  return found;
}
