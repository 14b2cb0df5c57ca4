import { tidyText } from '../../domain/tidy-text.ts';
import type { DraftingHints } from '../../workbook/drafting-hints.ts';
import type { RawCell, RawRange, RawSheet } from '../../workbook/raw-workbook.ts';

/** A form that people fill in has no more; what lies beyond is said, not read. */
export const MOST_ROWS = 3000;
export const MOST_COLUMNS = 120;
const MOST_MERGED_CELLS = 100_000;

/** A sheet by place: what stands in a cell, and what a merged range says in each of its cells. */
export interface SheetGrid {
  name: string;
  lastRow: number;
  lastColumn: number;
  /** Filled cells that lie beyond what is read. */
  beyond: number;
  cell(row: number, column: number): RawCell | undefined;
  /** Text of the cell itself, tidied; '' for a blank one. */
  text(row: number, column: number): string;
  /** Text of the cell, or of the merged range that it lies in. */
  spread(row: number, column: number): string;
  merge(row: number, column: number): RawRange | undefined;
  /** Style of a cell without a value; undefined when the file does not tell or has none there. */
  emptyStyle(row: number, column: number): number | undefined;
  isBold(row: number, column: number): boolean;
}

const place = (row: number, column: number) => row * 16_384 + column;

export function sheetGrid(sheet: RawSheet, hints: DraftingHints): SheetGrid {
  const inside = sheet.cells.filter((one) => one.row <= MOST_ROWS && one.column <= MOST_COLUMNS);
  const cells = new Map(inside.map((one) => [place(one.row, one.column), one]));
  const styles = new Map(
    (hints.sheets.get(sheet.name)?.emptyCells ?? []).map((one) => [place(one.row, one.column), one.style]),
  );
  const lastRow = inside.reduce((last, one) => Math.max(last, one.row), 0);
  const lastColumn = inside.reduce((last, one) => Math.max(last, one.column), 0);
  const merges = mergedPlaces(sheet.merges, lastRow, lastColumn);
  const cell = (row: number, column: number) => cells.get(place(row, column));
  const text = (row: number, column: number) => textOf(cell(row, column));
  return {
    name: sheet.name,
    lastRow,
    lastColumn,
    beyond: sheet.cells.length - inside.length,
    cell,
    text,
    spread: (row, column) => {
      const merge = merges.get(place(row, column));
      return merge ? text(merge.top, merge.left) : text(row, column);
    },
    merge: (row, column) => merges.get(place(row, column)),
    emptyStyle: (row, column) => styles.get(place(row, column)),
    isBold: (row, column) => hints.isBold(cell(row, column)?.style ?? -1),
  };
}

function mergedPlaces(
  merges: readonly RawRange[],
  lastRow: number,
  lastColumn: number,
): Map<number, RawRange> {
  const places = new Map<number, RawRange>();
  for (const range of merges) {
    for (let row = range.top; row <= Math.min(range.bottom, lastRow); row++) {
      for (let column = range.left; column <= Math.min(range.right, lastColumn); column++) {
        if (places.size >= MOST_MERGED_CELLS) return places;
        places.set(place(row, column), range);
      }
    }
  }
  return places;
}

function textOf(cell: RawCell | undefined): string {
  if (!cell || cell.value === null) return '';
  return tidyText(String(cell.value));
}
