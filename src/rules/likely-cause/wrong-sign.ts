import type { Decimal } from '../../domain/decimal.ts';
import { negated } from './check.ts';
import type { Guess } from './digits.ts';

/** Typed with a minus that does not belong there, or without the one that does. */
export function* wrongSign(found: Decimal): Generator<Guess> {
  if (found !== '0') yield { value: negated(found) };
}
