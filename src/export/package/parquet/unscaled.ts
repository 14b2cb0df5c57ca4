import type { Decimal } from '../../../domain/decimal.ts';

/**
 * DECIMAL(38,18): the widest that Parquet readers share, and what Spark takes for an exact number by itself. The same in
 * every file, so that files of several periods are one table.
 */
export const decimalType = { precision: 38, scale: 18 } as const;
/** Bytes of 38 digits. */
export const decimalBytes = 16;

const digitsBefore = decimalType.precision - decimalType.scale;
const pattern = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Whether a text is a number at all, however long. */
export const isDecimal = (text: string): boolean => pattern.test(text);

/** A decimal as a whole number of 10⁻¹⁸; undefined where it has more digits than that: it is never rounded. */
export function unscaled(value: Decimal): bigint | undefined {
  const match = pattern.exec(value);
  if (!match) return undefined;
  const [, sign, whole, fraction = ''] = match;
  if (whole!.replace(/^0+/, '').length > digitsBefore || fraction.length > decimalType.scale)
    return undefined;
  const digits = BigInt(whole! + fraction.padEnd(decimalType.scale, '0'));
  return sign === '-' ? -digits : digits;
}
