import { exact, toDecimal, type Decimal } from '../../domain/decimal.ts';
import { similarity, wordsOf } from '../align/word-weights.ts';
import type { NumberLexeme } from '../tokens/lexeme.ts';
import { readingThatIs } from '../tokens/quantity.ts';
import type { FactBook } from './fact-book.ts';
import { inOnes, likelyFigures, type FoundFigure } from './find-figure.ts';
import { wordsAround, type Sentence } from './sentence.ts';

/* Figures taken into account, likeliest first: every further one makes a chance hit likelier. */
const most = 8;

const textBefore = ({ lexemes, at }: Sentence, count: number) =>
  lexemes
    .slice(Math.max(0, at - count), at)
    .map((one) => one.text.toLowerCase())
    .join(' ');
const textOf = ({ lexemes }: Sentence) => lexemes.map((one) => one.text.toLowerCase()).join(' ');

/**
 * Whether a number that is no figure itself follows from figures that its sentence speaks of: the bound of a target, what
 * is missing to 100%, a sum or difference of two of one family. `maybe`: worded so that it does, from what is not found.
 */
export function derivedFrom(
  written: NumberLexeme,
  sentence: Sentence,
  book: FactBook,
): 'yes' | 'maybe' | 'no' {
  const bound = boundOf(written, sentence, book);
  if (bound !== 'no') return bound;
  const text = textOf(sentence);
  const isRate = written.quantity.unit !== 'plain' && written.quantity.unit !== 'money';
  const found = likelyFigures(sentence, book.labels, book.facts)
    .filter((one) => one.value !== null && (one.indicator.valueKind === 'percent') === isRate)
    .slice(0, most);
  const isWritten = (value: Decimal) => readingThatIs(written.quantity, value) !== undefined;
  if (isRate) return rateDerived(written, text, found, isWritten, book);
  const before = textBefore(sentence, 2);
  const isRest = /(?:^| )còn(?: lại)?(?: |$)/u.test(before);
  const isGap = isRest || /(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn|chênh lệch|kém|vượt/u.test(text);
  if (isGap && ofTwo(found, (a, b) => exact(a).minus(b).abs().toString()).some(isWritten)) return 'yes';
  if (/ (?:và|cùng|cộng) /u.test(text) && ofTwo(found, (a, b) => exact(a).plus(b).toString()).some(isWritten))
    return 'yes';
  const isPer = /(?:^| )(?:cứ|mỗi|bình quân|trung bình) /u.test(text);
  return isPer || isGap ? 'maybe' : 'no';
}

function rateDerived(
  { quantity }: NumberLexeme,
  text: string,
  found: readonly FoundFigure[],
  isWritten: (value: Decimal) => boolean,
  { facts }: FactBook,
): 'yes' | 'maybe' | 'no' {
  const values = found.map((one) => one.value!);
  if (quantity.unit === 'points') {
    const bounds = facts.attainments.flatMap(({ target: { goal } }) => ('value' in goal ? [goal.value] : []));
    const isAgainstTarget = /đề ra|chỉ tiêu|mục tiêu|kế hoạch/u.test(text);
    const gaps = isAgainstTarget
      ? values.flatMap((one) => bounds.map((bound) => toDecimal(exact(one).minus(bound).abs())))
      : [];
    const changes = found.flatMap(({ indicator, scope }) =>
      (['same-period', 'previous'] as const).flatMap((basis) => {
        const change = facts.comparison(indicator.code, scope, basis)?.change;
        return change ? [change.replace(/^-/, '')] : [];
      }),
    );
    return [...gaps, ...changes].some(isWritten) ? 'yes' : 'maybe';
  }
  if (!/chiếm|còn lại|quá hạn|chưa|không/u.test(text)) return 'no';
  return values.some((one) => isWritten(toDecimal(exact(100).minus(one))))
    ? 'yes'
    : /chiếm/u.test(text)
      ? 'maybe'
      : 'no';
}

/** `trên 60%`, `95% trở lên` where a target is spoken of. */
function boundOf(written: NumberLexeme, sentence: Sentence, { facts }: FactBook): 'yes' | 'maybe' | 'no' {
  const isBound =
    /(?:trên|dưới|tối thiểu|ít nhất|tối đa|mức đề ra|chỉ tiêu đề ra|từ)$/u.test(textBefore(sentence, 3)) &&
    /chỉ tiêu|mục tiêu|kế hoạch|đề ra/u.test(textOf(sentence));
  if (!isBound) return 'no';
  const words = wordsAround(sentence);
  const isTarget = facts.attainments.some(
    ({ target: { goal, text } }) =>
      'value' in goal &&
      readingThatIs({ ...written.quantity, unit: 'plain' }, goal.value) !== undefined &&
      similarity(words, wordsOf(text)) >= 0.3,
  );
  return isTarget ? 'yes' : 'maybe';
}

/** What two figures of one family give, in units of one. */
function ofTwo(found: readonly FoundFigure[], make: (a: Decimal, b: Decimal) => string): Decimal[] {
  const family = ({ indicator: { code } }: FoundFigure) => code.split('.').slice(0, 2).join('.');
  return found.flatMap((a, at) =>
    found
      .slice(at + 1)
      .filter((b) => family(a) === family(b) && a.indicator.unit === b.indicator.unit)
      .map((b) => toDecimal(exact(make(inOnes(a.value!, a.indicator), inOnes(b.value!, b.indicator))))),
  );
}
