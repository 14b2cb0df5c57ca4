import type { SheetGrid } from './sheet-grid.ts';

/** A cell of the row of column numbers: `(3)`, `3`, `B`, `(3) = (4) + (5)`. */
export interface NumberCell {
  no?: number;
  /** What stands behind the equals sign. */
  formula?: string;
}

const cellText = /^\(?\s*(?:(\d{1,2})|[A-Za-zĐđ])\s*\)?\s*(?:=\s*([-+*/()[\]\d\s×:%]+))?$/u;

/** The column numbers of a row, by column; undefined when the row is none of column numbers. */
export function numberRow(
  grid: SheetGrid,
  row: number,
  left: number,
  right: number,
): Map<number, NumberCell> | undefined {
  const cells = new Map<number, NumberCell>();
  let last = 0;
  for (let column = left; column <= right; column++) {
    const text = grid.text(row, column);
    if (text === '') continue;
    const match = cellText.exec(text);
    if (!match) return undefined;
    const no = match[1] === undefined ? undefined : Number(match[1]);
    if (no !== undefined) {
      if (no <= last) return undefined;
      last = no;
    }
    const formula = match[2]?.trim();
    cells.set(column, { ...(no === undefined ? {} : { no }), ...(formula ? { formula } : {}) });
  }
  return cells.size >= 2 && cells.size >= (right - left + 1) / 2 && last >= 1 ? cells : undefined;
}
