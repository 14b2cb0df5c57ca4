import type { Parts } from '../../domain/comparison.ts';
import { ratio, roundTo, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import { formatDecimal, formatPercent } from '../../messages/format.ts';
import { asUsual, inMoneyUnit, type FigureFormat } from './figure-format.ts';
import { numberInWords } from './number-in-words.ts';

/**
 * A number in the manner of an indicator: its decimals, unless it is whole, and `%` behind a rate; money without padding.
 * `format` is what a tag asks for instead. A ratio is then worked out anew from its `parts`, because rounding what is
 * rounded already shows; where they are not known no decimals are made up behind those that were said.
 */
export function formatValue(
  value: Decimal,
  indicator: Indicator,
  format: FigureFormat = asUsual,
  parts?: Parts,
): string {
  const { valueKind, decimals } = indicator;
  const exactly = parts && format.digits !== undefined ? quotientOf(parts, indicator, format.digits) : null;
  const amount = format.money ? inMoneyUnit(value, indicator, format.money) : value;
  const digits = exactly === null ? knownDigits(amount, indicator, format.digits) : format.digits;
  const rounded = exactly ?? roundTo(amount, digits ?? decimals);
  const usual = rounded.includes('.') && valueKind !== 'money' ? decimals : 0;
  return withUnit(numberText(rounded, digits ?? usual, format), indicator, format);
}

/** A ratio at so many decimals, rounded once; null for a denominator of 0. */
export function quotientOf(
  { numerator, denominator }: Parts,
  { valueKind }: Indicator,
  digits: number,
): Decimal | null {
  return ratio(numerator, denominator, valueKind === 'percent' ? 100 : 1, digits);
}

/** Rates and scores were rounded before: nobody knows what came behind. */
function knownDigits(
  value: Decimal,
  { valueKind, decimals }: Indicator,
  asked: number | undefined,
): number | undefined {
  if (asked === undefined || (valueKind !== 'percent' && valueKind !== 'score')) return asked;
  const said = value.split('.')[1]?.length ?? 0;
  return Math.min(asked, Math.max(decimals, said));
}

function numberText(rounded: Decimal, digits: number, { inWords, twoDigits }: FigureFormat): string {
  if (inWords) return numberInWords(rounded);
  return twoDigits && /^\d$/.test(rounded) ? `0${rounded}` : formatDecimal(rounded, digits);
}

function withUnit(text: string, { valueKind, unit }: Indicator, format: FigureFormat): string {
  if (valueKind === 'percent') return format.unit === 'hidden' ? text : `${text}%`;
  // An amount in another unit than the indicator's says so, unless the tag says otherwise.
  const shown = format.unit ?? (format.money ? 'shown' : 'hidden');
  const name = format.money ?? unit ?? '';
  return shown === 'shown' && name !== '' ? `${text} ${name}` : text;
}

/** A rate of growth: `11,10%`, `12%`; two decimals unless it is whole, as rates are printed. */
export function formatGrowthRate(percent: Decimal, { digits, unit }: FigureFormat = asUsual): string {
  const places = digits ?? (percent.includes('.') ? 2 : 0);
  return unit === 'hidden' ? formatDecimal(percent, places) : formatPercent(percent, places);
}
