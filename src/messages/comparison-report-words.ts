import type { Break, Comparison, ComparisonBasis, NotComparable } from '../domain/comparison.ts';
import { parsePeriod } from '../domain/period.ts';
import { formatDate } from './format.ts';
import { periodName } from './period-name.ts';
import type { Lang } from './sentence.ts';

/** `quý II năm 2026` of `2026-Q2`; an id that names no period stays as it is. */
export function periodWords(id: string, lang: Lang): string {
  const period = parsePeriod(id);
  return period ? periodName(period, lang) : id;
}

/** `cùng kỳ năm 2025`, `năm 2025`, `quý II năm 2026`: what a figure is compared with, inside a sentence. */
export function comparedWith(
  { basis, period: id }: Pick<Comparison, 'basis' | 'period'>,
  lang: Lang,
): string {
  const period = parsePeriod(id);
  if (!period || basis === 'previous' || period.code === 'Y') return periodWords(id, lang);
  return lang === 'vi' ? `cùng kỳ năm ${period.year}` : `the same period of ${period.year}`;
}

/** `quý I năm 2026 và 6 tháng đầu năm 2026`. */
function periodList(ids: readonly string[], lang: Lang): string {
  const names = ids.map((id) => periodWords(id, lang));
  const and = lang === 'vi' ? ' và ' : ' and ';
  return names.length <= 1 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)!}`;
}

const reasons: Record<NotComparable['reason'], Record<Lang, (missing: string) => string>> = {
  'no-history': {
    vi: () => 'chưa lưu số liệu của kỳ đó',
    en: () => 'no figures of that period are kept',
  },
  'not-derivable': {
    vi: (missing) =>
      missing === '' ? 'số liệu của các kỳ liên quan không khớp nhau' : `chưa có số liệu ${missing}`,
    en: (missing) =>
      missing === ''
        ? 'the figures of the periods concerned do not fit together'
        : `no figures yet for ${missing}`,
  },
  'base-missing': {
    vi: (missing) => `${missing === '' ? 'kỳ đó' : missing} không có số liệu của chỉ tiêu`,
    en: (missing) => `${missing === '' ? 'that period' : missing} has no figure for the indicator`,
  },
  'value-missing': {
    vi: () => 'kỳ này chưa có số liệu của chỉ tiêu',
    en: () => 'this period has no figure for the indicator',
  },
  'unit-changed': {
    vi: () => 'cơ quan, đơn vị mới thành lập hoặc được tổ chức lại nên phạm vi số liệu khác nhau',
    en: () => 'agencies are new or were reorganised, so that the figures cover different ground',
  },
  'definition-changed': {
    vi: () => 'cách tính hoặc biểu mẫu của chỉ tiêu đã thay đổi',
    en: () => 'the definition or the form of the indicator has changed',
  },
  uneven: {
    vi: () => 'các thành phần không dựa trên cùng các đơn vị, có đơn vị chưa có số liệu ở một trong các kỳ',
    en: () => 'its parts do not rest on the same sources: some have no figures in one of the periods',
  },
  coverage: {
    vi: () => 'kỳ này hoặc kỳ đó còn đơn vị chưa có số liệu, chênh lệch có thể chỉ do các đơn vị đó',
    en: () => 'sources are missing in this period or in that one, and the difference may be theirs alone',
  },
  restarted: {
    vi: () => 'số lũy kế được tính lại từ đầu năm',
    en: () => 'the figure is counted anew from the start of the year',
  },
  kind: {
    vi: () => 'loại số liệu này không so sánh theo thời gian',
    en: () => 'figures of this kind are not compared over time',
  },
};

/** Why there is no number to compare with, without a final mark. */
export function notComparableWords({ reason, missing = [] }: NotComparable, lang: Lang): string {
  return reasons[reason][lang](periodList(missing, lang));
}

/** `Không so sánh được với quý II năm 2026: …`, without a final mark. */
export function notComparableSentence(one: Comparison, lang: Lang): string {
  const why = notComparableWords(one.notComparable ?? { reason: 'base-missing' }, lang);
  return lang === 'vi'
    ? `Không so sánh được với ${comparedWith(one, lang)}: ${why}`
    : `Not comparable with ${comparedWith(one, lang)}: ${why}`;
}

/** `6 tháng đầu năm 2026 trừ quý I năm 2026`; empty where a window was reported as such. */
export function derivationWords(derivation: readonly string[], lang: Lang): string {
  const minus = lang === 'vi' ? ' trừ ' : ' minus ';
  const plus = lang === 'vi' ? ' cộng ' : ' plus ';
  return derivation
    .map((term, at) => {
      const sign = term.startsWith('-') ? minus : plus;
      const name = periodWords(term.replace(/^[+-]/, ''), lang);
      return at === 0 && sign === plus ? name : sign + name;
    })
    .join('')
    .trim();
}

const breaks: Record<Break['reason'], Record<Lang, (date: string) => string>> = {
  reorganisation: {
    vi: (date) =>
      date === '01/7/2025'
        ? 'Từ ngày 01/7/2025 tổ chức chính quyền địa phương 2 cấp; số liệu cấp xã trước ngày đó không so sánh được với số liệu của đơn vị hành chính mới.'
        : `Từ ngày ${date} có sắp xếp, tổ chức lại cơ quan, đơn vị; số liệu của các cơ quan, đơn vị liên quan trước và sau ngày đó chỉ so sánh được khi xác định được đơn vị kế thừa.`,
    en: (date) =>
      date === '01/7/2025'
        ? 'Two tiers of local government since 01/7/2025: figures of communes before that day do not compare with those of the new ones.'
        : `Agencies were reorganised on ${date}: their figures before and after compare only where a successor is known.`,
  },
  definition: {
    vi: (date) =>
      `Từ ngày ${date} định nghĩa của một số chỉ tiêu thay đổi; số liệu trước và sau ngày đó không so sánh được.`,
    en: (date) => `Some indicators were defined anew on ${date}: figures before and after do not compare.`,
  },
  'partial-window': {
    vi: (date) =>
      date === '01/7/2025'
        ? 'Từ ngày 01/7/2025 tổ chức chính quyền địa phương 2 cấp: số liệu cấp xã của kỳ so sánh chỉ tính được từ ngày đó.'
        : `Trong kỳ so sánh có thay đổi tổ chức (ngày ${date}): số liệu chỉ tính được cho một phần kỳ.`,
    en: (date) =>
      `Agencies changed on ${date}, inside the window compared with: their figures cover only a part of it.`,
  },
  'moved-function': {
    vi: (date) =>
      `Từ ngày ${date} có chuyển chức năng, nhiệm vụ giữa các cơ quan, đơn vị; cần lưu ý khi so sánh.`,
    en: (date) => `Functions moved between agencies on ${date}: compare with care.`,
  },
};

/** What a reader must know of a break, as a sentence. */
export function breakSentence({ date, reason }: Break, lang: Lang): string {
  return breaks[reason][lang](formatDate(date));
}

const bases: Record<ComparisonBasis, Record<Lang, string>> = {
  previous: { vi: 'Kỳ trước', en: 'Previous period' },
  'same-period': { vi: 'Cùng kỳ năm trước', en: 'Same period last year' },
};

export function basisName(basis: ComparisonBasis, lang: Lang): string {
  return bases[basis][lang];
}

/**
 * How the values of windows came about that nobody has reported as such: derived ones, totals that a balance is part of,
 * and those that stand at a moment and were taken from another report. One sentence for each way, in the order found.
 */
export function derivationSentences(all: Iterable<Comparison>, lang: Lang): string[] {
  const derived = new Set<string>();
  const mixed = new Map<string, Set<string>>();
  const opened = new Set<string>();
  const taken = new Map<string, Set<string>>();
  for (const { indicator, period, derivation, holds } of all) {
    const [source = ''] = derivation.map((one) => one.replace(/^[+-]/, ''));
    if (derivation.length > 1) derived.add(derivedSentence(period, derivation, lang));
    if (derivation.length > 1 && holds === 'opening-and-flow') put(mixed, period, indicator);
    if (derivation.length === 1 && holds === 'opening') opened.add(openingSentence(period, source, lang));
    else if (derivation.length === 1) put(taken, period, source);
  }
  return [
    ...derived,
    ...[...mixed].map(([period, codes]) => mixedSentence(period, [...codes], lang)),
    ...opened,
    ...[...taken].map(([period, sources]) => takenSentence(period, [...sources].sort(), lang)),
  ];
}

function put(sets: Map<string, Set<string>>, period: string, one: string): void {
  sets.set(period, (sets.get(period) ?? new Set()).add(one));
}

/** Indicators, or columns of a table (`II.06/3`). */
function mixedSentence(period: string, codes: readonly string[], lang: Lang): string {
  const names = codes.map((code) => {
    const [table, column] = code.split('/');
    if (column === undefined) return code;
    return lang === 'vi' ? `cột ${column} Biểu ${table}` : `column ${column} of table ${table}`;
  });
  return lang === 'vi'
    ? `Số liệu gồm cả phần từ kỳ trước chuyển qua (${names.join(', ')}) của ${periodWords(period, lang)} bằng số phát sinh trong kỳ cộng số đầu kỳ.`
    : `Totals that hold what was carried over (${names.join(', ')}) of ${periodWords(period, lang)}: what arose in it and what stood open at its start.`;
}

/** An opening balance is that of a report that starts on the same day, or the closing balance of the one before. */
function openingSentence(period: string, source: string, lang: Lang): string {
  const [own, other] = [parsePeriod(period), parsePeriod(source)];
  const isClosing = own !== undefined && other !== undefined && other.end < own.start;
  const from = periodList([source], lang);
  if (lang === 'vi')
    return `Số liệu đầu kỳ của ${periodWords(period, lang)} lấy từ số liệu ${isClosing ? 'cuối kỳ' : 'đầu kỳ'} của báo cáo ${from}.`;
  return `What stood open at the start of ${periodWords(period, lang)} is the ${isClosing ? 'closing' : 'opening'} balance in the report of ${from}.`;
}

function derivedSentence(period: string, derivation: readonly string[], lang: Lang): string {
  const words = derivationWords(derivation, lang);
  return lang === 'vi'
    ? `Số liệu phát sinh trong ${periodWords(period, lang)} được tính bằng số liệu ${words}.`
    : `What arose in ${periodWords(period, lang)} is computed: ${words}.`;
}

function takenSentence(period: string, sources: readonly string[], lang: Lang): string {
  return lang === 'vi'
    ? `Số liệu cuối kỳ, số giao cả năm và số lũy kế của ${periodWords(period, lang)} lấy từ báo cáo ${periodList(sources, lang)}.`
    : `Figures of ${periodWords(period, lang)} that stand at a moment, hold all year or run on are taken from the report of ${periodList(sources, lang)}.`;
}
