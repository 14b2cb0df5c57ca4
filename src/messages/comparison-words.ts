import type { Break, Comparison, Derivation, NotComparable } from '../domain/comparison.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Indicator, OverTime } from '../domain/edition.ts';
import { parsePeriod } from '../domain/period.ts';
import { say } from './catalogue.ts';
import { formatDate, formatDecimal, formatPercent } from './format.ts';
import { periodName } from './period-name.ts';
import type { Lang } from './sentence.ts';

/** What is compared: an indicator, or a table's column with the table's unit. */
export type Compared = Pick<Indicator, 'valueKind' | 'unit'>;

/**
 * A comparison as a report says it: `tăng 3,2% so với cùng kỳ năm 2025`, `giảm 1,5 điểm phần trăm so với …`, `không đổi
 * so với …`, or `không so sánh được với quý II năm 2026: chưa có số liệu quý I năm 2026`. A rank of fewer places has
 * risen. From 0 the difference itself is told.
 */
export function comparisonWords(comparison: Comparison, of: Compared, lang: Lang): string {
  const against = baseName(comparison, lang);
  if (comparison.direction === null) {
    const reason = reasonWords(comparison.notComparable ?? { reason: 'base-missing' }, lang);
    return say(lang, 'comparison.none', { against, reason });
  }
  const amount = changeAmount(comparison, of, lang);
  return say(lang, 'comparison.change', { direction: spokenDirection(comparison, of), amount, against });
}

/** By how much, without a sign: `3,2%`, `1,5 điểm phần trăm`, `2 bậc`, `5 hồ sơ`; empty where nothing compares. */
export function changeAmount({ change, percent }: Comparison, of: Compared, lang: Lang): string {
  if (change === null) return '';
  if (percent !== null) return formatPercent(unsigned(percent));
  const size = formatDecimal(unsigned(change));
  switch (of.valueKind) {
    case 'percent':
      return say(lang, 'comparison.points', { change: size });
    case 'score':
      return say(lang, 'comparison.score', { change: size });
    case 'rank':
      return say(lang, 'comparison.places', { change: size });
    default:
      return of.unit === null ? size : `${size} ${of.unit}`;
  }
}

/** What a value is compared with: `quý II năm 2026`, `cùng kỳ năm 2025`, `năm 2025`. */
export function baseName({ basis, period }: Pick<Comparison, 'basis' | 'period'>, lang: Lang): string {
  const known = parsePeriod(period);
  if (known && basis === 'same-period' && known.code !== 'Y')
    return say(lang, 'comparison.same-period', { year: known.year });
  return nameOf(period, lang);
}

/** Why there is no number, without a full stop. */
export function reasonWords({ reason, missing = [] }: NotComparable, lang: Lang): string {
  return say(lang, 'comparison.reason', {
    reason,
    missing: missing.map((id) => nameOf(id, lang)).join(', '),
  });
}

/** How a window was made: `6 tháng đầu năm 2026 − quý I năm 2026`; empty where it was reported. */
export function derivationWords(derivation: Derivation, overTime: OverTime, lang: Lang): string {
  if (derivation.length === 0) return '';
  const [first, ...others] = derivation;
  if (others.length === 0) return say(lang, 'comparison.taken', { period: nameOf(first!.slice(1), lang) });
  const sum = derivation
    .map((one, at) => {
      const sign = one.startsWith('-') ? '− ' : at === 0 ? '' : '+ ';
      return `${sign}${nameOf(one.slice(1), lang)}`;
    })
    .join(' ');
  if (overTime === 'parts') return say(lang, 'comparison.from-parts', { sum });
  return overTime === 'ratio-of-sums' ? say(lang, 'comparison.from-sums', { sum }) : sum;
}

/** What a reader must know of a break: `sắp xếp lại đơn vị từ ngày 01/7/2025`. */
export function breakWords(
  { date, reason, agencies = [] }: Break,
  nameOfAgency: (code: string) => string,
  lang: Lang,
): string {
  return say(lang, 'comparison.break', {
    reason,
    date: formatDate(date),
    agencies: agencies.map(nameOfAgency).join(', '),
  });
}

function spokenDirection({ direction }: Comparison, { valueKind }: Compared): 'up' | 'down' | 'same' {
  if (direction === 'same' || direction === null) return 'same';
  if (valueKind !== 'rank') return direction;
  return direction === 'up' ? 'down' : 'up';
}

function nameOf(periodId: string, lang: Lang): string {
  const period = parsePeriod(periodId);
  return period ? periodName(period, lang) : periodId;
}

function unsigned(value: Decimal): Decimal {
  return value.startsWith('-') ? value.slice(1) : value;
}
