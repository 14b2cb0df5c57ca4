import type { Hypothesis, Question } from './hypothesis.ts';
import { impliedValues, valueOf } from './implied.ts';

/** Two neighbouring cells hold each other's values. */
export function* exchanged(question: Question): Generator<Hypothesis> {
  const { ledger } = question;
  for (const { place } of impliedValues(question)) {
    const found = valueOf(place);
    for (const id of place.neighbours) {
      const other = ledger.places.get(id);
      const value = other?.isTyped ? valueOf(other) : undefined;
      if (!other || found === undefined || value === undefined || value === found) continue;
      const changes = new Map([
        [place.id, value],
        [other.id, found],
      ]);
      yield { kind: 'exchanged', place, other, changes };
    }
  }
}
