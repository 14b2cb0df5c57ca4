import type { Decimal } from '../../domain/decimal.ts';
import { negative } from '../operand.ts';
import type { Guess } from './digits.ts';

/** Typed with a minus that does not belong there, or without the one that does. */
export function* wrongSign(found: Decimal): Generator<Guess> {
  if (found !== '0') yield { value: negative(found) };
}
