import { digitsOf } from './digits.ts';
import { oneValue, type Hypothesis, type Question } from './hypothesis.ts';
import { impliedValues, valueOf } from './implied.ts';

/** The cell holds what the cell beside, above or below it holds: copied from there. Single digits repeat by chance. */
export function* copied(question: Question): Generator<Hypothesis> {
  for (const { place, implied } of impliedValues(question)) {
    const found = valueOf(place);
    if (implied === undefined || found === undefined || digitsOf(found).digits.length < 2) continue;
    for (const id of place.neighbours) {
      const other = question.ledger.places.get(id);
      if (other && other.cell?.cell !== place.cell?.cell && valueOf(other) === found)
        yield oneValue('copied', place, implied, { other });
    }
  }
}
