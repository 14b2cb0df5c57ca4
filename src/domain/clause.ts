import { sum, toDecimal, exact, type Decimal } from './decimal.ts';

/** One signed operand of a linear expression: an indicator code, or a column number in a table. */
export interface Term {
  sign: 1 | -1;
  code: string;
}

/** What a definition says about an indicator: a total of parts, an upper bound, a ratio. Its severity is data. */
export type Clause =
  | { kind: 'identity'; terms: Term[]; severity: 'error' | 'warning'; source: string }
  | { kind: 'bound'; terms: Term[]; severity: 'error' | 'warning'; source: string }
  | { kind: 'ratio'; numerator: Term[]; denominator: Term[]; source: string };

/** Every code a clause refers to, in the order written. */
export function clauseCodes(clause: Clause): string[] {
  const terms = clause.kind === 'ratio' ? [...clause.numerator, ...clause.denominator] : clause.terms;
  return terms.map((term) => term.code);
}

/** Exact value of a linear expression; undefined as soon as one operand has no value. */
export function evaluateTerms(
  terms: readonly Term[],
  valueOf: (code: string) => Decimal | null | undefined,
): Decimal | undefined {
  const parts: Decimal[] = [];
  for (const term of terms) {
    const value = valueOf(term.code);
    if (value === null || value === undefined) return undefined;
    parts.push(term.sign === 1 ? value : toDecimal(exact(value).times(-1)));
  }
  return sum(parts);
}
