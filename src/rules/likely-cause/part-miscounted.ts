import { subtract, type Decimal } from '../../domain/decimal.ts';
import { negative } from '../operand.ts';
import type { Check } from './check.ts';
import { oneValue, type Hypothesis, type Question } from './hypothesis.ts';
import { contribution, impliedTotal, valueOf } from './implied.ts';

/** The total is right but for one part: a row outside the SUM, or a part that was added twice, or taken off. */
export function* partMiscounted(question: Question): Generator<Hypothesis> {
  const total = impliedTotal(question);
  if (!total || question.check.kind === 'ratio') return;
  const { place, implied } = total;
  const off = subtract(valueOf(place)!, implied);
  for (const { sign, code } of partsOf(question.check)) {
    const other = question.ledger.places.get(code);
    const value = other && valueOf(other);
    if (!other || value === undefined || value === '0') continue;
    const part = contribution(sign, value);
    if (off === negative(part)) yield oneValue('part-left-out', place, implied, { other });
    if (off === part) yield oneValue('counted-twice', place, implied, { other });
    // Added though it has to be taken off.
    if (sign === 1 && off === twice(value)) yield oneValue('wrong-sign', place, implied, { other });
  }
}

function partsOf(check: Exclude<Check, { kind: 'ratio' }>) {
  return check.terms.filter((one) => one.code !== check.total);
}

const twice = (value: Decimal) => subtract(value, negative(value));
