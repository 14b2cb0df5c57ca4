import type { Comparison, ComparisonBasis } from '../../domain/comparison.ts';
import type { Scope } from '../../domain/consolidation.ts';
import { exact, toDecimal, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import { formatPercent } from '../../messages/format.ts';
import { formatValue } from '../../report/language/format-value.ts';
import type { Lexeme, NumberLexeme } from '../tokens/lexeme.ts';
import { readingThatIs } from '../tokens/quantity.ts';
import { figureNamed } from './figure-named.ts';
import { figuresFor, isValue, type FoundFigure } from './find-figure.ts';
import { closestTo, siblingNamed } from './figure-meant.ts';
import { derivedFrom } from './derived-figures.ts';
import type { Judged } from './judged.ts';
import type { FactBook } from './fact-book.ts';
import { nearestClaim, sentenceOf, type Sentence } from './sentence.ts';

/** From here on the words around a number are taken to mean an indicator, and a different value contradicts it. */
const recognised = 0.62;
/** From here on an equal value is taken for the indicator's. */
const plausible = 0.42;

/** The figure that the sentence speaks of so far. */
export interface Topic {
  indicator: Indicator;
  scope: Scope;
}

/** A number that stands in no place of the expected report, against the figures that its words speak of. */
export function judgeNumber(
  written: NumberLexeme,
  lexemes: readonly Lexeme[],
  book: FactBook,
  topic: Topic | undefined,
): Judged & { topic?: Topic } {
  const sentence = sentenceOf(lexemes, written);
  const extent = extentOf(sentence);
  if (extent !== undefined && topic) return judgeExtent(written, sentence, topic, book);
  const found = figuresFor(written, sentence, book.labels, book.facts);
  const period = otherPeriodOf(sentence, book);
  if (period !== undefined) return judgePast(written, found, period, book, topic);
  const match = found.find(
    (one) => one.score >= plausible && one.value !== null && isValue(written, one.value, one.indicator),
  );
  if (match) {
    const meant = siblingNamed(match, found, written, lexemes);
    return meant ? contradicted(written, meant, book) : matched(written, match, book);
  }
  const elsewhere = book.elsewhere.find(lexemes, written);
  if (elsewhere?.same) return { verdict: 'match', reason: 'report', expected: elsewhere.statement.text };
  const derived = derivedFrom(written, sentence, book);
  if (derived === 'yes') return { verdict: 'match', reason: 'derived' };
  const [top] = found;
  if (derived === 'maybe' && (top || !elsewhere)) return { verdict: 'unknown' };
  if (top && top.score >= recognised) return contradicted(written, closestTo(written, found), book);
  if (elsewhere) return { verdict: 'contradiction', reason: 'report', expected: elsewhere.statement.text };
  return { verdict: 'unknown' };
}

function matched(
  written: NumberLexeme,
  { indicator, scope, value }: FoundFigure,
  book: FactBook,
): Judged & { topic: Topic } {
  const readAs = value === null ? undefined : readingThatIs(written.quantity, value);
  return {
    verdict: 'match',
    reason: 'figure',
    figure: figureNamed(indicator, scope, book.facts),
    topic: { indicator, scope },
    ...(written.isOdd && readAs !== undefined ? { readAs } : {}),
  };
}

function contradicted(written: NumberLexeme, found: FoundFigure, book: FactBook): Judged & { topic: Topic } {
  const { indicator, scope, value } = found;
  const figure = figureNamed(indicator, scope, book.facts);
  const topic = { indicator, scope };
  if (value === null) return { verdict: 'unknown', reason: 'no-figure', figure, topic };
  const frozen = book.facts.frozen?.(indicator.code, scope);
  if (frozen !== undefined && frozen !== null && isValue(written, frozen, indicator))
    return { verdict: 'match', reason: 'frozen', figure, topic };
  return {
    verdict: 'contradiction',
    reason: 'figure',
    expected: withUnit(formatValue(value, indicator), indicator),
    figure,
    topic,
    ...book.resembling(written, topic),
  };
}

export function withUnit(text: string, { valueKind, unit }: Indicator): string {
  return valueKind === 'percent' || unit === null ? text : `${text} ${unit}`;
}

/** `tăng 3,2%`, `giảm khoảng 12 hồ sơ`: by how much; undefined where the number is no such extent. */
function extentOf({ lexemes, at }: Sentence): 'up' | 'down' | undefined {
  for (let to = at - 1; to >= Math.max(0, at - 3); to--) {
    const one = lexemes[to]!;
    if (one.kind === 'claim' && one.claim === 'direction')
      return one.value === 'up' || one.value === 'down' ? one.value : undefined;
    if (one.kind !== 'word') return undefined;
    if (/^(?:từ|lên|xuống|còn|đạt)$/.test(one.key)) return undefined;
  }
  return undefined;
}

/** The comparison that a sentence speaks of; the same period last year where it does not say. */
export function comparisonIn(
  sentence: Sentence,
  { indicator, scope }: Topic,
  { facts }: FactBook,
): Comparison | undefined {
  const all = (['same-period', 'previous'] as const).map((basis: ComparisonBasis) =>
    facts.comparison(indicator.code, scope, basis),
  );
  const named =
    nearestClaim(sentence, 'period', (one, away) => away > 0 && one.value !== facts.period.id) ??
    nearestClaim(sentence, 'period', (one) => one.value !== facts.period.id);
  if (!named) return all[0];
  const yearOnly = /^năm \d{4}$/iu.test(named.text) ? named.value.slice(0, 4) : undefined;
  return all.find(
    (one) =>
      one &&
      (one.period === named.value ||
        (yearOnly !== undefined && one.period.startsWith(yearOnly) && one.basis === 'same-period')),
  );
}

function judgeExtent(
  written: NumberLexeme,
  sentence: Sentence,
  topic: Topic,
  book: FactBook,
): Judged & { topic: Topic } {
  const figure = figureNamed(topic.indicator, topic.scope, book.facts);
  const one = comparisonIn(sentence, topic, book);
  if (!one || one.notComparable || one.change === null)
    return { verdict: 'unknown', reason: 'comparison', figure, topic };
  const { expected, value } = extentExpected(written, one, topic.indicator);
  const isSame = value !== undefined && readingThatIs(written.quantity, value) !== undefined;
  return { verdict: isSame ? 'match' : 'contradiction', reason: 'comparison', expected, figure, topic };
}

const unsigned = (value: Decimal) => value.replace(/^-/, '');

function extentExpected(
  { quantity }: NumberLexeme,
  { percent, change }: Comparison,
  indicator: Indicator,
): { expected: string; value?: Decimal } {
  const isRate = indicator.valueKind === 'percent';
  const amount = isRate
    ? formatValue(unsigned(change!), indicator).replace(/%$/, ' điểm %')
    : withUnit(formatValue(unsigned(change!), indicator), indicator);
  const growth =
    percent === null ? undefined : formatPercent(unsigned(percent), percent.includes('.') ? 2 : 0);
  if (quantity.unit === 'percent')
    return growth === undefined || isRate
      ? { expected: amount }
      : { expected: growth, value: unsigned(percent!) };
  if (isRate !== (quantity.unit === 'points')) return { expected: growth ?? amount };
  const scale = indicator.unit?.startsWith('triệu') ? '1000000' : '1';
  return { expected: amount, value: toDecimal(exact(unsigned(change!)).times(scale)) };
}

/** A period nearby that is not the report's own, as in `quý II là 39.928 hồ sơ`; not the one that a change refers to. */
function otherPeriodOf({ lexemes, at }: Sentence, { facts }: FactBook): string | undefined {
  for (let to = at - 1; to >= 0; to--) {
    const one = lexemes[to]!;
    if (one.kind === 'number' || (one.kind === 'stop' && one.mark !== ':')) return undefined;
    if (one.kind !== 'claim' || one.claim !== 'period') continue;
    const isComparing =
      lexemes[to - 1]?.kind === 'word' && /^(?:với)$/.test((lexemes[to - 1] as { key: string }).key);
    if (isComparing || one.value === facts.period.id) return undefined;
    if (one.value === `${facts.period.year}-Y`) return undefined;
    return one.value;
  }
  return undefined;
}

function judgePast(
  written: NumberLexeme,
  found: readonly FoundFigure[],
  period: string,
  book: FactBook,
  topic: Topic | undefined,
): Judged & { topic?: Topic } {
  const pastOf = (one: Topic) => {
    const basis = (['same-period', 'previous'] as const).find(
      (each) => book.facts.comparison(one.indicator.code, one.scope, each)?.period === period,
    );
    const base = basis && book.facts.comparison(one.indicator.code, one.scope, basis)?.base;
    return base ?? book.facts.past(period, one.indicator.code, one.scope);
  };
  const options: Topic[] = [...found.filter((one) => one.score >= plausible), ...(topic ? [topic] : [])];
  for (const one of options) {
    const value = pastOf(one);
    if (typeof value === 'string' && isValue(written, value, one.indicator))
      return {
        verdict: 'match',
        reason: 'other-period',
        figure: figureNamed(one.indicator, one.scope, book.facts),
        topic: one,
      };
  }
  const sure = found[0] && found[0].score >= recognised ? found[0] : topic;
  const value = sure && pastOf(sure);
  if (!sure || typeof value !== 'string') return { verdict: 'unknown', reason: 'other-period' };
  return {
    verdict: 'contradiction',
    reason: 'other-period',
    expected: withUnit(formatValue(value, sure.indicator), sure.indicator),
    figure: figureNamed(sure.indicator, sure.scope, book.facts),
    resembles: { kind: 'period', period },
  };
}
