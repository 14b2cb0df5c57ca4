import type { ConsolidatedTable, Consolidation, ObligationStatus } from '../../domain/consolidation.ts';
import type { RecordedCell, RecordedTable, RecordIndex } from '../../domain/snapshot.ts';
import type { Decimal } from '../../domain/decimal.ts';

type NumberOf = (file: string, sha256: string) => number | undefined;

/** The part of a record's index that does not say where things stand. */
export function recordIndex(
  { agencies, obligations, tables }: Consolidation,
  numberOf: NumberOf,
): Pick<RecordIndex, 'agencies' | 'obligations' | 'tables'> {
  return {
    agencies,
    obligations: obligations.map((one) => asRecorded(one, numberOf)),
    tables: firstOfEach(tables).map(asTable),
  };
}

/** As JSON with one entry per line, for people who look into it. */
export function indexText(index: RecordIndex): string {
  const fields = Object.entries(index).map(([name, value]) => {
    const entries = (value as readonly unknown[]).map((one) => JSON.stringify(one));
    const isRange = name === 'wide';
    return `${JSON.stringify(name)}: ${isRange ? `[${entries.join(', ')}]` : `[\n${entries.join(',\n')}\n]`}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

function asRecorded(
  { obligation, state, daysLate, received, file, sha256 }: ObligationStatus,
  numberOf: NumberOf,
): RecordIndex['obligations'][number] {
  const number = file === undefined ? undefined : numberOf(file, sha256 ?? '');
  return {
    id: obligation.id,
    agency: obligation.agency,
    state,
    daysLate,
    ...(received === undefined ? {} : { received }),
    ...(number === undefined ? {} : { file: number }),
  };
}

/** A table that is added up by key and by agency is remembered by key: the agencies' own cells are among the facts. */
function firstOfEach(tables: readonly ConsolidatedTable[]): ConsolidatedTable[] {
  return tables.filter((one, at) => tables.findIndex((other) => other.table === one.table) === at);
}

function asTable({ table, by, rows, total }: ConsolidatedTable): RecordedTable {
  return {
    code: table,
    by,
    rows: rows.map(({ key, group, cells }) => ({
      key,
      ...(group === undefined ? {} : { group }),
      cells: asCells(cells),
    })),
    total: asCells(total),
  };
}

const asCells = (cells: ReadonlyMap<number, Decimal | null>): RecordedCell[] => [...cells];
