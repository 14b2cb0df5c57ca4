import { compareDecimals, type Decimal } from '../../domain/decimal.ts';
import { evaluateTerms } from '../../domain/clause.ts';
import { fieldOperand } from '../operand.ts';
import type { SubmissionContext } from '../rule.ts';
import { identitiesOf } from './totals.ts';

/** Two ways to split one total that do not add up to the same. */
export interface Disagreement {
  code: string;
  first: Decimal;
  second: Decimal;
  firstCodes: readonly string[];
  secondCodes: readonly string[];
}

/**
 * Totals whose splits disagree where the total does not settle it by being wrong itself: it equals one of the two, or
 * has no value. Where the total differs from both, each split is reported as a sum instead.
 */
export function disagreeingSplits(context: SubmissionContext): ReadonlyMap<string, Disagreement> {
  const found = new Map<string, Disagreement>();
  for (const [code, field] of context.form!.fields) {
    const splits = identitiesOf(field).filter((one) => one.severity === 'error' && one.terms.length > 1);
    if (splits.length < 2) continue;
    const sums = splits.map(({ terms }) => ({
      codes: terms.map((one) => one.code),
      value: evaluateTerms(terms, (one) => valueOf(context, one)),
    }));
    const first = sums[0]!;
    const second = sums.find((one) => one.value !== undefined && one.value !== first.value);
    if (first.value === undefined || second?.value === undefined) continue;
    const total = valueOf(context, code);
    if (total !== undefined && ![first.value, second.value].some((one) => compareDecimals(one, total) === 0))
      continue;
    found.set(code, {
      code,
      first: first.value,
      second: second.value,
      firstCodes: first.codes,
      secondCodes: second.codes,
    });
  }
  return found;
}

/** Number of a field; KAD parts are left out of a split. */
function valueOf(context: SubmissionContext, code: string): Decimal | undefined {
  const operand = fieldOperand(context, code);
  if (operand.state === 'absent') return '0';
  return operand.state === 'value' ? operand.value : undefined;
}
