import { exact, toDecimal, type Decimal } from '../../domain/decimal.ts';

/** A value that may have been meant, with the factor that it was typed off by. */
export interface Guess {
  value: Decimal;
  factor?: Decimal;
}

/** The digits of a decimal as typed, its sign and the place of its point kept apart. */
interface Digits {
  sign: '-' | '';
  digits: string;
  /** Digits behind the point. */
  behind: number;
}

export function digitsOf(value: Decimal): Digits {
  const [whole, fraction = ''] = value.replace('-', '').split('.');
  return { sign: value.startsWith('-') ? '-' : '', digits: whole! + fraction, behind: fraction.length };
}

/** Back to a decimal; undefined where it would start with a 0 that nobody types. */
export function decimalOf({ sign, digits, behind }: Digits): Decimal | undefined {
  const whole = digits.slice(0, digits.length - behind);
  if (whole === '' || (whole.length > 1 && whole.startsWith('0'))) return undefined;
  if (behind === 0) return `${sign}${digits}`;
  return toDecimal(exact(`${sign}${whole}${behind > 0 ? `.${digits.slice(-behind)}` : ''}`));
}
