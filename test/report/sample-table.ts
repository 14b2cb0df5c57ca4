import type { Agency } from '../../src/domain/agency.ts';
import type { ConsolidatedTable } from '../../src/domain/consolidation.ts';

/** A table by agency with a running number in every cell; `excluded` agencies are in it without figures. */
export function sampleTable(
  table: string,
  agencies: readonly Agency[],
  last: number,
  excluded: readonly Agency[] = [],
): ConsolidatedTable {
  const rows = agencies.map((agency, at) => ({
    key: agency.code,
    group: agency.group,
    cells: new Map(
      Array.from(
        { length: last - 2 },
        (_, column) =>
          [column + 3, excluded.includes(agency) ? null : String(at * 1003 + column * 17)] as const,
      ),
    ),
    sources: 1,
  }));
  const sums = Array.from({ length: last - 2 }, (_, column) =>
    rows.reduce((amount, row) => amount + Number(row.cells.get(column + 3) ?? 0), 0),
  );
  const total = new Map(sums.map((amount, column) => [column + 3, String(amount)] as const));
  return {
    table,
    by: 'agency',
    rows,
    total,
    counted: rows.length - excluded.length,
    expected: rows.length,
    exclusions: excluded.map((agency) => ({
      agency: agency.code,
      reason: 'open-error',
      code: 'L1-REL-004',
      cell: null,
    })),
  };
}
