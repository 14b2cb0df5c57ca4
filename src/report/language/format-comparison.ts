import type { Comparison } from '../../domain/comparison.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import { comparedWith } from '../../messages/comparison-report-words.ts';
import { formatPercent } from '../../messages/format.ts';
import { formatValue } from './format-value.ts';

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
export function formatBase(one: Comparison | undefined, indicator: Indicator): string {
  if (isNeverCompared(one)) return notMeantMark;
  if (!one || one.base === null) return notComparableMark;
  const text = formatValue(one.base, indicator);
  return one.estimate ? `${text} (ước)` : text;
}

/** `+1.234`, `-12`, `0`; rates in points, `+1,25 điểm %`. */
export function formatChange(one: Comparison | undefined, indicator: Indicator): string {
  if (isNeverCompared(one)) return notMeantMark;
  if (!isComparable(one)) return notComparableMark;
  return signed(one.change, amount(one.change, indicator));
}

/** `+12,5%`; a dash where per cent mean nothing. */
export function formatGrowth(one: Comparison | undefined): string {
  if (isNeverCompared(one)) return notMeantMark;
  if (!isComparable(one)) return notComparableMark;
  return one.percent === null ? notMeantMark : signed(one.percent, growth(one.percent));
}

/**
 * `tăng 12,5% so với cùng kỳ năm 2025`, `giảm 1,25 điểm % so với …`, `không đổi so với …`; empty where nothing compares.
 * Where no per cent exist, by how much in the unit of the figure. Ranks rise when their number falls.
 */
export function comparisonPhrase(one: Comparison | undefined, indicator: Indicator): string {
  if (!isComparable(one)) return '';
  const reference = `so với ${comparedWith(one, 'vi')}`;
  if (one.direction === 'same' || one.direction === null) return `không đổi ${reference}`;
  const better = indicator.valueKind === 'rank' ? 'down' : 'up';
  const verb = one.direction === better ? 'tăng' : 'giảm';
  return `${verb} ${extent(one, indicator)} ${reference}`;
}

function extent(one: Comparison & { change: Decimal }, indicator: Indicator): string {
  if (one.percent !== null) return growth(unsigned(one.percent));
  const text = amount(unsigned(one.change), indicator);
  if (indicator.valueKind === 'percent') return text;
  const unit = indicator.valueKind === 'rank' ? 'bậc' : (indicator.unit ?? '');
  return unit === '' ? text : `${text} ${unit}`;
}

/** `11,10%`, `12%`: two decimals unless it is whole, as rates are printed. */
function growth(percent: Decimal): string {
  return formatPercent(percent, percent.includes('.') ? 2 : 0);
}

/** Rates differ by points, not by per cent. */
function amount(value: Decimal, indicator: Indicator): string {
  const text = formatValue(value, indicator);
  return indicator.valueKind === 'percent' ? text.replace(/%$/, '\u00a0điểm\u00a0%') : text;
}

function signed(value: Decimal, text: string): string {
  return value.startsWith('-') || value === '0' ? text : `+${text}`;
}

function unsigned(value: Decimal): Decimal {
  return value.replace(/^-/, '');
}
