import type { Decimal } from '../../domain/decimal.ts';
import { decimalOf, digitsOf, type Guess } from './digits.ts';

/** One digit typed twice: 127 as 1227. */
export function* digitDoubled(found: Decimal): Generator<Guess> {
  const { digits, ...rest } = digitsOf(found);
  for (let at = 0; at + 1 < digits.length; at += 1) {
    if (digits[at] !== digits[at + 1] || digits[at - 1] === digits[at]) continue;
    const value = decimalOf({ ...rest, digits: digits.slice(0, at) + digits.slice(at + 1) });
    if (value !== undefined) yield { value };
  }
}
