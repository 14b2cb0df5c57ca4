import { columnLetters } from '../../domain/cell-ref.ts';
import type { ConsolidatedRow, ConsolidatedTable } from '../../domain/consolidation.ts';
import { sum, type Decimal } from '../../domain/decimal.ts';
import type { Table, TableColumn } from '../../domain/edition.ts';
import { groupBy } from '../../domain/group-by.ts';
import { say } from '../../messages/catalogue.ts';
import { periodName } from '../../messages/period-name.ts';
import type { AnnexCell, AnnexRow, AnnexSheet } from '../../workbook/annex/annex-plan.ts';
import { formulaCell, numberCell, textCell, textRow, type AnnexContext } from './annex-context.ts';
import { headerMerges, headerRows, VALUE_COLUMN_WIDTH } from './annex-table-header.ts';

const TITLE_ROWS = 3;
/** Number and key stand before the value columns. */
const FIXED_COLUMNS = 2;

/** A matrix table by key or by agency; by agency with a subtotal per group. Totals are live sums. */
export function tableSheet(context: AnnexContext, data: ConsolidatedTable, name: string): AnnexSheet {
  const { consolidation, lang, word } = context;
  const table = consolidation.edition.tables.find((one) => one.code === data.table)!;
  const columns = table.columns.filter((column) => column.role === 'value' && data.total.has(column.no));
  const key = data.by === 'agency' ? word('agency') : keyLabel(table, lang);
  const header = headerRows(columns, [word('number'), key]);
  const top = TITLE_ROWS + header.length;
  const body =
    data.by === 'agency' ? groupedRows(context, data, columns, top) : plainRows(context, data, columns, top);
  const suffix = ` – ${word(data.by === 'agency' ? 'by-agency' : 'by-key')}`;
  return {
    name,
    widths: [6, 42, ...columns.map(() => VALUE_COLUMN_WIDTH)],
    rows: [
      textRow(
        `${table.title[lang]}${data.by === 'agency' ? suffix : ''} – ${periodName(consolidation.period, lang)}`,
        'title',
      ),
      textRow(
        `${say(lang, 'export.annex.unit-of', { unit: table.unit })} · ${word('coverage')}: ${data.counted}/${data.expected}`,
        'subtitle',
      ),
      { cells: [] },
      ...header,
      ...body,
    ],
    rowCount: top + body.length,
    merges: headerMerges(columns, TITLE_ROWS + 1),
    freeze: { rows: top, columns: FIXED_COLUMNS },
    repeat: [TITLE_ROWS + 1, top],
    pagesWide: 1,
  };
}

function keyLabel(table: Table, lang: 'vi' | 'en'): string {
  return table.columns.find((column) => column.role === 'key')?.label[lang] ?? '';
}

function plainRows(
  context: AnnexContext,
  data: ConsolidatedTable,
  columns: readonly TableColumn[],
  top: number,
): AnnexRow[] {
  const rows = data.rows.map((row, at) => dataRow(row, at, row.key || context.word('no-key'), columns));
  const [first, last] = [top + 1, top + rows.length];
  const total = totalRow(context.word('total'), columns, (column, at) => ({
    value: data.total.get(column.no) ?? null,
    formula: `SUM(${columnAt(at)}${first}:${columnAt(at)}${last})`,
    parts: data.rows.map((row) => row.cells.get(column.no) ?? null),
  }));
  return [...rows, total];
}

/** Groups in the order of the rows, each closed by its subtotal; the total adds the subtotals. */
function groupedRows(
  context: AnnexContext,
  data: ConsolidatedTable,
  columns: readonly TableColumn[],
  top: number,
): AnnexRow[] {
  const groups = groupBy(data.rows, (row) => row.group ?? '');
  const rows: AnnexRow[] = [];
  const subtotals: { row: number; values: Map<number, Decimal | null> }[] = [];
  for (const [group, members] of groups) {
    const own = top + rows.length + 1;
    const values = new Map(columns.map(({ no }) => [no, added(members, no)] as const));
    rows.push(
      totalRow(group, columns, (column, at) => ({
        value: values.get(column.no) ?? null,
        formula: `SUM(${columnAt(at)}${own + 1}:${columnAt(at)}${own + members.length})`,
        parts: members.map((row) => row.cells.get(column.no) ?? null),
      })),
      ...members.map((row, at) => dataRow(row, at, context.names.get(row.key) ?? row.key, columns)),
    );
    subtotals.push({ row: own, values });
  }
  const total = totalRow(context.word('total'), columns, (column, at) => ({
    value: data.total.get(column.no) ?? null,
    formula: subtotals.map(({ row }) => columnAt(at) + row).join('+'),
    parts: subtotals.map(({ values }) => values.get(column.no) ?? null),
  }));
  return [...rows, total];
}

function dataRow(row: ConsolidatedRow, at: number, key: string, columns: readonly TableColumn[]): AnnexRow {
  const look = row.sources === 0 ? 'absent' : 'number';
  const cells = columns.map(({ no }): AnnexCell => numberCell(row.cells.get(no), look));
  return { cells: [{ look: 'index', number: String(at + 1) }, textCell(key), ...cells] };
}

interface Total {
  value: Decimal | null;
  formula: string;
  parts: readonly (Decimal | null)[];
}

/** A row of sums; a formula only where there is something to add and it gives our value. */
function totalRow(
  caption: string,
  columns: readonly TableColumn[],
  totalOf: (column: TableColumn, at: number) => Total,
): AnnexRow {
  const cells = columns.map((column, at) => {
    const { value, formula, parts } = totalOf(column, at);
    const present = parts.filter((part) => part !== null);
    if (value === null || present.length === 0 || sum(present) !== value) return numberCell(value, 'total');
    return formulaCell(formula, value, 'total');
  });
  return { cells: [textCell('', 'total-label'), textCell(caption, 'total-label'), ...cells] };
}

function added(rows: readonly ConsolidatedRow[], no: number): Decimal | null {
  const values = rows.flatMap((row) => row.cells.get(no) ?? []);
  return values.length > 0 ? sum(values) : null;
}

function columnAt(index: number): string {
  return columnLetters(FIXED_COLUMNS + index + 1);
}
