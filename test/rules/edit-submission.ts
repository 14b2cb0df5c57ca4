import type { Clause } from '../../src/domain/clause.ts';
import type { CellValue, Observation } from '../../src/domain/observation.ts';
import type { Submission, TableRow } from '../../src/domain/submission.ts';

/** A number of a submission: an indicator's, or one in a table. */
export type Spot =
  | { in: 'field'; code: string }
  | { in: 'table'; table: string; row: number; column: number };

export function valueAt(submission: Submission, spot: Spot): CellValue | undefined {
  return spot.in === 'field'
    ? submission.observations.get(spot.code)
    : submission.tables.find((one) => one.table === spot.table)?.rows[spot.row]?.cells.get(spot.column);
}

/** The same submission with these numbers (null: blank); what Excel works out itself follows. */
export function withValues(
  submission: Submission,
  changes: readonly (readonly [Spot, number | null])[],
): Submission {
  const observations = new Map<string, Observation>(submission.observations);
  const tables = submission.tables.map((one) => ({
    ...one,
    rows: one.rows.map((row) => ({ ...row, cells: new Map(row.cells) })),
  }));
  const changed = (old: CellValue, value: number | null): CellValue => ({
    ...old,
    status: value === null ? 'blank' : 'number',
    value: value === null ? null : String(value),
    raw: value === null ? '' : String(value),
  });
  for (const [spot, value] of changes) {
    if (spot.in === 'field') {
      const old = observations.get(spot.code)!;
      observations.set(spot.code, { ...changed(old, value), indicator: spot.code });
    } else {
      const cells = tables.find((one) => one.table === spot.table)!.rows[spot.row]!.cells;
      cells.set(spot.column, changed(cells.get(spot.column)!, value));
    }
  }
  const isTotalChanged = changes.some(
    ([spot]) =>
      spot.in === 'table' && tables.find((one) => one.table === spot.table)!.rows[spot.row]!.role === 'total',
  );
  if (!isTotalChanged) for (const { rows } of tables) addUp(rows);
  recomputeRatios(submission, observations);
  return { ...submission, observations, tables };
}

function addUp(rows: readonly (TableRow & { cells: Map<number, CellValue> })[]): void {
  const total = rows.find((one) => one.role === 'total');
  for (const [column, old] of total?.cells ?? []) {
    let value = 0;
    for (const row of rows) if (row.role === 'data') value += Number(row.cells.get(column)?.value ?? 0);
    total!.cells.set(column, { ...old, value: String(value), raw: String(value) });
  }
}

function recomputeRatios({ form }: Submission, observations: Map<string, Observation>): void {
  const value = (terms: Extract<Clause, { kind: 'ratio' }>['numerator']) =>
    terms.reduce((sum, one) => sum + one.sign * Number(observations.get(one.code)?.value ?? 0), 0);
  for (const { indicator, clauses, requirement } of form!.fields.values()) {
    const ratio = clauses.find((one) => one.kind === 'ratio');
    const old = observations.get(indicator.code);
    if (!ratio || requirement !== 'computed' || !old || indicator.valueKind !== 'percent') continue;
    const bottom = value(ratio.denominator);
    const result =
      bottom === 0 ? null : ((value(ratio.numerator) / bottom) * 100).toFixed(indicator.decimals);
    observations.set(indicator.code, {
      ...old,
      status: result === null ? 'blank' : 'number',
      value: result === null ? null : String(Number(result)),
    });
  }
}
