import { toA1 } from '../../domain/cell-ref.ts';
import type { TableColumn } from '../../domain/edition.ts';
import type { AnnexRow } from '../../workbook/annex/annex-plan.ts';
import { textCell } from './annex-context.ts';

/** Width of a value column in characters, and points a line of its header takes. */
export const VALUE_COLUMN_WIDTH = 12;
const LINE_HEIGHT = 15;
/** Columns before the value columns: number and key. */
const FIXED_COLUMNS = 2;

/** A text of the header with the rows and value columns that it covers, all from 0. */
interface Block {
  row: number;
  at: number;
  down: number;
  across: number;
  text: string;
}

/** Header rows of a table from the top down, then the row of official column numbers. */
export function headerRows(columns: readonly TableColumn[], fixed: readonly string[]): AnnexRow[] {
  const blocks = blocksOf(columns);
  const rows: AnnexRow[] = [];
  for (let level = 0; level < depthOf(columns); level++) {
    const own = columns.map(({ header }) => textCell(headerAt(header, level), 'header'));
    rows.push({
      cells: [...fixed.map((text) => textCell(level === 0 ? text : '', 'header')), ...own],
      height: LINE_HEIGHT * Math.max(1, ...blocks.filter((one) => one.row === level).map(linesIn)) + 3,
    });
  }
  const numbers = columns.map(({ no }) => textCell(`(${no})`, 'header-note'));
  rows.push({ cells: [...fixed.map((_, at) => textCell(`(${at + 1})`, 'header-note')), ...numbers] });
  return rows;
}

/** Merged ranges of the header: equal neighbours of a row, and equal texts below each other. `top` is its first row. */
export function headerMerges(columns: readonly TableColumn[], top: number): string[] {
  const fixed = [0, 1].map((at) => ({ row: 0, at: at - FIXED_COLUMNS, down: depthOf(columns), across: 1 }));
  return [...fixed, ...blocksOf(columns)]
    .filter(({ down, across }) => down > 1 || across > 1)
    .map(({ row, at, down, across }) => {
      const left = at + FIXED_COLUMNS + 1;
      return `${toA1(top + row, left)}:${toA1(top + row + down - 1, left + across - 1)}`;
    });
}

function blocksOf(columns: readonly TableColumn[]): Block[] {
  const depth = depthOf(columns);
  const text = (row: number, at: number) => {
    const column = columns[at];
    return column === undefined ? undefined : headerAt(column.header, row);
  };
  const blocks: Block[] = [];
  const taken = new Set<string>();
  for (let row = 0; row < depth; row++) {
    for (let at = 0; at < columns.length; at++) {
      if (taken.has(`${row}/${at}`)) continue;
      const own = text(row, at)!;
      let across = 1;
      while (text(row, at + across) === own && sameAbove(text, row, at, at + across)) across++;
      const range = Array.from({ length: across }, (_, step) => at + step);
      let down = 1;
      while (row + down < depth && range.every((one) => text(row + down, one) === own)) down++;
      for (const one of range) for (let y = row; y < row + down; y++) taken.add(`${y}/${one}`);
      blocks.push({ row, at, down, across, text: own });
    }
  }
  return blocks;
}

/** Sub-headers of different groups are never merged, even when they read the same. */
function sameAbove(
  text: (row: number, at: number) => string | undefined,
  row: number,
  left: number,
  right: number,
): boolean {
  return row === 0 || text(row - 1, left) === text(row - 1, right);
}

/** Lines that a block needs in its own row; what covers several rows shares them. */
function linesIn({ text, across, down }: Block): number {
  return Math.ceil(Math.ceil((text.length * 1.15) / (VALUE_COLUMN_WIDTH * across)) / down);
}

function depthOf(columns: readonly TableColumn[]): number {
  return Math.max(1, ...columns.map(({ header }) => header.length));
}

/** A short header fills the rows below it. */
function headerAt(header: readonly string[], level: number): string {
  return header[level] ?? header.at(-1) ?? '';
}
