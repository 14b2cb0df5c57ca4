import { roundTo, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import { formatDecimal, formatPercent } from '../../messages/format.ts';
import { asUsual, inMoneyUnit, type FigureFormat } from './figure-format.ts';
import { numberInWords } from './number-in-words.ts';

/**
 * A number in the manner of an indicator: its decimals, unless it is whole, and `%` behind a rate; money without padding.
 * `format` is what a tag asks for instead.
 */
export function formatValue(value: Decimal, indicator: Indicator, format: FigureFormat = asUsual): string {
  const { valueKind } = indicator;
  const amount = format.money ? inMoneyUnit(value, indicator, format.money) : value;
  const rounded = roundTo(amount, format.digits ?? indicator.decimals);
  const usual = rounded.includes('.') && valueKind !== 'money' ? indicator.decimals : 0;
  return withUnit(numberText(rounded, format.digits ?? usual, format), indicator, format);
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
