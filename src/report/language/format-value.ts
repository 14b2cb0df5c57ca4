import { roundTo, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import { formatDecimal, formatPercent } from '../../messages/format.ts';

/** A number in the manner of an indicator: its decimals, unless it is whole, and `%` behind a rate; money without padding. */
export function formatValue(value: Decimal, { decimals, valueKind }: Indicator): string {
  const rounded = roundTo(value, decimals);
  const digits = rounded.includes('.') && valueKind !== 'money' ? decimals : 0;
  return valueKind === 'percent' ? formatPercent(rounded, digits) : formatDecimal(rounded, digits);
}
