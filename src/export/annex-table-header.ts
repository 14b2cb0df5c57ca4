import { toA1 } from '../domain/cell-ref.ts';
import type { TableColumn } from '../domain/edition.ts';
import type { AnnexCell } from '../workbook/annex-plan.ts';
import { textCell } from './annex-context.ts';

/** Header rows of a table from the top down, then the row of official column numbers. */
export function headerRows(columns: readonly TableColumn[], fixed: readonly string[]): AnnexCell[][] {
  const depth = depthOf(columns);
  const rows: AnnexCell[][] = [];
  for (let level = 0; level < depth; level++) {
    const own = columns.map(({ header }) => textCell(headerAt(header, level), 'header'));
    rows.push([...fixed.map((text) => textCell(level === 0 ? text : '', 'header')), ...own]);
  }
  const numbers = columns.map(({ no }) => textCell(`(${no})`, 'header-note'));
  rows.push([...fixed.map((_, at) => textCell(`(${at + 1})`, 'header-note')), ...numbers]);
  return rows;
}

/** Merged ranges of the header: equal neighbours of a row, and equal texts below each other. `top` is its first row. */
export function headerMerges(columns: readonly TableColumn[], top: number): string[] {
  const depth = depthOf(columns);
  const merges: string[] = [];
  const range = (row: number, column: number, rows: number, across: number) => {
    if (rows + across > 2) {
      merges.push(`${toA1(top + row, column)}:${toA1(top + row + rows - 1, column + across - 1)}`);
    }
  };
  for (const fixed of [1, 2]) range(0, fixed, depth, 1);
  const text = (row: number, at: number) => {
    const column = columns[at];
    return column && headerAt(column.header, row);
  };
  const done = new Set<string>();
  for (let row = 0; row < depth; row++) {
    for (let at = 0; at < columns.length; at++) {
      if (done.has(`${row}/${at}`)) continue;
      const own = text(row, at);
      const alike = (other: number) =>
        text(row, other) === own && (row === 0 || text(row - 1, other) === text(row - 1, at));
      let across = 1;
      while (at + across < columns.length && alike(at + across)) across++;
      let down = 1;
      const whole = (below: number) => {
        for (let one = at; one < at + across; one++) if (text(below, one) !== own) return false;
        return true;
      };
      while (row + down < depth && whole(row + down)) down++;
      for (let y = row; y < row + down; y++) for (let x = at; x < at + across; x++) done.add(`${y}/${x}`);
      range(row, at + 3, down, across);
    }
  }
  return merges;
}

function depthOf(columns: readonly TableColumn[]): number {
  return Math.max(1, ...columns.map(({ header }) => header.length));
}

/** A short header fills the rows below it. */
function headerAt(header: readonly string[], level: number): string {
  return header[level] ?? header.at(-1) ?? '';
}
