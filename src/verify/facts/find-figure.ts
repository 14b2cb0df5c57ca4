import type { Scope } from '../../domain/consolidation.ts';
import { exact, toDecimal, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import type { NumberLexeme } from '../tokens/lexeme.ts';
import { readingThatIs } from '../tokens/quantity.ts';
import type { IndicatorLabels, Likelihood } from './indicator-labels.ts';
import type { ReportFacts } from './report-facts.ts';
import { scopeOf, wordsAround, wordsNear, type Sentence } from './sentence.ts';

/** A figure that a statement may be about. */
export interface FoundFigure extends Likelihood {
  scope: Scope;
  value: Decimal | null;
}

/** A figure in units of one: money in đồng. */
export function inOnes(value: Decimal, { unit }: Indicator): Decimal {
  const scale = unit?.startsWith('triệu') ? '1000000' : unit?.startsWith('tỷ') ? '1000000000' : '1';
  return scale === '1' ? value : toDecimal(exact(value).times(scale));
}

/** Whether a written number is a figure's value, at the precision in which it is written. */
export function isValue(written: NumberLexeme, value: Decimal, indicator: Indicator): boolean {
  return readingThatIs(written.quantity, inOnes(value, indicator)) !== undefined;
}

/** Figures that a number's words speak of, likeliest first, in the scope that its sentence names. */
export function figuresFor(
  statement: NumberLexeme,
  sentence: Sentence,
  labels: IndicatorLabels,
  facts: ReportFacts,
): FoundFigure[] {
  const { unit, scale } = statement.quantity;
  const asked = unit === 'points' ? 'percent' : unit;
  const units = asked === 'plain' && scale !== '1' ? (['plain', 'money'] as const) : ([asked] as const);
  return units.flatMap((one) =>
    likelyFigures(sentence, labels, facts).filter((found) => unitFits(labels, found.indicator, one)),
  );
}

function unitFits(labels: IndicatorLabels, indicator: Indicator, unit: string): boolean {
  return labels.all.find((one) => one.indicator === indicator)?.unit === unit;
}

/** Figures that the words of a sentence speak of, whatever their unit. */
export function likelyFigures(
  sentence: Sentence,
  labels: IndicatorLabels,
  facts: ReportFacts,
): FoundFigure[] {
  const scope = scopeOf(sentence, facts.agencies);
  return labels.rank(wordsNear(sentence), wordsAround(sentence), undefined).map((one) => ({
    ...one,
    scope,
    value: facts.figure(one.indicator.code, scope)?.value ?? null,
  }));
}

/** The figure behind an expected number: the one of that value whose label is nearest to the words around. */
export function figureBehind(
  statement: NumberLexeme,
  sentence: Sentence,
  labels: IndicatorLabels,
  facts: ReportFacts,
): FoundFigure | undefined {
  return figuresFor(statement, sentence, labels, facts).find(
    (one) => one.value !== null && isValue(statement, one.value, one.indicator),
  );
}
