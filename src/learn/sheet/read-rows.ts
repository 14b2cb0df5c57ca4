import { foldKey } from '../../domain/fold-key.ts';
import type { BlockColumn } from './read-columns.ts';
import type { TableBlock } from './find-tables.ts';
import { leadingOrdinal, parseOrdinal, type Ordinal } from './ordinal.ts';

/** A row of a table that says something of its own. */
export interface BodyRow {
  row: number;
  /** As written; '' without one. */
  ordinal: string;
  label: string;
  unit: string;
  /** Place in the outline, from the outermost: its numbers. */
  path: readonly number[];
  isTotal: boolean;
  /** A heading: nothing can be written into it. */
  isGroup: boolean;
  /** It might be a heading as well as a row with a figure. */
  unsure: boolean;
}

const totalWords =
  /^(tổng|tổng số|tổng cộng|cộng|toàn (?:tỉnh|huyện|quận|thị xã|thành phố)|tổng chung)( \(.*\))?$/;

/** The rows of a table with a text in the label column, in their outline. */
export function readRows(block: TableBlock, columns: readonly BlockColumn[]): BodyRow[] {
  const at = (role: BlockColumn['role']) => columns.find((one) => one.role === role)?.column;
  const [index, label, unit] = [at('index') ?? at('code'), at('label'), at('unit')];
  if (label === undefined) return [];
  const { grid } = block;
  const rows: BodyRow[] = [];
  const outline = new Outline();
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const whole = wholeRowText(block, row);
    const written = whole ?? grid.text(row, label);
    if (written === '' || written === grid.text(block.headerTop, label)) continue;
    const own = index === undefined || whole !== undefined ? '' : grid.text(row, index);
    const numbered = parseOrdinal(own);
    // A dash behind a number of its own is part of the label.
    const lead = numbered ? { rest: written } : leadingOrdinal(written);
    const ordinal = numbered ?? lead.ordinal;
    const isTotal = totalWords.test(foldKey(lead.rest));
    rows.push({
      row,
      ordinal: own || (lead.ordinal?.text ?? ''),
      label: lead.rest,
      unit: unit === undefined ? '' : grid.text(row, unit),
      path: outline.place(ordinal, isTotal, emphasisOf(block, row, label)),
      isTotal,
      isGroup: whole !== undefined,
      unsure: false,
    });
  }
  return rows.map((one, position) => ({ ...one, ...heading(block, columns, rows, position) }));
}

/** Text of a row that is one cell across the whole table, or the only one in it. */
function wholeRowText(block: TableBlock, row: number): string | undefined {
  const { grid, left, right } = block;
  const merge = grid.merge(row, left) ?? grid.merge(row, left + 1);
  if (!merge || merge.right - merge.left + 1 < (right - left) * 0.8 || merge.right - merge.left < 2)
    return undefined;
  return grid.text(merge.top, merge.left) || undefined;
}

/** What sets rows without numbers apart: bold print, blanks in front of the label. */
function emphasisOf(block: TableBlock, row: number, column: number): string {
  const value = block.grid.cell(row, column)?.value;
  const indent = typeof value === 'string' ? Math.min(12, value.length - value.trimStart().length) : 0;
  return block.grid.isBold(row, column) ? `bold${indent}` : `plain${indent}`;
}

function heading(
  block: TableBlock,
  columns: readonly BlockColumn[],
  rows: readonly BodyRow[],
  position: number,
): { isGroup: boolean; unsure: boolean } {
  const one = rows[position]!;
  if (one.isGroup) return { isGroup: true, unsure: false };
  const values = columns.filter((column) => column.role === 'value');
  const filled = values.some((column) => block.grid.cell(one.row, column.column) !== undefined);
  if (filled || one.unit !== '') return { isGroup: false, unsure: false };
  if (/^trong đó\s*:?$/iu.test(one.label) || one.label.endsWith(':')) return { isGroup: true, unsure: false };
  const next = rows[position + 1];
  const hasParts = next !== undefined && next.path.length > one.path.length;
  if (!hasParts) return { isGroup: false, unsure: false };
  const hasUnits = columns.some((column) => column.role === 'unit') && rows.some((row) => row.unit !== '');
  if (hasUnits) return { isGroup: true, unsure: false };
  const othersFilled = rows.some((row) => values.some((column) => block.grid.cell(row.row, column.column)));
  const isMain = /^[IVX]+\.?$|^[A-H]\.?$/.test(one.ordinal);
  const label = columns.find((column) => column.role === 'label')!.column;
  const isBold = block.grid.isBold(one.row, label) && !block.grid.isBold(next.row, label);
  return { isGroup: othersFilled || isMain || isBold, unsure: !othersFilled };
}

/** Follows ordinals down the page and says where in the outline each row stands. */
class Outline {
  private readonly open: { shape: string; number: number }[] = [];
  private readonly taken = new Set<string>();

  place(ordinal: Ordinal | undefined, isTotal: boolean, emphasis: string): number[] {
    const shape = ordinal?.shape ?? emphasis;
    const at = isTotal && !ordinal ? (this.open.length > 0 ? 0 : -1) : this.depthOf(shape);
    const number = at >= 0 ? this.open[at]!.number : 0;
    if (at >= 0) this.open.length = at;
    this.open.push({ shape, number: ordinal && ordinal.number > 0 ? ordinal.number : number + 1 });
    let path = this.open.map((one) => one.number);
    while (this.taken.has(path.join('.'))) {
      this.open.at(-1)!.number++;
      path = this.open.map((one) => one.number);
    }
    this.taken.add(path.join('.'));
    return path;
  }

  private depthOf(shape: string): number {
    const same = this.open.findIndex((one) => one.shape === shape);
    if (same >= 0 || !shape.startsWith('dot')) return same;
    // 1.1 under 1, and 2 after 1.1: a shorter number closes every longer one.
    const depth = Number(shape.slice(3));
    return this.open.findIndex((one) => one.shape.startsWith('dot') && Number(one.shape.slice(3)) > depth);
  }
}
