import type { ConsolidatedTable } from '../../domain/consolidation.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Edition, OverTime, Table, TableColumn } from '../../domain/edition.ts';
import { foldKey } from '../../domain/fold-key.ts';
import type { PastTable, PeriodRecord } from '../../domain/history.ts';
import type { Period } from '../../domain/period.ts';
import { validityIn } from '../../domain/period.ts';
import type { Measure, Reading } from '../time/measure.ts';
import type { TimeSource } from '../time/time-value.ts';
import { codeThen } from './code-then.ts';
import { reorganisationBreaks } from './reorganisation-breaks.ts';
import type { TableCells } from './table-cells.ts';
import type { TimeContext } from './time-context.ts';

type Row = ReadonlyMap<number, Decimal | null>;

/** The table as it is printed by key; a lead's table is always so. */
export function keyTable(tables: readonly ConsolidatedTable[], code: string): ConsolidatedTable | undefined {
  return tables.find((one) => one.table === code && one.by === 'key');
}

/** The total row, or the row of a key however it is spelled. */
export function tableRow({ rows, total }: PastTable, key: string | undefined): Row | undefined {
  if (key === undefined) return total;
  const wanted = foldKey(key);
  return rows.find((one) => foldKey(one.key) === wanted)?.cells;
}

/**
 * What the kept periods say in one row of a matrix table; measures are its columns by number. A column goes over time
 * as the indicator does whose figure it repeats, else by its kind. Columns of another edition are other columns (XU-09).
 */
export function tableSource(
  context: TimeContext,
  table: Table,
  key: string | undefined,
  periods: readonly Period[],
  cellsOf: (record: PeriodRecord) => TableCells,
): TimeSource {
  const { edition, history } = context;
  const columns = new Map(table.columns.map((one) => [String(one.no), one]));
  return {
    periods,
    isAlwaysSplit: true,
    measureOf(code) {
      const column = columns.get(code);
      return column?.role === 'value' ? columnMeasure(table, column, edition) : undefined;
    },
    read(code, { id }) {
      const record = history.of(id);
      const column = columns.get(code);
      return record && column && readColumn(context, record, table, column, key, cellsOf(record));
    },
    readEach(code, { id }) {
      const record = history.of(id);
      if (!record || !isOfUnits(table)) return undefined;
      return cellsOf(record).readings(Number(code), key);
    },
  };
}

function readColumn(
  { edition, agencies }: TimeContext,
  record: PeriodRecord,
  table: Table,
  column: TableColumn,
  key: string | undefined,
  cells: TableCells,
): Reading | undefined {
  if (codeThen(edition, record.edition, table.code) !== table.code || isPartial(column, record.period))
    return { ...nothing, notComparable: { reason: 'definition-changed' } };
  const row = cells.row(key);
  if (!row) return undefined;
  const value = row.get(column.no) ?? null;
  const { counted, expected } = cells;
  return {
    ...nothing,
    value,
    asWas: value,
    ...(isOfUnits(table) ? { counted, expected } : {}),
    breaks: reorganisationBreaks(record.period, [...agencies, ...record.agencies]),
  };
}

const nothing: Reading = {
  value: null,
  asWas: null,
  counted: 0,
  expected: 0,
  estimate: false,
  breaks: [],
};

function isPartial({ validTo, kind }: TableColumn, period: Period): boolean {
  const window = kind === 'stock' ? { ...period, start: period.end } : period;
  return validityIn(window, undefined, validTo) === 'partial';
}

/** Units report the table each for itself, so that one of them can be left out. */
function isOfUnits({ reporters }: Table): boolean {
  return Object.values(reporters).some((one) => one !== 'lead');
}

const overTimeOf: Partial<Record<NonNullable<TableColumn['kind']>, OverTime>> = {
  flow: 'add',
  cumulative: 'last',
  stock: 'last',
  base: 'take',
};

function columnMeasure(table: Table, column: TableColumn, edition: Edition): Measure {
  const indicator = column.indicator === undefined ? undefined : edition.indicators.get(column.indicator);
  const { kind = 'flow', no } = column;
  const opened = table.columns.find(
    (one) => one.indicator !== undefined && one.indicator === indicator?.opens,
  );
  const total = table.identities.find(({ column: whole, clause }) => whole === no && isTotal(clause));
  return {
    code: String(no),
    overTime: indicator?.overTime ?? overTimeOf[kind] ?? 'none',
    valueKind: table.valueKind,
    decimals: 0,
    isCumulative: kind === 'cumulative',
    ...(total?.clause.kind === 'identity' ? { total: total.clause.terms } : {}),
    ...(opened ? { opens: String(opened.no) } : {}),
    isAsked: ({ kind: report }) => report !== undefined && table.reportKinds.includes(report),
  };
}

function isTotal(clause: Table['identities'][number]['clause']): boolean {
  return clause.kind === 'identity' && clause.severity === 'error';
}
