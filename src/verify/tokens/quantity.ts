import { exact, roundTo, toDecimal, type Decimal } from '../../domain/decimal.ts';

/** Percentage points are no per cent. `plain`: counts, scores, ranks. */
export type QuantityUnit = 'percent' | 'points' | 'money' | 'plain';

/** A number as somebody wrote it. */
export interface Quantity {
  /** What it may mean, the usual Vietnamese reading first: `41,206` is 41,206 and perhaps 41.206. */
  readings: readonly Decimal[];
  unit: QuantityUnit;
  /** Decimals as written: `88,00` has two. */
  digits: number;
  /** `1000000` for `triệu`; money is counted in đồng. */
  scale: Decimal;
  /** `khoảng`, `gần`, `hơn`: trailing zeros may be rounding. */
  approximately?: 'about' | 'over' | 'under';
}

/** The value in units of one (đồng for money). */
export function valueOf(reading: Decimal, scale: Decimal): Decimal {
  return toDecimal(exact(reading).times(scale));
}

const decimalsOf = (value: Decimal) => value.split('.')[1]?.length ?? 0;

/** Whether `written` is `value` at the precision in which it is written; the reading that is, or undefined. */
export function readingThatIs(written: Quantity, value: Decimal): Decimal | undefined {
  return written.readings.find((reading) => isReading(written, reading, value));
}

function isReading(written: Quantity, reading: Decimal, value: Decimal): boolean {
  const scaled = toDecimal(exact(value).div(written.scale));
  const digits = Math.max(decimalsOf(reading), written.digits);
  if (roundTo(scaled, digits) === reading) return true;
  if (!written.approximately) return false;
  return isRoughly(reading, scaled, written.approximately);
}

function isRoughly(reading: Decimal, value: Decimal, how: 'about' | 'over' | 'under'): boolean {
  const zeros = /^-?\d*?[1-9](0*)$/.exec(reading)?.[1]?.length ?? 0;
  const step = exact(10).pow(decimalsOf(reading) > 0 ? -decimalsOf(reading) : zeros);
  const away = exact(value).minus(reading);
  if (how === 'over') return away.gte(0) && away.lt(step);
  if (how === 'under') return away.lte(0) && away.abs().lt(step);
  return away.abs().times(2).lte(step);
}

/** Whether both count the same kind of thing; a bare scale word (`1,2 tỷ`) may be money. */
export function unitsAgree(a: Quantity, b: { unit: QuantityUnit; scale?: Decimal }): boolean {
  if (a.unit === b.unit) return true;
  const bareScale = (unit: QuantityUnit, scale: Decimal | undefined) =>
    unit === 'plain' && scale !== undefined && scale !== '1';
  return (
    (a.unit === 'money' && bareScale(b.unit, b.scale)) || (b.unit === 'money' && bareScale(a.unit, a.scale))
  );
}

/** Whether two numbers say the same: the first at its own precision. */
export function sameQuantity(written: Quantity, expected: Quantity): boolean {
  if (!unitsAgree(written, expected)) return false;
  return expected.readings.some((one) => readingThatIs(written, valueOf(one, expected.scale)) !== undefined);
}
