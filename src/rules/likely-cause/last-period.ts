import { oneValue, type Hypothesis, type Question } from './hypothesis.ts';
import { impliedValues, valueOf } from './implied.ts';

/** The cell still holds what was reported a period earlier. */
export function* lastPeriod(question: Question): Generator<Hypothesis> {
  for (const { place, implied } of impliedValues(question)) {
    if (implied !== undefined && place.previous !== undefined && valueOf(place) === place.previous)
      yield oneValue('last-period', place, implied);
  }
}
