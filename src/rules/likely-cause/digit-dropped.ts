import type { Decimal } from '../../domain/decimal.ts';
import { oneValue, type Hypothesis, type Question } from './hypothesis.ts';
import { impliedValues, valueOf } from './implied.ts';

/**
 * One digit left out: 1.250 as 150. Only where an identity says the value: in a bound nearly everything would fit.
 */
export function* digitDropped(question: Question): Generator<Hypothesis> {
  for (const { place, implied } of impliedValues(question)) {
    const found = valueOf(place);
    if (found !== undefined && implied !== undefined && isWithoutOneDigit(implied, found))
      yield oneValue('digit-dropped', place, implied);
  }
}

function isWithoutOneDigit(value: Decimal, found: Decimal): boolean {
  if (value.length !== found.length + 1 || !/^\d+$/.test(value) || !/^\d+$/.test(found)) return false;
  let at = 0;
  while (value[at] === found[at] && at < found.length) at += 1;
  return value.slice(at + 1) === found.slice(at);
}
