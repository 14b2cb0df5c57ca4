import type { Comparison, Derivation } from '../domain/comparison.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Indicator, OverTime } from '../domain/edition.ts';
import { say } from './catalogue.ts';
import { comparedWith, derivationWords, notComparableWords, periodWords } from './comparison-report-words.ts';
import { formatDecimal, formatPercent } from './format.ts';
import type { Lang } from './sentence.ts';

/** What is compared: an indicator, or a table's column with the table's unit. */
export type Compared = Pick<Indicator, 'valueKind' | 'unit'>;

/**
 * A comparison inside a sentence: `tăng 3,2% so với cùng kỳ năm 2025`, `giảm 1,5 điểm phần trăm so với …`, `không đổi so
 * với …`, or `không so sánh được với quý II năm 2026: …`. A rank of fewer places has risen. From 0 the difference
 * itself is told.
 */
export function comparisonWords(comparison: Comparison, of: Compared, lang: Lang): string {
  const against = comparedWith(comparison, lang);
  if (comparison.direction === null) {
    const reason = notComparableWords(comparison.notComparable ?? { reason: 'base-missing' }, lang);
    return say(lang, 'comparison.none', { against, reason });
  }
  const amount = changeAmount(comparison, of, lang);
  return say(lang, 'comparison.change', { direction: spokenDirection(comparison, of), amount, against });
}

/** By how much, without a sign: `3,2%`, `1,5 điểm phần trăm`, `2 bậc`, `5 hồ sơ`; empty where nothing compares. */
function changeAmount({ change, percent }: Comparison, of: Compared, lang: Lang): string {
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

/**
 * How the value of a window was made: `6 tháng đầu năm 2026 trừ quý I năm 2026`, `lấy theo 6 tháng đầu năm 2026`; empty
 * where it was reported.
 */
export function derivedWords(derivation: Derivation, overTime: OverTime, lang: Lang): string {
  if (derivation.length === 0) return '';
  if (derivation.length === 1)
    return say(lang, 'comparison.taken', { period: periodWords(derivation[0]!.slice(1), lang) });
  const sum = derivationWords(derivation, lang);
  if (overTime === 'parts') return say(lang, 'comparison.from-parts', { sum });
  return overTime === 'ratio-of-sums' ? say(lang, 'comparison.from-sums', { sum }) : sum;
}

function spokenDirection({ direction }: Comparison, { valueKind }: Compared): 'up' | 'down' | 'same' {
  if (direction === 'same' || direction === null) return 'same';
  if (valueKind !== 'rank') return direction;
  return direction === 'up' ? 'down' : 'up';
}

function unsigned(value: Decimal): Decimal {
  return value.startsWith('-') ? value.slice(1) : value;
}
