import { compareDecimals, exact, toDecimal, type Decimal } from '../../domain/decimal.ts';
import { formatDecimal } from '../../messages/format.ts';
import { refused, withRemark, isRead } from './read-value.ts';
import type { ReadValue, ValueColumn } from './value-types.ts';

/**
 * Whether points can be what was meant. At most 1 without a percent sign: a share or points? Decided by the parts
 * where they exist, else refused. Above 100: refused unless the column allows it.
 */
export function checkScale(read: ReadValue, column: ValueColumn, isMarkedPercent: boolean): ReadValue {
  if (!isRead(read)) return read;
  const value = read.value;
  if (value.startsWith('-')) return refused('N-06', 'negative');
  // What the form's own formula yields is judged by its parts.
  if (column.trusted) return read;
  if (compareDecimals(value, '100') > 0 && !column.over100)
    return refused('N-07', 'over-100', smaller(value));
  const isDoubtful = !isMarkedPercent && value !== '0' && compareDecimals(value, '1') <= 0;
  if (!isDoubtful) return read;
  const points = toDecimal(exact(value).times(100));
  if (column.fromParts === undefined) return refused('N-07', 'scale', formatDecimal(points));
  const isShare = compareDecimals(distance(points, column.fromParts), distance(value, column.fromParts)) <= 0;
  return withRemark({ ...read, value: isShare ? points : value }, 'N-07', 'warning', 'scale');
}

function distance(left: Decimal, right: Decimal): Decimal {
  return toDecimal(exact(left).minus(right).abs());
}

/** 985 and 9850 % come from a lost decimal comma or a doubled percent sign: suggest 98,5. */
function smaller(value: Decimal): string | undefined {
  if (compareDecimals(value, '200') <= 0) return undefined;
  let probable = exact(value);
  while (probable.gt(100)) probable = probable.div(10);
  return formatDecimal(toDecimal(probable));
}
