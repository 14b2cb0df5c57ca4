import { sum, type Decimal } from '../../domain/decimal.ts';
import { foldKey } from '../../domain/fold-key.ts';
import type { PastFact, PastObligation, PastTable, PeriodRecord } from '../../domain/history.ts';
import type { Reading } from '../time/measure.ts';

type Row = ReadonlyMap<number, Decimal | null>;

/** One table of a kept period: as it was printed, and what each agency said in its rows. */
export interface TableCells {
  /** The total row, or the row of a key however it is spelled; undefined where there was none. */
  row(key: string | undefined): Row | undefined;
  /** Units that were asked, and those whose file counts. */
  expected: number;
  counted: number;
  /**
   * One column of one row (of all rows without a key) by agency: null where its file or its cell does not count. An
   * agency that has no such row has nothing in it.
   */
  readings(column: number, key: string | undefined): ReadonlyMap<string, Reading>;
}

/** By place (`row/column`, `/column` for the whole), then by agency. */
type Places = Map<string, Map<string, Decimal | null>>;

/** Reads the facts of the units' own reports, once and when somebody asks: a kept period may hold thousands of cells. */
export function tableCells(record: PeriodRecord, table: string): TableCells {
  const units = record.obligations.filter(isUnitReport);
  const readable = units.filter(isReadable);
  const missing = units.filter((one) => !isReadable(one)).map((one) => one.agency);
  let known: Places | undefined;
  let rows: ReadonlyMap<string, Row> | undefined;
  return {
    row: (key) => (rows ??= rowsOf(record.table(table))).get(key === undefined ? TOTAL : foldKey(key)),
    expected: units.length,
    counted: readable.length,
    readings(column, key) {
      known ??= placesOf(record, readable, table);
      const said = known.get(placeOf(key, column)) ?? new Map<string, Decimal | null>();
      const each = new Map([...said].map(([agency, value]) => [agency, asReading(value)] as const));
      for (const agency of missing) each.set(agency, asReading(null));
      return each;
    },
  };
}

/** No key folds to this. */
const TOTAL = '=';

function rowsOf(table: PastTable | undefined): Map<string, Row> {
  if (table?.by !== 'key') return new Map();
  const rows = table.rows.map(({ key, cells }) => [foldKey(key), cells] as const);
  return new Map([...rows, [TOTAL, table.total] as const]);
}

function isUnitReport({ id, agency }: PastObligation): boolean {
  return id === `${agency}/unit`;
}

function isReadable({ state }: PastObligation): boolean {
  return state === 'valid' || state === 'with-errors';
}

function placeOf(key: string | undefined, column: number): string {
  return `${key === undefined ? '' : foldKey(key)}/${column}`;
}

function placesOf(record: PeriodRecord, units: readonly PastObligation[], table: string): Places {
  const places: Places = new Map();
  const folded = new Map<string, string>();
  for (const { id, agency } of units) {
    for (const [dimension, fact] of record.facts(id)) {
      if (!dimension.startsWith(`${table}:`) || isNothing(fact)) continue;
      const slash = dimension.lastIndexOf('/');
      const column = Number(dimension.slice(slash + 1));
      const key = dimension.slice(table.length + 1, slash);
      const place = folded.get(dimension) ?? placeOf(key, column);
      folded.set(dimension, place);
      add(places, place, agency, fact);
      add(places, placeOf(undefined, column), agency, fact);
    }
  }
  return places;
}

/** A typed total row is nobody's figure; a blank cell says nothing. */
function isNothing({ reason, status }: PastFact): boolean {
  return reason === 'total-row' || status === 'blank' || status === 'missing' || status === 'not-applicable';
}

function add(places: Places, place: string, agency: string, { value, counted }: PastFact): void {
  const row = places.get(place) ?? new Map<string, Decimal | null>();
  places.set(place, row);
  const before = row.has(agency) ? row.get(agency)! : '0';
  row.set(agency, before === null || value === null || !counted ? null : sum([before, value]));
}

function asReading(value: Decimal | null): Reading {
  const counted = value === null ? 0 : 1;
  return { value, asWas: value, counted, expected: 1, estimate: false, breaks: [] };
}
