import { compareDecimals, roundTo, type Decimal } from '../domain/decimal.ts';
import type { Edition, Indicator } from '../domain/edition.ts';
import type { Attainment, Target } from '../domain/target.ts';
import { say } from './catalogue.ts';
import { formatDecimal, formatPercent } from './format.ts';
import type { Lang } from './sentence.ts';

/** What stands where a value is not known; never 0. */
const unknown = '…';
/** Agencies named one by one before the rest is counted. */
const namedAtMost = 6;

/** What the words for a target need to know of the edition and the register. */
export interface TargetWords {
  lang: Lang;
  edition: Edition;
  /** Names by agency code. */
  agencies: ReadonlyMap<string, string>;
}

/** Unit of measure of a target: as the plan says, of a share per cent, else that of its indicator. */
export function targetUnit(target: Target, { edition, lang }: TargetWords): string {
  if (target.unit !== undefined) return target.unit;
  const { shape } = target.goal;
  if (target.share || shape === 'share-in-band' || shape === 'all-units') return '%';
  if (shape === 'rank-improvement') return lang === 'vi' ? 'bậc' : 'places';
  if (shape === 'rank-ceiling') return lang === 'vi' ? 'hạng' : 'rank';
  return indicatorOf(target, edition)?.unit ?? (lang === 'vi' ? 'điểm' : 'points');
}

/** `trên 92%`, `tăng từ 4 đến 6 bậc`. */
export function goalText(target: Target, words: TargetWords): string {
  const { lang } = words;
  const text = bareGoal(target, words);
  return target.each === true ? say(lang, 'target.goal.each', { goal: text }) : text;
}

function bareGoal(target: Target, words: TargetWords): string {
  const { lang } = words;
  const { goal } = target;
  switch (goal.shape) {
    case 'all-units':
      return say(lang, 'target.goal.all-units', undefined);
    case 'rank-ceiling':
      return say(lang, 'target.goal.rank-ceiling', { value: formatDecimal(goal.value) });
    case 'rank-improvement':
      return say(lang, 'target.goal.rank-improvement', {
        from: formatDecimal(goal.from),
        to: formatDecimal(goal.to),
      });
    case 'share-in-band':
      return say(lang, 'target.goal.share-in-band', {
        value: `${formatDecimal(goal.value)}%`,
        band: goal.band,
      });
    default:
      return say(lang, `target.goal.${goal.shape}`, {
        value: withUnit(formatDecimal(goal.value), targetUnit(target, words)),
      });
  }
}

/** What was done: `95,25%`, `thứ 28`, `12/14 đơn vị`; `…` where it is not known. */
export function actualText(attainment: Attainment, words: TargetWords): string {
  const { lang } = words;
  const { target, actual, units, components, estimate } = attainment;
  if (actual === null) return unknown;
  const text = units
    ? say(lang, 'target.units', { attained: count(actual), expected: count(String(units.expected)) })
    : components
      ? say(lang, 'target.components', { ...components, share: rateText(printedValue(actual, attainment)) })
      : valueText(actual, attainment, words);
  return estimate && target.goal.shape !== 'share-in-band'
    ? say(lang, 'target.estimate', { value: text })
    : text;
}

/** `+2,5 điểm %`, `-120 hồ sơ`; positive is beyond the bound in the good direction. */
export function gapText(attainment: Attainment, words: TargetWords): string {
  const { lang } = words;
  const { target, gap, units } = attainment;
  if (gap === null) return unknown;
  const number = signed(gap, attainment);
  if (units) return say(lang, 'target.unit-gap', { value: number });
  if (isRank(target, words.edition)) return say(lang, 'target.places', { value: number });
  const unit = targetUnit(target, words);
  return unit === '%' ? say(lang, 'target.points', { value: number }) : withUnit(number, unit);
}

/** `Đạt`, `Đạt đến kỳ này`, `Chưa đạt`, `Chưa đánh giá được`. */
export function stateText({ state, final, estimate }: Attainment, lang: Lang): string {
  return say(lang, 'target.state', { state, final, estimate });
}

/** Why it cannot be judged, and what a reader must know of the figures: base, coverage, agencies behind. */
export function remarks(attainment: Attainment, words: TargetWords): string[] {
  const { lang } = words;
  const { target, undecided, coverage, units, base, state, asOf, candidates } = attainment;
  const said: string[] = [];
  if (undecided) said.push(reasonText(attainment, words));
  else if (candidates)
    said.push(say(lang, 'target.denominator-alike', { candidates: candidateTexts(attainment, words) }));
  if (asOf !== undefined) said.push(say(lang, 'target.as-of', { period: asOf }));
  const year = (target.measured ?? target.year) - 1;
  if (base !== undefined && base !== null)
    said.push(say(lang, 'target.base', { year, value: valueText(base, attainment, words) }));
  if (target.denominator !== undefined && undecided !== 'denominator-open')
    said.push(say(lang, 'target.denominator', { text: target.denominator }));
  if (units && units.notAttained.length > 0)
    said.push(say(lang, 'target.missed-by', { names: nameAll(units.notAttained, words) }));
  if (units && units.undecided.length > 0 && state !== 'attained')
    said.push(say(lang, 'target.open-at', { names: nameAll(units.undecided, words) }));
  if (coverage && !units && coverage.counted < coverage.expected && undecided !== 'incomplete')
    said.push(
      say(lang, coverage.isOfSharedSources ? 'target.shared-sources' : 'target.coverage', counts(coverage)),
    );
  else if (coverage?.isOfSharedSources && !units)
    said.push(say(lang, 'target.shared-sources', counts(coverage)));
  if (attainment.atLeast !== undefined)
    said.push(say(lang, 'target.at-least', { value: valueText(attainment.atLeast, attainment, words) }));
  if (target.note !== undefined) said.push(target.note.replace(/\.$/, ''));
  return said;
}

