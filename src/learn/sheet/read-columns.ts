import { columnLetters } from '../../domain/cell-ref.ts';
import { isKnownUnit } from '../draft/guess-unit.ts';
import { headerRole, isAmountHeader, isKeyHeader, type HeaderRole } from './column-words.ts';
import type { TableBlock } from './find-tables.ts';
import type { NumberCell } from './number-row.ts';
import { parseOrdinal } from './ordinal.ts';

/** A column of a table and what it is for. */
export interface BlockColumn {
  column: number;
  role: HeaderRole | 'value';
  /** Texts from the top header row down; a blank one repeats the text above it. */
  header: readonly string[];
  /** The different texts of the header, joined. */
  title: string;
  number?: NumberCell;
}

/** Gives every column of a table its role: by the words of its header, then by what stands below. */
export function readColumns(block: TableBlock): BlockColumn[] {
  const columns: BlockColumn[] = [];
  for (let column = block.left; column <= block.right; column++) {
    const header = headerOf(block, column);
    const number = block.numbers?.cells.get(column);
    const texts = [...new Set(header)];
    const role = texts.map(headerRole).findLast((one) => one !== undefined) ?? 'value';
    columns.push({ column, role, header, title: texts.join(' – '), ...(number ? { number } : {}) });
  }
  const named = columns.map((one) => unitOfMeasure(block, one));
  return withIndex(withLabel(block, named));
}

function headerOf(block: TableBlock, column: number): string[] {
  const texts: string[] = [];
  let group = '';
  for (let row = block.headerTop; row <= block.headerBottom; row++) {
    let text = block.grid.spread(row, column);
    // A group header that was not merged stands over the blank cells to its right.
    if (text === '' && row < block.headerBottom && row === block.headerTop)
      text = openGroup(block, row, column);
    group = text || group;
    texts.push(group);
  }
  const leaf = texts.findLast((one) => one !== '') ?? columnLetters(column);
  return texts.map((one) => one || leaf);
}

function openGroup(block: TableBlock, row: number, column: number): string {
  for (let at = column; at >= block.left; at--) {
    const text = block.grid.spread(row, at);
    if (text !== '') return headerRole(text) === undefined ? text : '';
  }
  return '';
}

/** `Đơn vị` is a unit of measure where the cells below hold units, else an agency. */
function unitOfMeasure(block: TableBlock, one: BlockColumn): BlockColumn {
  if (one.role !== 'value' || !/^đơn vị$/iu.test(one.header.at(-1)!)) return one;
  const texts = bodyTexts(block, one.column);
  const units = texts.filter((text) => isKnownUnit(text)).length;
  return texts.length > 0 && units >= texts.length / 2 ? { ...one, role: 'unit' } : one;
}

function bodyTexts(block: TableBlock, column: number): string[] {
  const texts: string[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const cell = block.grid.cell(row, column);
    if (cell?.kind === 'text' && cell.formula === undefined) texts.push(block.grid.text(row, column));
  }
  return texts;
}

/** No word names the labels: a key header, else the first column that holds texts. */
function withLabel(block: TableBlock, columns: readonly BlockColumn[]): BlockColumn[] {
  const labels = columns.filter((one) => one.role === 'label');
  if (labels.length > 0)
    return columns.map((one) =>
      one.role === 'label' && one !== labels[0] ? { ...one, role: 'value' } : one,
    );
  const open = columns.filter((one) => one.role === 'value');
  const chosen =
    open.find((one) => isKeyHeader(one.header[0]!)) ??
    open.find((one) => bodyTexts(block, one.column).some((text) => parseOrdinal(text) === undefined)) ??
    open.find((one) => !isAmountHeader(one.header[0]!));
  return columns.map((one) => (one === chosen ? { ...one, role: 'label' } : one));
}

/** A first column without a name, of ordinals alone. */
function withIndex(columns: readonly BlockColumn[]): BlockColumn[] {
  if (columns.some((one) => one.role === 'index' || one.role === 'code')) return [...columns];
  const first = columns[0]!;
  const label = columns.find((one) => one.role === 'label');
  if (first.role !== 'value' || !label || label.column <= first.column) return [...columns];
  return columns.map((one) => (one === first ? { ...one, role: 'index' } : one));
}
