import { isAmountHeader, isKeyHeader } from './column-words.ts';
import type { BlockColumn } from './read-columns.ts';
import type { BodyRow } from './read-rows.ts';
import type { CellRule } from './drop-downs.ts';
import type { TableBlock } from './find-tables.ts';

/** What a table is in an edition: indicators one a row, a matrix with one column a figure, an open list. */
export type BlockKind = 'area' | 'matrix' | 'list';

export type FindRule = (sheet: string, row: number, column: number) => CellRule | undefined;

const amountLabel = /^(tổng|số|tỷ lệ|tỉ lệ|kinh phí|vốn)( |$)/iu;

export function classifyBlock(
  block: TableBlock,
  columns: readonly BlockColumn[],
  rows: readonly BodyRow[],
  ruleAt: FindRule,
): BlockKind {
  const values = columns.filter((one) => one.role === 'value');
  const named = rows.filter((one) => !one.isTotal && !one.isGroup);
  if (columns.some((one) => one.role === 'unit') && named.length > 0) return 'area';
  const numeric = values.filter((one) => isNumeric(block, one, ruleAt));
  if (named.length === 0) {
    const isMatrix = block.numbers !== undefined || numeric.length > values.length / 2;
    return isMatrix && values.length > 0 ? 'matrix' : 'list';
  }
  const textual = values.filter((one) => isTextual(block, one, ruleAt));
  if (textual.length > 0 && numeric.length === 0) return 'list';
  const label = columns.find((one) => one.role === 'label')!;
  const spoken = named.filter((one) => amountLabel.test(one.label)).length;
  if (spoken >= named.length / 2) return 'area';
  if (isKeyHeader(label.header.at(-1)!)) return values.length > 0 ? 'matrix' : 'list';
  return values.length === 1 ? 'area' : values.length === 0 ? 'list' : 'matrix';
}

const rowsOf = ({ firstRow, lastRow }: TableBlock) =>
  Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);

function isNumeric(block: TableBlock, { column, header }: BlockColumn, ruleAt: FindRule): boolean {
  const found = rowsOf(block).some((row) => {
    const cell = block.grid.cell(row, column);
    const type = ruleAt(block.grid.name, row, column)?.type;
    return cell?.kind === 'number' || cell?.formula !== undefined || type === 'whole' || type === 'decimal';
  });
  return found || (isAmountHeader(header.at(-1)!) && !isTextual(block, { column }, ruleAt));
}

function isTextual(block: TableBlock, { column }: Pick<BlockColumn, 'column'>, ruleAt: FindRule): boolean {
  return rowsOf(block).some((row) => {
    const cell = block.grid.cell(row, column);
    const type = ruleAt(block.grid.name, row, column)?.type;
    return (cell?.kind === 'text' && cell.formula === undefined) || type === 'list' || type === 'date';
  });
}
