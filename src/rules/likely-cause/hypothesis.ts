import type { Decimal } from '../../domain/decimal.ts';
import type { CauseKind } from '../../domain/finding.ts';
import type { Check } from './check.ts';
import type { Ledger } from './ledger.ts';
import type { Place } from './place.ts';

/** One explanation to be tried: with these changes, the identities of the changed cells should hold. */
export interface Hypothesis {
  kind: CauseKind;
  /** Cell that is named. */
  place: Place;
  /** Corrected values by place; null takes a cell out of its sums. */
  changes: ReadonlyMap<string, Decimal | null>;
  /** The second cell of the explanation: exchanged with, copied from, left out, counted twice. */
  other?: Place;
  /** What was multiplied by, for a wrong scale: `1000`, `0.001`. */
  factor?: Decimal;
}

/** A broken check, with what it lies off by: `left - right`. */
export interface Question {
  ledger: Ledger;
  check: Check;
  difference: Decimal;
}

/** Tries one kind of cause on a broken check. Cheap and generous: whether it fits is judged afterwards. */
export type Explain = (question: Question) => Iterable<Hypothesis>;

/** A hypothesis that changes one value. */
export function oneValue(
  kind: CauseKind,
  place: Place,
  value: Decimal,
  rest: Pick<Hypothesis, 'other' | 'factor'> = {},
): Hypothesis {
  return { kind, place, changes: new Map([[place.id, value]]), ...rest };
}
