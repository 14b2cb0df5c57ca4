import type { Term } from '../../domain/clause.ts';
import type { Params } from '../../domain/finding.ts';
import { has, word } from '../rule-words.ts';
import type { SubmissionContext } from '../rule.ts';

/** What the form's formula computes, as parameters: the two sides of a ratio, or the cells of a sum. */
export function formulaMeaning(
  { form }: SubmissionContext,
  expected: string,
  indicator: string | undefined,
): Params {
  const clauses = indicator === undefined ? [] : (form?.fields.get(indicator)?.clauses ?? []);
  const ratio = clauses.find((one) => one.kind === 'ratio');
  if (ratio) return { numerator: linear(ratio.numerator), denominator: linear(ratio.denominator) };
  const range = /SUM\(\s*([$A-Z\d:]+)\s*\)/i.exec(expected)?.[1];
  return range === undefined ? {} : { range: range.replaceAll('$', '') };
}

function linear(terms: readonly Term[]): string {
  const text = terms
    .map(({ sign, code }, index) => (index === 0 && sign === 1 ? code : `${sign === 1 ? '+' : '-'} ${code}`))
    .join(' ');
  return terms.length > 1 ? `(${text})` : text;
}

/** `lấy 0.1.2 chia 0.1.1`, `cộng D7:D9`; empty where it cannot be said shortly. */
export function meaningVi(p: Params): string {
  if (has(p, 'numerator')) return `lấy ${word(p, 'numerator')} chia ${word(p, 'denominator')}`;
  return has(p, 'range') ? `cộng ${word(p, 'range')}` : '';
}

export function meaningEn(p: Params): string {
  if (has(p, 'numerator')) return `${word(p, 'numerator')} divided by ${word(p, 'denominator')}`;
  return has(p, 'range') ? `the sum of ${word(p, 'range')}` : '';
}
