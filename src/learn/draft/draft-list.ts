import { toA1 } from '../../domain/cell-ref.ts';
import type { ValueKind } from '../../domain/edition.ts';
import { foldKey, stripDiacritics } from '../../domain/fold-key.ts';
import type { FindRule } from '../sheet/classify-block.ts';
import type { TableBlock } from '../sheet/find-tables.ts';
import type { BlockColumn } from '../sheet/read-columns.ts';
import type { Doubt, DraftList, DraftListColumn } from './draft-types.ts';
import { titleOf } from './title.ts';

/** An open list: a row an entry, a column a question. */
export function draftList(
  block: TableBlock,
  columns: readonly BlockColumn[],
  ruleAt: FindRule,
): DraftList | undefined {
  const kept = columns.filter((one) => one.role !== 'index' && one.role !== 'check');
  if (kept.length === 0) return undefined;
  const cell = toA1(block.headerTop, block.left);
  const at = { sheet: block.grid.name, cell };
  const keys = new Set<string>();
  const drafted = kept.map((one) => listColumn(block, one, ruleAt, keys));
  const doubts: Doubt[] = [{ id: 'learn.list-area', params: {}, at }];
  if (block.guessed) doubts.push({ id: 'learn.header-guessed', params: { row: block.headerTop }, at });
  if (!drafted.some((one) => one.required)) doubts.push({ id: 'learn.list-required', params: {}, at });
  return {
    code: '',
    title: titleOf(block),
    source: block.grid.name,
    cell,
    sheet: block.grid.name,
    rows: Math.min(500, Math.max(10, block.lastRow - block.firstRow + 1)),
    columns: drafted,
    doubts,
  };
}

function listColumn(
  block: TableBlock,
  one: BlockColumn,
  ruleAt: FindRule,
  keys: Set<string>,
): DraftListColumn {
  const label = one.title.replace(/\s*\(\*\)\s*$/, '');
  const at = { sheet: block.grid.name, cell: toA1(block.headerTop, one.column) };
  const rule = ruleAt(block.grid.name, block.firstRow, one.column);
  const numeric = rowsHold(block, one.column);
  const { valueKind, sure } = kindOf(label, rule?.type, numeric);
  const doubts: Doubt[] = [];
  if (!sure) doubts.push({ id: 'learn.list-kind', params: { kind: valueKind }, at });
  const choices = rule?.choices && rule.choices.length >= 2 ? rule.choices : undefined;
  if (rule?.type === 'list' && !choices)
    doubts.push({ id: 'learn.choices-unread', params: { formula: rule.formula }, at });
  return {
    key: keyOf(label, keys),
    label,
    valueKind,
    required: label !== one.title,
    ...(choices ? { choices } : {}),
    doubts,
  };
}

function rowsHold(block: TableBlock, column: number): 'number' | 'text' | undefined {
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const cell = block.grid.cell(row, column);
    if (cell?.kind === 'number') return 'number';
    if (cell?.kind === 'text') return 'text';
  }
  return undefined;
}

function kindOf(
  label: string,
  type: string | undefined,
  held: 'number' | 'text' | undefined,
): { valueKind: ValueKind; sure: boolean } {
  const key = foldKey(label);
  if (type === 'date') return { valueKind: 'date', sure: true };
  if (type === 'list') return { valueKind: 'text', sure: true };
  if (/^(ngày|thời gian|thời điểm|thời hạn)( |$)/.test(key) && held !== 'text')
    return { valueKind: 'date', sure: false };
  if (/kinh phí|số tiền|giá trị|đồng/.test(key) && held !== 'text')
    return { valueKind: 'money', sure: false };
  if (type === 'whole' || type === 'decimal' || held === 'number') return { valueKind: 'count', sure: false };
  return { valueKind: 'text', sure: true };
}

/** A key of latin letters and hyphens out of the header, each once. */
function keyOf(label: string, taken: Set<string>): string {
  const words = stripDiacritics(label)
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const base = words.slice(0, 30).replace(/-+$/, '') || 'cot';
  let key = base;
  for (let letter = 98; taken.has(key); letter++)
    key = `${base}-${String.fromCharCode(97 + ((letter - 97) % 26)).repeat(Math.ceil((letter - 96) / 26))}`;
  taken.add(key);
  return key;
}
