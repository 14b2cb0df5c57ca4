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
  if (isShortInteger(left) && isShortInteger(right)) return String(Number(left) - Number(right));
  return toDecimal(new Big(left).minus(right));
}

/** -1, 0 or 1. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  if (isShortInteger(left) && isShortInteger(right)) return Math.sign(Number(left) - Number(right));
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
  if (isCount(numerator) && isCount(denominator) && Number.isInteger(scale) && scale > 0)
    return ratioOfCounts(BigInt(numerator), BigInt(denominator), BigInt(scale), digits);
  const bottom = new Big(denominator);
  if (bottom.eq(0)) return null;
  const top = new Big(numerator).times(scale);
  return toDecimal(new Wide(top.toFixed()).div(bottom.toFixed()).round(digits, roundHalfUp));
}

/** Whole numbers of at most 12 digits are exact as doubles, as are their sums and differences: the usual case. */
function isShortInteger(value: Decimal): boolean {
  return /^-?\d{1,12}$/.test(value);
}

/** A whole number from 0 on, small enough that dividing by it cannot come nearer to a half than 20 decimals show. */
function isCount(value: Decimal): boolean {
  return /^\d{1,9}$/.test(value);
}

/** The same in whole numbers: what nearly every ratio of a report is made of. */
function ratioOfCounts(
  numerator: bigint,
  denominator: bigint,
  scale: bigint,
  digits: number,
): Decimal | null {
  if (denominator === 0n) return null;
  const shift = 10n ** BigInt(digits);
  const doubled = 2n * denominator;
  const rounded = (2n * numerator * scale * shift + denominator) / doubled;
  const fraction = (rounded % shift).toString().padStart(digits, '0').replace(/0+$/, '');
  return digits === 0 || fraction === '' ? String(rounded / shift) : `${rounded / shift}.${fraction}`;
}
