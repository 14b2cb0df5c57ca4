import type { ExpectedColumn, FoundHeader } from './match-headers.ts';
import { cellAt, cellsOfRow, keyOf, rowNumbers, type SheetGrid } from './sheet-grid.ts';

/** How far down a header may have slipped before we stop looking. */
const searchDepth = 60;

/** The row with the most of the expected headers (at least two), and the headers found in it. */
export function findHeaderRow<K>(
  grid: SheetGrid,
  expected: readonly ExpectedColumn<K>[],
  usualRow: number,
): { row: number; found: FoundHeader[] } | undefined {
  const isUsual = expected.every((one) => one.keys.includes(keyOf(cellAt(grid, usualRow, one.column))));
  if (isUsual) return { row: usualRow, found: headersIn(grid, usualRow) };
  const needed = Math.min(2, expected.length);
  let best: { row: number; found: FoundHeader[]; matches: number } | undefined;
  for (const row of rowNumbers(grid)) {
    if (row > searchDepth) break;
    const found = headersIn(grid, row);
    const matches = expected.filter((one) => found.some((header) => one.keys.includes(header.key))).length;
    if (matches >= needed && matches > (best?.matches ?? 0)) best = { row, found, matches };
  }
  return best;
}

function headersIn(grid: SheetGrid, row: number): FoundHeader[] {
  return cellsOfRow(grid, row)
    .map((cell) => ({ key: keyOf(cell), column: cell.column }))
    .filter((header) => header.key !== '');
}
