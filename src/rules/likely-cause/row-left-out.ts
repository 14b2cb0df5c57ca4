import { sum, type Decimal } from '../../domain/decimal.ts';
import type { Hypothesis, Question } from './hypothesis.ts';
import { valueOf } from './implied.ts';
import { columnsBeside } from './ledger.ts';
import type { Place } from './place.ts';

/**
 * The total row misses one row in every column: its formulas stop short. Corrected all at once, since the figures of
 * the total row fit each other.
 */
export function* rowLeftOut({ ledger, check }: Question): Generator<Hypothesis> {
  if (check.kind !== 'equal' || check.total === undefined) return;
  const rows = ledger.rowsOfTotal.get(check.total);
  if (!rows) return;
  const columns = columnsBeside(ledger.rowsOfTotal, check.total);
  for (const index of rows.keys()) {
    const changes = new Map<string, Decimal>();
    for (const [total, parts] of columns) {
      const at = ledger.places.get(total)!;
      const values = parts.map((one) => valueOf(ledger.places.get(one)!) ?? '0');
      const without = sum(values.toSpliced(index, 1));
      if (valueOf(at) === without && values[index] !== '0') changes.set(total, sum(values));
    }
    if (changes.size < 2 || !changes.has(check.total)) continue;
    const place: Place = ledger.places.get(check.total)!;
    yield { kind: 'part-left-out', place, changes, other: ledger.places.get(rows[index]!)! };
  }
}
