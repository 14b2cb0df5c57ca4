import { exact, toDecimal, type Decimal } from '../../domain/decimal.ts';
import type { Guess } from './digits.ts';

/** đồng for triệu đồng, a point too many or too few, one 0 more. */
const powers = [1, 2, 3, 6, -1, -2, -3, -6];

/** Typed in another scale: 18 as 18.000. `factor` is what the right value was multiplied by. */
export function* wrongScale(found: Decimal): Generator<Guess> {
  if (found === '0') return;
  for (const power of powers) {
    const factor = exact(10).pow(power);
    // Multiplied instead of divided: a division by 10 to the sixth is exact, and stays so.
    const value = toDecimal(exact(found).times(exact(10).pow(-power)));
    yield { value, factor: toDecimal(factor) };
  }
}
