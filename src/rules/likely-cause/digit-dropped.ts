import type { Decimal } from '../../domain/decimal.ts';
import { decimalOf, digitsOf, type Guess } from './digits.ts';

/** One digit left out: 1.250 as 150. Every whole number that the found one is left of. */
export function* digitDropped(found: Decimal): Generator<Guess> {
  const { digits, ...rest } = digitsOf(found);
  if (rest.behind > 0) return;
  const seen = new Set<Decimal>();
  for (let at = 0; at <= digits.length; at += 1) {
    for (let digit = 0; digit <= 9; digit += 1) {
      const value = decimalOf({ ...rest, digits: `${digits.slice(0, at)}${digit}${digits.slice(at)}` });
      if (value === undefined || value === found || seen.has(value)) continue;
      seen.add(value);
      yield { value };
    }
  }
}
