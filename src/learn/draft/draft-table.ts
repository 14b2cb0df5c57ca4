import { toA1 } from '../../domain/cell-ref.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { meaningOf } from '../formula/formula-meaning.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import type { TableBlock } from '../sheet/find-tables.ts';
import type { BlockColumn } from '../sheet/read-columns.ts';
import type { BodyRow } from '../sheet/read-rows.ts';
import { columnIdentities } from './column-identities.ts';
import type { Doubt, DraftTable, DraftTableColumn, Ignored } from './draft-types.ts';
import { guessKind } from './guess-kind.ts';
import { titleOf } from './title.ts';

/** A matrix: keys down, figures across. Code, title and sheet name are settled afterwards. */
export function draftTable(
  block: TableBlock,
  columns: readonly BlockColumn[],
  rows: readonly BodyRow[],
): { table: DraftTable; ignored: Ignored[] } | undefined {
  const { grid } = block;
  const ignored: Ignored[] = [];
  const doubts: Doubt[] = [];
  const cell = toA1(block.headerTop, block.left);
  const at = { sheet: grid.name, cell };
  const kept = columns.filter((one) => {
    const why = outside(block, one);
    if (why === undefined) return true;
    ignored.push({
      id: 'learn.ignored.column',
      params: { title: one.title, role: why },
      at: { sheet: grid.name, cell: toA1(block.headerTop, one.column) },
    });
    if (why === 'ratio' || why === 'text')
      doubts.push({ id: 'learn.table-column-outside', params: { title: one.title, why }, at });
    return false;
  });
  if (!kept.some((one) => one.role === 'value')) return undefined;
  const drafted = numbered(kept);
  const named = rows.filter((one) => !one.isTotal && !one.isGroup);
  const total = rows.findLast((one) => one.isTotal)?.row ?? totalRowOf(block);
  const printed = rows.filter((one) => !one.isTotal);
  if (printed.length > 0) {
    const names = printed.map((one) => one.label);
    const some = names.slice(0, 8).join('; ') + (names.length > 8 ? ' …' : '');
    doubts.push({ id: 'learn.table-rows-fixed', params: { count: printed.length, rows: some }, at });
  }
  if (block.guessed) doubts.push({ id: 'learn.header-guessed', params: { row: block.headerTop }, at });
  if (block.unit === undefined) doubts.push({ id: 'learn.table-unit-missing', params: {}, at });
  doubts.push({ id: 'learn.table-columns-unsure', params: {}, at });
  const free = block.lastRow - block.firstRow + 1 - (total === undefined ? 0 : 1);
  const identities = columnIdentities(block, columns, drafted);
  return {
    table: {
      code: '',
      title: titleOf(block),
      source: grid.name,
      cell,
      sheet: grid.name,
      ...(block.unit === undefined ? {} : { unit: block.unit }),
      rows: Math.min(500, Math.max(1, named.length || free)),
      ...(total === undefined ? {} : { totalRow: total }),
      columns: drafted,
      identities: identities.clauses,
      doubts: [...doubts, ...identities.doubts],
    },
    ignored,
  };
}

/** Why a column is no column of the table: notes, checks, rates, texts. */
function outside(block: TableBlock, one: BlockColumn): string | undefined {
  if (one.role === 'note' || one.role === 'check') return one.role;
  if (one.role === 'unit' || one.role === 'code') return 'text';
  // In a table of figures, "tăng, giảm" and the like are columns as any other.
  if (one.role !== 'value' && one.role !== 'compare') return undefined;
  let texts = 0;
  let numbers = 0;
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const cell = block.grid.cell(row, one.column);
    const tree = cell?.formula === undefined ? undefined : parseFormula(cell.formula);
    if (tree && meaningOf(tree, block.grid.name)?.kind === 'ratio') return 'ratio';
    if (cell?.kind === 'text' && cell.formula === undefined) texts++;
    else if (cell) numbers++;
  }
  if (/^(tỷ|tỉ) lệ|%/u.test(foldKey(one.header.at(-1)!))) return 'ratio';
  return texts > numbers ? 'text' : undefined;
}

/** The official numbers where the workbook prints one for every column, else 1, 2, 3. */
function numbered(columns: readonly BlockColumn[]): DraftTableColumn[] {
  const isOfficial = columns.every((one) => one.number?.no !== undefined);
  return columns.map((one, index) => {
    const role = one.role === 'index' ? 'index' : one.role === 'label' ? 'key' : 'value';
    const { kind } = guessKind(one.title, 'count');
    return {
      no: isOfficial ? one.number!.no! : index + 1,
      column: one.column,
      role,
      header: one.header,
      label: one.title,
      ...(role === 'value' ? { kind } : {}),
      doubts: [],
    };
  });
}

/** The last row, where it adds up the rows above. */
function totalRowOf({ grid, left, right, lastRow }: TableBlock): number | undefined {
  for (let column = left; column <= right; column++) {
    if (/SUM\(/i.test(grid.cell(lastRow, column)?.formula ?? '')) return lastRow;
  }
  return undefined;
}
