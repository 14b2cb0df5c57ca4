import type { Decimal } from '../../domain/decimal.ts';
import type { Submission } from '../../domain/submission.ts';
import { addExactly } from '../operand.ts';
import { tablePlace, type Place } from './place.ts';

/** The totals of tables: which rows each adds up, and which of them follow their rows. */
export interface TableTotals {
  rowsOfTotal: ReadonlyMap<string, readonly string[]>;
  /**
   * Totals that are right now: a formula, or as good as one. Were a row corrected, they would move along; so they stand
   * for their rows, and are no evidence against them.
   */
  following: ReadonlySet<string>;
}

export function followingTotals(submission: Submission, places: ReadonlyMap<string, Place>): TableTotals {
  const rowsOfTotal = new Map<string, readonly string[]>();
  const following = new Set<string>();
  for (const { table, rows } of submission.tables) {
    const total = rows.findLastIndex((one) => one.role === 'total');
    if (total < 0) continue;
    const data = [...rows.keys()].filter((row) => rows[row]!.role === 'data');
    for (const no of new Set(rows.flatMap((one) => [...one.cells.keys()]))) {
      const id = tablePlace(table, total, no);
      const parts = data.map((row) => tablePlace(table, row, no)).filter((one) => places.has(one));
      if (!places.has(id)) continue;
      rowsOfTotal.set(id, parts);
      const operand = places.get(id)!.operand;
      if (operand.state === 'value' && operand.value === sumOf(parts, places)) following.add(id);
    }
  }
  return { rowsOfTotal, following };
}

function sumOf(parts: readonly string[], places: ReadonlyMap<string, Place>): Decimal | undefined {
  const values: Decimal[] = [];
  for (const part of parts) {
    const operand = places.get(part)!.operand;
    if (operand.state === 'unknown') return undefined;
    if (operand.state === 'value') values.push(operand.value);
  }
  return values.length === 0 ? undefined : addExactly(values);
}