/** What the share would be by each denominator. */
function candidateTexts({ candidates = [] }: Attainment, { lang, edition }: TargetWords): string[] {
  return candidates.map(({ of, value }) =>
    say(lang, 'target.candidate', {
      of: edition.indicators.get(of)?.label[lang] ?? of,
      value: value === null ? unknown : rateText(roundTo(value, 2)),
    }),
  );
}

function reasonText(attainment: Attainment, words: TargetWords): string {
  const { lang } = words;
  const { target, undecided, coverage, missing = [], ranked } = attainment;
  const year = target.measured ?? target.year;
  switch (undecided!) {
    case 'no-figure':
      return say(lang, 'target.no-figure', { index: 'index' in target.subject, year });
    case 'no-base':
      return say(lang, 'target.no-base', { year: year - 1 });
    case 'no-components':
      return say(lang, 'target.no-components', { year });
    case 'denominator-open':
      return say(lang, 'target.denominator-open', { candidates: candidateTexts(attainment, words) });
    case 'incomplete':
      return say(lang, 'target.incomplete', counts(coverage ?? { counted: 0, expected: 0 }));
    case 'year-not-over':
      return say(lang, 'target.year-not-over', undefined);
    case 'ranked-differently':
      return say(lang, 'target.ranked-differently', {
        before: formatDecimal(ranked?.before ?? '0'),
        now: formatDecimal(ranked?.now ?? '0'),
      });
    case 'out-of-range':
      return say(lang, 'target.out-of-range', undefined);
    case 'not-derivable':
      return say(lang, 'target.not-derivable', { missing });
  }
}

const counts = ({ counted, expected }: { counted: number; expected: number }) => ({
  counted: count(String(counted)),
  expected: count(String(expected)),
});

function nameAll(codes: readonly string[], { agencies, lang }: TargetWords): string {
  const names = codes.map((code) => agencies.get(code) ?? code);
  if (names.length <= namedAtMost) return names.join(', ');
  const shownNames = names.slice(0, namedAtMost).join(', ');
  return say(lang, 'target.more-agencies', { shown: shownNames, left: names.length - namedAtMost });
}

function valueText(value: Decimal, attainment: Attainment, words: TargetWords): string {
  const { target } = attainment;
  if (isRank(target, words.edition)) return say(words.lang, 'target.rank', { rank: formatDecimal(value) });
  const unit = targetUnit(target, words);
  const printed = printedValue(value, attainment);
  return unit === '%' ? rateText(printed) : withUnit(formatDecimal(printed), unit);
}

/** A rate as reports print it: two decimals unless it is whole. */
function rateText(percent: Decimal): string {
  return formatPercent(percent, percent.includes('.') ? 2 : 0);
}

function isRank({ goal, subject }: Target, edition: Edition): boolean {
  if (goal.shape === 'rank-ceiling' || goal.shape === 'rank-improvement') return true;
  return 'indicator' in subject && edition.indicators.get(subject.indicator)?.valueKind === 'rank';
}

function indicatorOf({ subject }: Target, edition: Edition): Indicator | undefined {
  return 'indicator' in subject ? edition.indicators.get(subject.indicator) : undefined;
}

/** Two decimals, more where fewer would hide on which side of the bound the value is. */
function digitsOf({ gap }: Attainment): number {
  let digits = 2;
  if (gap === null || compareDecimals(gap, '0') === 0) return digits;
  while (digits < 12 && compareDecimals(roundTo(gap, digits), '0') === 0) digits++;
  return digits;
}

const shown = (value: Decimal, attainment: Attainment) => formatDecimal(printedValue(value, attainment));

/** A value of an attainment, rounded as it is printed. */
export function printedValue(value: Decimal, attainment: Attainment): Decimal {
  return roundTo(value, digitsOf(attainment));
}

function signed(gap: Decimal, attainment: Attainment): string {
  const text = shown(gap, attainment);
  return compareDecimals(gap, '0') > 0 ? `+${text}` : text;
}

const count = (value: string) => formatDecimal(value);

function withUnit(text: string, unit: string): string {
  if (unit === '') return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}
