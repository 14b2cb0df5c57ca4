import { decimalOf, digitsOf, type Guess } from './digits.ts';
import type { Decimal } from '../../domain/decimal.ts';

/** Two neighbouring digits in the wrong order: 127 typed as 172. */
export function* digitsSwapped(found: Decimal): Generator<Guess> {
  const { digits, ...rest } = digitsOf(found);
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const [left, right] = [digits[at]!, digits[at + 1]!];
    if (left === right) continue;
    const value = decimalOf({ ...rest, digits: digits.slice(0, at) + right + left + digits.slice(at + 2) });
    if (value !== undefined) yield { value };
  }
}
