import type { Comparison } from '../../domain/comparison.ts';
import { compareDecimals, ratio, subtract, type Decimal } from '../../domain/decimal.ts';
import type { ValueKind } from '../../domain/edition.ts';

/**
 * How a value differs from its base. Per cent of the base (two decimals, half away from zero) is said of counts and
 * money only: a rate changes by percentage points, a score by points, a rank by places, and nothing grows from 0 by a
 * percentage.
 */
export function compareValues(
  value: Decimal,
  base: Decimal,
  kind: ValueKind,
): Pick<Comparison, 'change' | 'percent' | 'direction'> {
  const change = subtract(value, base);
  const compared = compareDecimals(value, base);
  const isAmount = (kind === 'count' || kind === 'money') && compareDecimals(base, '0') > 0;
  return {
    change,
    percent: isAmount ? ratio(change, base, 100, 2) : null,
    direction: compared > 0 ? 'up' : compared < 0 ? 'down' : 'same',
  };
}
