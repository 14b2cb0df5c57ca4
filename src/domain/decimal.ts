import { Big } from 'big.js';

/**
 * An exact decimal as canonical text (`-12.5`, never `1e3`, `-0` or trailing zeros). Everything that is printed,
 * compared or stored travels in this form; binary floats never do.
 */
export type Decimal = string;

/** Big.js rounds half up by magnitude, which is "half away from zero": the rule of the house. */
const { roundHalfUp } = Big;

/** Divides to 20 decimals before the one visible rounding: enough that no double rounding can show. */
const Wide = Big();
Wide.DP = 20;

/** Canonical text of an exact number. */
export function toDecimal(value: Big): Decimal {
  const text = value.toFixed();
  return text === '-0' ? '0' : text;
}

/** Exact number of a decimal text; throws on anything else. */
export function exact(value: Decimal | number): Big {
  return new Big(value);
}

/**
 * The decimal that a spreadsheet shows for a stored binary double: 15 significant digits, so that
 * 0.30000000000000004 is read as the 0.3 that the agency sees.
 */
export function decimalOfDouble(value: number): Decimal {
  return toDecimal(new Big(value.toPrecision(15)));
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = new Big(0);
  for (const value of values) total = total.plus(value);
  return toDecimal(total);
}

export function subtract(left: Decimal, right: Decimal): Decimal {
  return toDecimal(new Big(left).minus(right));
}

/** -1, 0 or 1. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  return new Big(left).cmp(right);
}

/** Rounded half away from zero to `digits` decimals, with canonical text (no trailing zeros). */
export function roundTo(value: Decimal, digits: number): Decimal {
  return toDecimal(new Big(value).round(digits, roundHalfUp));
}

/**
 * `numerator / denominator * scale`, rounded to `digits` decimals; null when the denominator is zero.
 * Computed from unrounded parts and rounded once.
 */
export function ratio(
  numerator: Decimal,
  denominator: Decimal,
  scale: number,
  digits: number,
): Decimal | null {
  const bottom = new Big(denominator);
  if (bottom.eq(0)) return null;
  const top = new Big(numerator).times(scale);
  return toDecimal(new Wide(top.toFixed()).div(bottom.toFixed()).round(digits, roundHalfUp));
}
