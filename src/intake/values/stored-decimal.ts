import { decimalOfDouble, type Decimal } from '../../domain/decimal.ts';

/** The decimal that the cell shows; whole numbers, nearly all there are, take the short way. */
export function storedDecimal(number: number): Decimal {
  return Number.isSafeInteger(number) ? String(number) : decimalOfDouble(number);
}
