import { sum, type Decimal } from '../../domain/decimal.ts';
import type { Hypothesis, Question } from './hypothesis.ts';
import { valueOf } from './implied.ts';
import { columnsBeside } from './ledger.ts';

/** A row of the table repeats the sum of the rows right above it, and was added up with them. */
export function* subtotalRow({ ledger, check }: Question): Generator<Hypothesis> {
  if (check.kind === 'ratio') return;
  const first = [...ledger.rowsOfTotal].find(([, rows]) => rows.some((one) => check.places.includes(one)));
  if (!first) return;
  const columns = columnsBeside(ledger.rowsOfTotal, first[0]);
  for (let row = 2; row < first[1].length; row += 1) {
    if (!isSubtotal(row)) continue;
    const changes = new Map<string, Decimal | null>(columns.map(([, rows]) => [rows[row]!, null]));
    yield { kind: 'counted-twice', place: ledger.places.get(first[1][row]!)!, changes };
  }

  /** In every column the sum of the same two or more rows above, and not 0 in all of them. */
  function isSubtotal(row: number): boolean {
    const value = (rows: readonly string[], at: number) => valueOf(ledger.places.get(rows[at]!)!) ?? '0';
    if (columns.every(([, rows]) => value(rows, row) === '0')) return false;
    for (let start = row - 2; start >= 0; start -= 1) {
      const fits = columns.every(
        ([, rows]) =>
          value(rows, row) ===
          sum(Array.from({ length: row - start }, (_, index) => value(rows, start + index))),
      );
      if (fits) return true;
    }
    return false;
  }
}
