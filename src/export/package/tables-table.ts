import type { Consolidation, ConsolidatedTable } from '../../domain/consolidation.ts';
import type { Decimal } from '../../domain/decimal.ts';
import { column, never, type DataRow, type DataTable } from './data-table.ts';

/** Every cell of the consolidated tables, row by row, the total of each table behind its rows. */
export function tablesTable(consolidation: Consolidation): DataTable {
  return {
    name: 'bieu',
    fields: [
      column.text('period', never),
      column.text('table', never),
      column.text('by', { ...never, values: ['key', 'agency'] }),
      column.boolean('is_total', never),
      column.text('key'),
      column.text('group'),
      column.integer('column', never),
      column.text('column_label', never),
      column.text('indicator'),
      column.decimal('value'),
      column.text('unit'),
      column.integer('sources', never),
    ],
    references: [{ field: 'indicator', table: 'chi-tieu', to: 'indicator' }],
    rows: () => tableRows(consolidation),
  };
}

function* tableRows(consolidation: Consolidation): Generator<DataRow, undefined> {
  for (const data of consolidation.tables) {
    const { rows, total, counted } = data;
    for (const { key, group, cells, sources } of rows)
      yield* cellRows(consolidation, data, { isTotal: false, key, group: group ?? null, cells, sources });
    const whole = { isTotal: true, key: null, group: null, cells: total, sources: counted };
    yield* cellRows(consolidation, data, whole);
  }
  return undefined;
}

interface Line {
  isTotal: boolean;
  key: string | null;
  group: string | null;
  cells: ReadonlyMap<number, Decimal | null>;
  sources: number;
}

function* cellRows(
  { period, edition }: Consolidation,
  { table, by }: ConsolidatedTable,
  { isTotal, key, group, cells, sources }: Line,
): Generator<DataRow, undefined> {
  const definition = edition.tables.find((one) => one.code === table);
  for (const [no, value] of cells) {
    const of = definition?.columns.find((one) => one.no === no);
    const place = [period.id, table, by, isTotal, key, group, no, of?.label.vi ?? String(no)];
    yield [...place, of?.indicator ?? null, value, definition?.unit ?? null, sources];
  }
  return undefined;
}
