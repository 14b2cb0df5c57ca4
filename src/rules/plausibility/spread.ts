import { decimalOfDouble, roundTo, type Decimal } from '../../domain/decimal.ts';

/**
 * Whether a value is odd is a question of size: doubles answer it, the same on every machine (sums, products and
 * comparisons only). Nothing that is printed as a figure comes from here.
 */
export function magnitude(value: Decimal): number {
  return Number(value);
}

/** Middle value of numbers, the mean of the two middle ones for an even count; 0 of none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Median and 1.4826 × MAD: for normal data the standard deviation, and unmoved by a few wrong values. */
export function spreadOf(values: readonly number[]): { middle: number; spread: number } {
  const middle = median(values);
  return { middle, spread: 1.4826 * median(values.map((one) => Math.abs(one - middle))) };
}

/**
 * Modified z-score with a floor: a history of equal values has no spread at all, and a difference of one would be
 * infinitely far from it.
 */
export function modifiedZ(value: number, middle: number, spread: number): number {
  const floor = Math.max(1, Math.abs(middle) / 10);
  return Math.abs(value - middle) / Math.max(spread, floor);
}

/** A size for a sentence: whole from 100 on, else one decimal. */
export function rounded(value: number): Decimal {
  return roundTo(decimalOfDouble(value), Math.abs(value) >= 100 ? 0 : 1);
}
