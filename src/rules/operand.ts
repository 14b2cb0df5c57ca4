import type { Term } from '../domain/clause.ts';
import { compareDecimals, exact, subtract, sum, type Decimal } from '../domain/decimal.ts';
import { hasNumber, type CellValue } from '../domain/observation.ts';
import type { SubmissionContext } from './rule.ts';

/**
 * What a clause sees of a cell. KPS counts as 0; KAD is `absent` and left out; a blank that may stay blank is
 * different from a value that nobody could read.
 */
export type Operand =
  | { state: 'value'; value: Decimal }
  | { state: 'absent' }
  | { state: 'blank' }
  | { state: 'unknown' };

const zero: Operand = { state: 'value', value: '0' };
const unknown: Operand = { state: 'unknown' };

/** A cell as an operand. `mayBeBlank`: an empty cell is an allowed answer there. */
export function cellOperand(value: CellValue | undefined, mayBeBlank: boolean): Operand {
  if (!value) return unknown;
  if (hasNumber(value)) return { state: 'value', value: value.value };
  if (value.status === 'not-applicable') return { state: 'absent' };
  return value.status === 'blank' && mayBeBlank ? { state: 'blank' } : unknown;
}

/** An indicator of the form as an operand; blank counts as 0 where its area is declared "không phát sinh". */
export function fieldOperand(context: SubmissionContext, code: string): Operand {
  const field = context.form?.fields.get(code);
  const value = context.submission.observations.get(code);
  if (value?.status === 'blank' && field && context.submission.nothingArose.has(field.indicator.area))
    return zero;
  return cellOperand(value, field?.requirement === 'optional');
}

/** What became of a clause: `skip` when it does not apply (KAD), `undecided` when it lacks an input. */
export type Judgement =
  | { is: 'pass' }
  | { is: 'skip' }
  | { is: 'undecided'; missing: string[] }
  | { is: 'off'; left: Decimal; right: Decimal; difference: Decimal; blank: string[]; rounding: boolean };

interface Sum {
  value: Decimal;
  unknown: string[];
  blank: string[];
  counted: number;
}

/** Judges `left = Σ terms`. With declared decimals, a difference that rounding explains is marked as such. */
export function judgeIdentity(
  left: { code: string; operand: Operand },
  terms: readonly Term[],
  operandOf: (code: string) => Operand,
  options: { decimals: number; severity: 'error' | 'warning' },
): Judgement {
  const right = addUp(terms, operandOf);
  const early = settle(left, right);
  if (early) return early;
  const value = (left.operand as { value: Decimal }).value;
  // Canonical text: equal numbers are equal texts.
  if (value === right.value) return { is: 'pass' };
  const difference = subtract(value, right.value);
  // A wrong total may be explained by an optional part that was left blank: only a soft clause asks about it.
  if (right.blank.length > 0 && options.severity === 'error')
    return { is: 'undecided', missing: right.blank };
  const rounding = isRounding(difference, options.decimals, terms.length);
  return { is: 'off', left: value, right: right.value, difference, blank: right.blank, rounding };
}

/** Judges `left <= Σ terms`. */
export function judgeBound(
  left: { code: string; operand: Operand },
  terms: readonly Term[],
  operandOf: (code: string) => Operand,
): Judgement {
  const right = addUp(terms, operandOf);
  const early = settle(left, right);
  if (early) return early;
  const value = (left.operand as { value: Decimal }).value;
  if (value === right.value || compareDecimals(value, right.value) < 0) return { is: 'pass' };
  if (right.blank.length > 0) return { is: 'undecided', missing: right.blank };
  const difference = subtract(value, right.value);
  return { is: 'off', left: value, right: right.value, difference, blank: [], rounding: false };
}

function settle(left: { code: string; operand: Operand }, right: Sum): Judgement | undefined {
  if (left.operand.state === 'absent') return { is: 'skip' };
  const missing = left.operand.state === 'value' ? right.unknown : [left.code, ...right.unknown];
  if (missing.length > 0) return { is: 'undecided', missing };
  return right.counted === 0 ? skipOrUndecided(right) : undefined;
}

/** No part has a value: all of them KAD (does not apply) or some blank (cannot be decided). */
function skipOrUndecided(right: Sum): Judgement {
  return right.blank.length > 0 ? { is: 'undecided', missing: right.blank } : { is: 'skip' };
}

function addUp(terms: readonly Term[], operandOf: (code: string) => Operand): Sum {
  const values: Decimal[] = [];
  const result: Sum = { value: '0', unknown: [], blank: [], counted: 0 };
  for (const { code, sign } of terms) {
    const operand = operandOf(code);
    if (operand.state === 'unknown') result.unknown.push(code);
    else if (operand.state === 'blank') result.blank.push(code);
    else if (operand.state === 'value') {
      values.push(sign === 1 ? operand.value : negative(operand.value));
    }
  }
  result.value = addExactly(values);
  result.counted = values.length;
  return result;
}

/** The value with the other sign. */
export function negative(value: Decimal): Decimal {
  if (value === '0') return value;
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}

/** Whole numbers of up to 12 digits add up exactly as doubles (9,000 of them stay below 2^53): the usual case. */
export function addExactly(values: readonly Decimal[]): Decimal {
  let total = 0;
  for (const value of values) {
    if (value.length > 12 || value.includes('.')) return sum(values);
    total += Number(value);
  }
  return values.length > 9000 ? sum(values) : String(total);
}

/** Round-to-nearest interval of XBRL Calculations 1.1: |T − Σ| ≤ 0.5·10^-d·(n+1). Whole numbers: none. */
export function isRounding(difference: Decimal, decimals: number, addends: number): boolean {
  if (decimals === 0) return false;
  const half = `0.${'0'.repeat(decimals)}5`;
  return exact(difference)
    .abs()
    .lte(exact(half).times(addends + 1));
}
