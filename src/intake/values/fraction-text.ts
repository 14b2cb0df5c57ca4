import { compareDecimals, exact, ratio, type Decimal } from '../../domain/decimal.ts';
import { formatDecimal } from '../../messages/format.ts';
import { parseNumberText } from './number-text.ts';
import { plain, refused, remarked } from './read-value.ts';
import type { ReadValue, ValueColumn } from './value-types.ts';

const number = String.raw`(\d[\d., ]*)`;
const fraction = new RegExp(`^${number}/\\s*${number}$`);
const percentThenParts = new RegExp(`^${number}%?\\s*\\(\\s*${number}/\\s*${number}\\)$`);
const partsThenPercent = new RegExp(`^${number}/\\s*${number}\\(\\s*${number}%?\\s*\\)$`);

/** `25/25`, `12/15`, `100% (25/25)`, `85,78/100`, `15/34`: what it means depends on the column. */
export function readFraction(text: string, column: ValueColumn): ReadValue | undefined {
  const spelled = percentThenParts.exec(text);
  if (spelled) return composite(spelled[1]!, spelled[2]!, spelled[3]!, column);
  const reversed = partsThenPercent.exec(text);
  if (reversed) return composite(reversed[3]!, reversed[1]!, reversed[2]!, column);
  const match = fraction.exec(text);
  if (!match) return undefined;
  const top = toNumber(match[1]!);
  const bottom = toNumber(match[2]!);
  if (top === undefined || bottom === undefined) return refused('N-09', 'fraction');
  return byKind(top, bottom, column);
}

function byKind(top: Decimal, bottom: Decimal, column: ValueColumn): ReadValue {
  const parts = { numerator: top, denominator: bottom };
  switch (column.valueKind) {
    case 'percent':
      return share(parts, column);
    case 'rank':
      if (top === '0' || compareDecimals(top, bottom) > 0) return refused('N-02', 'not-a-number');
      return { ...plain(top), parts };
    case 'score':
      return compareDecimals(top, bottom) > 0
        ? refused('N-09', 'fraction')
        : remarked(top, 'N-09', 'info', 'out-of');
    default:
      return refused('N-09', 'fraction', compareDecimals(top, bottom) <= 0 ? formatDecimal(top) : undefined);
  }
}

function share(parts: NonNullable<ReadValue['parts']>, column: ValueColumn): ReadValue {
  const points = ratio(parts.numerator, parts.denominator, 100, Math.max(column.decimals, 2));
  if (points === null) return refused('N-09', 'fraction');
  if (compareDecimals(points, '100') > 0 && !column.over100) return refused('N-07', 'over-100');
  return { ...remarked(points, 'N-09', 'warning', 'fraction-read'), parts };
}

function composite(points: string, top: string, bottom: string, column: ValueColumn): ReadValue | undefined {
  if (column.valueKind !== 'percent') return refused('N-09', 'fraction');
  const stated = toNumber(points);
  const numerator = toNumber(top);
  const denominator = toNumber(bottom);
  if (stated === undefined || numerator === undefined || denominator === undefined) return undefined;
  const digits = stated.split('.')[1]?.length ?? 0;
  const computed = ratio(numerator, denominator, 100, digits);
  if (computed !== null && exact(computed).eq(stated)) {
    return { ...remarked(stated, 'N-09', 'info', 'composite'), parts: { numerator, denominator } };
  }
  return refused('N-09', 'parts-disagree', computed === null ? undefined : formatDecimal(computed));
}

function toNumber(text: string): Decimal | undefined {
  const shape = parseNumberText(text.trim());
  return shape?.vi ?? shape?.en;
}
