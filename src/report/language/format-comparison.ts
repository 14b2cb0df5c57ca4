import type { Comparison } from '../../domain/comparison.ts';
import { exact, ratio, toDecimal, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import { comparedWith } from '../../messages/comparison-report-words.ts';
import { asUsual, type FigureFormat } from './figure-format.ts';
import { formatGrowthRate, formatValue, quotientOf } from './format-value.ts';

/** What stands where no honest comparison exists; never a number. */
export const notComparableMark = '–';

/** What stands where a comparison of this shape means nothing: per cent of a rate, of a rank, of nothing. */
export const notMeantMark = '-';

/** Whether there is a number to compare with and a change. */
export function isComparable(
  one: Comparison | undefined,
): one is Comparison & { base: Decimal; change: Decimal } {
  return one !== undefined && one.notComparable === undefined && one.base !== null && one.change !== null;
}

/** Figures of a kind that nobody compares over time. */
function isNeverCompared(one: Comparison | undefined): boolean {
  return one?.notComparable?.reason === 'kind' && one.base === null;
}

/** The earlier value, marked where it is an estimate. */
export function formatBase(
  one: Comparison | undefined,
  indicator: Indicator,
  format: FigureFormat = asUsual,
): string {
  if (isNeverCompared(one)) return notMeantMark;
  if (!one || one.base === null) return notComparableMark;
  const text = formatValue(one.base, indicator, format, one.baseParts);
  return one.estimate ? `${text} (ước)` : text;
}

/** `+1.234`, `-12`, `0`; rates in points, `+1,25 điểm %`. */
export function formatChange(
  one: Comparison | undefined,
  indicator: Indicator,
  format: FigureFormat = asUsual,
): string {
  if (isNeverCompared(one)) return notMeantMark;
  if (!isComparable(one)) return notComparableMark;
  const change = changeOf(one, indicator, format.digits);
  return signed(change, amount(change, indicator, format));
}

/** `+12,5%`; a dash where per cent mean nothing. */
export function formatGrowth(one: Comparison | undefined, format: FigureFormat = asUsual): string {
  if (isNeverCompared(one)) return notMeantMark;
  if (!isComparable(one)) return notComparableMark;
  if (one.percent === null) return notMeantMark;
  const percent = growthOf(one, format.digits);
  return signed(percent, formatGrowthRate(percent, format));
}

/** Where a figure went; ranks rise when their number falls. Undefined where nothing compares. */
export function movementOf(
  one: Comparison | undefined,
  { valueKind }: Indicator,
): 'up' | 'down' | 'same' | undefined {
  if (!isComparable(one)) return undefined;
  if (one.direction === 'same' || one.direction === null) return 'same';
  const better = valueKind === 'rank' ? 'down' : 'up';
  return one.direction === better ? 'up' : 'down';
}

/**
 * `tăng 12,5% so với cùng kỳ năm 2025`, `giảm 1,25 điểm % so với …`, `không đổi so với …`; empty where nothing compares.
 * Where no per cent exist, by how much in the unit of the figure. Ranks rise when their number falls.
 */
export function comparisonPhrase(
  one: Comparison | undefined,
  indicator: Indicator,
  format: FigureFormat = asUsual,
): string {
  const movement = movementOf(one, indicator);
  if (!movement || !isComparable(one)) return '';
  const reference = `so với ${comparedWith(one, 'vi')}`;
  if (movement === 'same') return `không đổi ${reference}`;
  return `${movement === 'up' ? 'tăng' : 'giảm'} ${extent(one, indicator, format)} ${reference}`;
}

function extent(
  one: Comparison & { base: Decimal; change: Decimal },
  indicator: Indicator,
  { digits }: FigureFormat,
): string {
  if (one.percent !== null) {
    const percent = unsigned(growthOf(one, digits));
    return formatGrowthRate(percent, digits === undefined ? asUsual : { digits });
  }
  const isRate = indicator.valueKind === 'percent' || indicator.valueKind === 'score';
  const format = digits !== undefined && isRate ? { digits } : asUsual;
  const text = amount(unsigned(changeOf(one, indicator, format.digits)), indicator, format);
  if (indicator.valueKind === 'percent') return text;
  const unit = indicator.valueKind === 'rank' ? 'bậc' : (indicator.unit ?? '');
  return unit === '' ? text : `${text} ${unit}`;
}

/**
 * The rate of growth, worked out anew where other decimals are asked for: rounding what is rounded already would show. A
 * change that so few decimals would print as 0 gets more of them.
 */
function growthOf(
  { base, change, percent }: Comparison & { base: Decimal; change: Decimal },
  digits?: number,
): Decimal {
  const rounded = digits === undefined ? percent! : (ratio(change, base, 100, digits) ?? percent!);
  if (rounded !== '0' || change === '0') return rounded;
  const finer = [1, 2, 3, 4, 5, 6].map((more) => ratio(change, base, 100, (digits ?? 2) + more));
  return finer.find((one) => one !== null && one !== '0') ?? rounded;
}

/** The difference; of two ratios, where other decimals are asked for, that of their parts, rounded once. */
function changeOf(
  { change, valueParts: now, baseParts: then }: Comparison & { change: Decimal },
  indicator: Indicator,
  digits?: number,
): Decimal {
  if (digits === undefined || !now || !then) return change;
  const top = exact(now.numerator)
    .times(then.denominator)
    .minus(exact(then.numerator).times(now.denominator));
  const bottom = exact(now.denominator).times(then.denominator);
  const parts = { numerator: toDecimal(top), denominator: toDecimal(bottom) };
  return quotientOf(parts, indicator, digits) ?? change;
}

/** Rates differ by points, not by per cent. */
function amount(value: Decimal, indicator: Indicator, format: FigureFormat): string {
  const text = formatValue(value, indicator, format);
  return indicator.valueKind === 'percent' ? text.replace(/%$/, '\u00a0điểm\u00a0%') : text;
}

function signed(value: Decimal, text: string): string {
  return value.startsWith('-') || value === '0' ? text : `+${text}`;
}

function unsigned(value: Decimal): Decimal {
  return value.replace(/^-/, '');
}
