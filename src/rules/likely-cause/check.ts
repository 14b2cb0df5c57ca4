import type { Term } from '../../domain/clause.ts';
import { compareDecimals, exact, ratio, type Decimal } from '../../domain/decimal.ts';
import { addExactly, isRounding, negative, type Operand } from '../operand.ts';

/**
 * One thing that has to hold between cells: `equal`: the signed terms make 0; `most`: they make 0 or less; `ratio`: the
 * value is numerator over denominator, in percent. The codes of the terms are places of a ledger.
 */
export type Check = {
  id: string;
  /** Every place that takes part. */
  places: readonly string[];
} & (
  | {
      kind: 'equal' | 'most';
      terms: readonly Term[];
      /** The typed total; undefined where it is worked out from other cells. */
      total: string | undefined;
      decimals: number;
      /** Whether a blank part leaves it open; a soft balance, and what was added up over rows, take it as nothing. */
      blanks: 'open' | 'nothing';
      /** Parts that a soft balance may hold without. */
      dispensable: ReadonlySet<string>;
    }
  | { kind: 'ratio'; value: string; numerator: readonly Term[]; denominator: readonly Term[] }
);

export type Signed = Exclude<Check, { kind: 'ratio' }>;

export type OperandOf = (place: string) => Operand;

/** Percentage points that a ratio may be off. */
export const ratioTolerance: Decimal = '0.05';

/** Whether a check holds; undefined where it lacks a value. */
export function holds(check: Check, operandOf: OperandOf): boolean | undefined {
  if (check.kind === 'ratio') return ratioHolds(check, operandOf);
  const all = add(check.terms, operandOf);
  if (all === undefined) return undefined;
  if (check.kind === 'most') {
    const isMet = compareDecimals(all.value, '0') <= 0;
    return isMet || !isOpen(check, all) ? isMet : undefined;
  }
  if (isZero(all.value, check)) return true;
  const fixed = check.terms.filter((one) => !check.dispensable.has(one.code));
  if (fixed.length < check.terms.length) {
    const without = add(fixed, operandOf);
    if (without && isZero(without.value, check)) return true;
    return false;
  }
  return isOpen(check, all) ? undefined : false;
}

const isOpen = ({ blanks }: Signed, { hasBlank }: { hasBlank: boolean }) => hasBlank && blanks === 'open';

/** What the terms make: 0 where an identity holds. Undefined where a value is missing. */
export function differenceOf(terms: readonly Term[], operandOf: OperandOf): Decimal | undefined {
  return add(terms, operandOf)?.value;
}

function isZero(value: Decimal, { kind, ...rest }: Check): boolean {
  if (value === '0') return true;
  return kind === 'equal' && 'decimals' in rest && isRounding(value, rest.decimals, rest.places.length - 1);
}

function add(
  terms: readonly Term[],
  operandOf: OperandOf,
): { value: Decimal; hasBlank: boolean } | undefined {
  const values: Decimal[] = [];
  let hasBlank = false;
  for (const { sign, code } of terms) {
    const operand = operandOf(code);
    if (operand.state === 'unknown') return undefined;
    if (operand.state === 'blank') hasBlank = true;
    if (operand.state === 'value') values.push(sign === 1 ? operand.value : negative(operand.value));
  }
  return values.length === 0 ? undefined : { value: addExactly(values), hasBlank };
}

function ratioHolds(check: Extract<Check, { kind: 'ratio' }>, operandOf: OperandOf): boolean | undefined {
  const value = operandOf(check.value);
  const top = differenceOf(check.numerator, operandOf);
  const bottom = differenceOf(check.denominator, operandOf);
  if (value.state !== 'value' || top === undefined || bottom === undefined) return undefined;
  const computed = ratio(top, bottom, 100, 10);
  if (computed === null) return undefined;
  return exact(value.value).minus(computed).abs().lte(ratioTolerance);
}
