import type { Decimal } from '../../domain/decimal.ts';
import type { CauseKind } from '../../domain/finding.ts';
import { impliedValues, valueOf } from './implied.ts';
import { digitDoubled } from './digit-doubled.ts';
import type { Guess } from './digits.ts';
import { digitsSwapped } from './digits-swapped.ts';
import { oneValue, type Hypothesis, type Question } from './hypothesis.ts';
import type { Place } from './place.ts';
import { wrongScale } from './wrong-scale.ts';
import { wrongSign } from './wrong-sign.ts';

type Typing = readonly [CauseKind, (found: Decimal) => Iterable<Guess>];

/** Slips of one cell that show in its digits. */
const slips: readonly Typing[] = [
  ['wrong-scale', wrongScale],
  ['digits-swapped', digitsSwapped],
  ['digit-doubled', digitDoubled],
  ['wrong-sign', wrongSign],
];

/**
 * Slips of the hand in one cell of the check. An identity says what the value should be; a bound or a ratio does not,
 * so there every reading of the slip is tried.
 */
export function* mistyped(question: Question): Generator<Hypothesis> {
  for (const { place, implied } of impliedValues(question)) {
    const found = valueOf(place);
    if (found === undefined) continue;
    for (const [kind, guesses] of slips) {
      yield* matching(kind, place, guesses(found), implied);
    }
  }
}

function* matching(
  kind: CauseKind,
  place: Place,
  guesses: Iterable<Guess>,
  implied: Decimal | undefined,
): Generator<Hypothesis> {
  for (const { value, factor } of guesses) {
    if (implied === undefined || value === implied)
      yield oneValue(kind, place, value, factor === undefined ? {} : { factor });
  }
}
