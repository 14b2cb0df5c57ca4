import { oneValue, type Hypothesis, type Question } from './hypothesis.ts';
import { impliedValues } from './implied.ts';

/** A part was left blank, and the difference would fill it. */
export function* blankPart(question: Question): Generator<Hypothesis> {
  for (const { place, implied } of impliedValues(question)) {
    if (place.operand.state === 'blank' && implied !== undefined)
      yield oneValue('part-missing', place, implied);
  }
}
