import { oneValue, type Hypothesis, type Question } from './hypothesis.ts';
import { impliedValues, valueOf } from './implied.ts';

/**
 * The cell still holds what was reported a period earlier. Zeros and figures of one digit are equal by chance from one
 * period to the next: they tell nothing.
 */
export function* lastPeriod(question: Question): Generator<Hypothesis> {
  for (const { place, implied } of impliedValues(question)) {
    const { previous } = place;
    if (implied === undefined || previous === undefined || !isTelling(previous)) continue;
    if (valueOf(place) === previous) yield oneValue('last-period', place, implied);
  }
}

/** At least two digits that are not zeros at the front. */
const isTelling = (value: string) => value.replace(/^-?0*\.?0*/, '').replace('.', '').length >= 2;
