import { toA1 } from '../../domain/cell-ref.ts';
import type { ValueKind } from '../../domain/edition.ts';
import type { FindRule } from '../sheet/classify-block.ts';
import type { BlockColumn } from '../sheet/read-columns.ts';
import type { BodyRow } from '../sheet/read-rows.ts';
import type { TableBlock } from '../sheet/find-tables.ts';
import type { Doubt, DraftIndicator } from './draft-types.ts';
import { guessKind } from './guess-kind.ts';
import { guessUnit } from './guess-unit.ts';

/** The number format of a style; of the empty cell as well as of a filled one. */
export type FormatAt = (row: number, column: number) => string | undefined;

interface Place {
  block: TableBlock;
  ruleAt: FindRule;
  formatAt: FormatAt;
}

/** One indicator a row; where there are several columns of figures, one a row and column. */
export function draftIndicators(
  place: Place,
  columns: readonly BlockColumn[],
  rows: readonly BodyRow[],
): { indicators: DraftIndicator[]; doubts: Doubt[] } {
  const { block } = place;
  const at = { sheet: block.grid.name, cell: toA1(block.headerTop, block.left) };
  const values = columns.filter((one) => one.role === 'value');
  const check = columns.find((one) => one.role === 'check');
  const doubts: Doubt[] = [];
  if (values.length > 1) {
    const titles = values.map((one) => one.title).join('; ');
    doubts.push({ id: 'learn.values-split', params: { count: values.length, columns: titles }, at });
  }
  const indicators: DraftIndicator[] = [];
  let heading: string | undefined;
  for (const row of rows) {
    if (row.unsure) {
      const { row: number, label } = row;
      doubts.push({
        id: 'learn.heading-unsure',
        params: { row: number, label },
        at: { ...at, cell: toA1(number, block.left) },
      });
    }
    if (row.isGroup) {
      heading = heading === undefined ? row.label : `${heading} / ${row.label}`;
      continue;
    }
    values.forEach((value, index) => {
      const one = indicatorOf(place, row, value, values.length > 1 ? index + 1 : undefined);
      const formula = check && block.grid.cell(row.row, check.column)?.formula;
      indicators.push({
        ...one,
        ...(heading === undefined ? {} : { heading }),
        ...(formula === undefined ? {} : { check: formula }),
      });
      heading = undefined;
    });
  }
  return { indicators, doubts };
}

function indicatorOf(
  place: Place,
  row: BodyRow,
  value: BlockColumn,
  split: number | undefined,
): DraftIndicator {
  const { block } = place;
  const sheet = block.grid.name;
  const label = split === undefined ? row.label : `${row.label} – ${value.header.at(-1)!}`;
  const formula = block.grid.cell(row.row, value.column)?.formula;
  const doubt = (id: Doubt['id'], params: Doubt['params'] = {}): Doubt => ({
    id,
    params,
    at: { sheet, cell: toA1(row.row, value.column) },
  });
  const base = {
    sheet,
    row: row.row,
    column: value.column,
    written: row.ordinal,
    // The column first: the rows of one column keep their outline.
    path: split === undefined ? row.path : [split, ...row.path],
    code: '',
    label,
    rules: [],
    isTotal: row.isTotal || /^tổng( số| cộng)?( |$)/iu.test(row.label),
    ...(formula === undefined ? {} : { formula }),
  };
  const text = textual(place, row, value, doubt);
  if (text) return { ...base, kind: 'text', doubts: text };
  const unit = unitOf(place, row, value);
  const kind = guessKind(label, unit === undefined ? 'count' : guessUnit(unit).valueKind);
  const doubts = unit === undefined ? [doubt('learn.unit-missing')] : [];
  if (kind.word !== undefined && kind.kind !== 'flow')
    doubts.push(doubt('learn.kind-from-word', { kind: kind.kind, word: kind.word }));
  return { ...base, ...(unit === undefined ? {} : { unit }), kind: kind.kind, doubts };
}

/** Unit of the row, of the column's own header, of the line above the table; percent of the number format. */
function unitOf({ block, formatAt }: Place, row: BodyRow, value: BlockColumn): string | undefined {
  const written = row.unit.replace(/^[-–xX.…]+$/, '');
  if (written !== '') return written;
  const own =
    /\(\s*(?:đơn vị tính|đvt)?\s*:?\s*([^()]{1,30})\)\s*$/iu.exec(value.title)?.[1] ??
    /\(([^()]{1,30})\)\s*$/u.exec(row.label)?.[1];
  if (own !== undefined && !guessUnit(own).guessed) return own;
  if (formatAt(row.row, value.column)?.includes('%') || /^(tỷ|tỉ) lệ/iu.test(row.label)) return '%';
  return block.unit;
}

/** Why a row without a unit is one of words, as doubts; undefined when it is one of figures. */
function textual(
  { block, ruleAt, formatAt }: Place,
  row: BodyRow,
  value: BlockColumn,
  doubt: (id: Doubt['id'], params?: Doubt['params']) => Doubt,
): Doubt[] | undefined {
  const rule = ruleAt(block.grid.name, row.row, value.column);
  if (rule?.type === 'list')
    return [
      rule.choices
        ? doubt('learn.choices-lost', { choices: rule.choices.join('; ') })
        : doubt('learn.choices-unread', { formula: rule.formula }),
    ];
  const valueKind: ValueKind | undefined = row.unit === '' ? undefined : guessUnit(row.unit).valueKind;
  if (rule?.type === 'date' || valueKind === 'date') return [doubt('learn.text-guessed', { why: 'date' })];
  if (row.unit !== '' || block.unit !== undefined) return undefined;
  const cell = block.grid.cell(row.row, value.column);
  const isText =
    formatAt(row.row, value.column) === '@' || (cell?.kind === 'text' && cell.formula === undefined);
  return isText ? [doubt('learn.text-guessed', { why: 'text' })] : undefined;
}
