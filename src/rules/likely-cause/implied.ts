import { subtract, sum, type Decimal } from '../../domain/decimal.ts';
import { negative } from '../operand.ts';
import type { Question } from './hypothesis.ts';
import type { Place } from './place.ts';

/** A typed cell of the check, with the one value by which an identity would hold; undefined in bounds and ratios. */
export interface Implied {
  place: Place;
  implied: Decimal | undefined;
}

export function* impliedValues({ ledger, check, difference }: Question): Generator<Implied> {
  if (check.kind !== 'equal') {
    for (const id of new Set(check.places)) {
      const place = ledger.places.get(id);
      if (place?.isTyped) yield { place, implied: undefined };
    }
    return;
  }
  for (const { sign, code } of check.terms) {
    const place = ledger.places.get(code);
    if (!place?.isTyped) continue;
    const found = valueOf(place);
    if (found === undefined && place.operand.state !== 'blank') continue;
    const value = sign === 1 ? subtract(found ?? '0', difference) : sum([found ?? '0', difference]);
    yield { place, implied: value };
  }
}

/** The number that a place holds. */
export function valueOf({ operand }: Place): Decimal | undefined {
  return operand.state === 'value' ? operand.value : undefined;
}

/** The typed total of an identity, with the value that its parts make. */
export function impliedTotal(question: Question): { place: Place; implied: Decimal } | undefined {
  const { check, ledger, difference } = question;
  if (check.kind !== 'equal' || check.total === undefined) return undefined;
  const place = ledger.places.get(check.total);
  const found = place && valueOf(place);
  if (!place?.isTyped || found === undefined) return undefined;
  return { place, implied: subtract(found, difference) };
}

/** What a term adds to the right-hand side of its identity. */
export function contribution(sign: 1 | -1, value: Decimal): Decimal {
  return sign === -1 ? value : negative(value);
}
