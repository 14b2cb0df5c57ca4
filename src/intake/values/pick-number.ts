import { compareDecimals, exact, toDecimal, type Decimal } from '../../domain/decimal.ts';
import { formatDecimal } from '../../messages/format.ts';
import type { NumberText } from './number-text.ts';
import { plain, refused, remarked } from './read-value.ts';
import type { ReadValue, ValueColumn } from './value-types.ts';

/** Chooses the one possible reading of a typed number for its column, and says which liberty was taken. */
export function pickNumber(text: NumberText, column: ValueColumn): ReadValue {
  if (text.vi === undefined && text.en === undefined) return refused('N-02', 'grouping');
  const read = byKind[column.valueKind]?.(text) ?? pickWhole(text);
  if (read.value === null || text.leadingZeros === 0 || read.readings.some((one) => one.id !== 'N-15'))
    return read;
  const isPadded = text.leadingZeros === 1 && read.value.length === 1;
  return remarked(read.value, 'N-15', isPadded ? 'info' : 'warning', 'leading-zero');
}

const byKind: Partial<Record<ValueColumn['valueKind'], (text: NumberText) => ReadValue>> = {
  count: pickWhole,
  rank: (text) => {
    const read = pickWhole(text);
    return read.readings.every((one) => one.variant === 'number-as-text') && read.value !== null
      ? plain(read.value)
      : read;
  },
  money: pickMoney,
  percent: pickPoints,
  target: pickPoints,
  score: pickPoints,
};

function pickWhole(text: NumberText): ReadValue {
  const { vi, en, separators } = text;
  // `1,234` in a count: a comma before exactly three digits cannot be a decimal comma.
  const isEnglish = vi === undefined || (separators === 'comma' && en !== undefined);
  const value = isEnglish ? en! : vi;
  if (value.startsWith('-')) return refused('N-06', 'negative');
  if (!isWhole(value)) return refused('N-05', 'fraction-of-one');
  if (isEnglish && (separators !== 'dot' || /^\d+$/.test(value) === false)) {
    return remarked(value, 'N-04', 'warning', 'english');
  }
  if (isEnglish) return remarked(value, 'N-15', 'info', 'decimal-dot');
  return remarked(value, 'N-15', 'info', text.blanks ? 'blanks' : 'number-as-text');
}

function pickMoney(text: NumberText): ReadValue {
  const { vi, en, separators } = text;
  const value = vi ?? en!;
  if (value.startsWith('-')) return refused('N-06', 'negative');
  if (vi !== undefined && en !== undefined && compareDecimals(vi, en) !== 0) {
    if (separators === 'dot') return remarked(vi, 'N-03', 'warning', 'dot-three', formatDecimal(en, 3));
    return refused('N-03', 'comma-three', formatDecimal(en));
  }
  if (vi === undefined) return remarked(value, 'N-04', 'warning', 'english');
  if (text.blanks) return remarked(value, 'N-15', 'info', 'blanks');
  return separators === 'comma' || separators === 'both'
    ? plain(value)
    : remarked(value, 'N-15', 'info', 'number-as-text');
}

function pickPoints(text: NumberText): ReadValue {
  const { vi, en, separators } = text;
  if ((vi ?? en!).startsWith('-')) return refused('N-06', 'negative');
  // `1.234` points: 1234 is no percentage or score, so the dot is a decimal point.
  if (separators === 'dot' && vi !== undefined && en !== undefined)
    return remarked(en, 'N-04', 'warning', 'english');
  if (vi !== undefined) return text.blanks ? remarked(vi, 'N-15', 'info', 'blanks') : plain(vi);
  return separators === 'dot'
    ? remarked(en!, 'N-15', 'info', 'decimal-dot')
    : remarked(en!, 'N-04', 'warning', 'english');
}

export function isWhole(value: Decimal): boolean {
  return !value.includes('.');
}

/** The nearest whole number when a stored double misses it by binary noise only (1e-6). */
export function withoutNoise(value: Decimal): Decimal | undefined {
  const rounded = exact(value).round(0);
  return exact(value).minus(rounded).abs().lte('0.000001') ? toDecimal(rounded) : undefined;
}
