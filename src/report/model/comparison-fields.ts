import type { Comparison, ComparisonBasis, Comparisons } from '../../domain/comparison.ts';
import type { Consolidation } from '../../domain/consolidation.ts';
import type { Indicator } from '../../domain/edition.ts';
import { previousReport, samePeriodLastYear } from '../../domain/period.ts';
import {
  breakSentence,
  derivationSentences,
  notComparableSentence,
  periodWords,
} from '../../messages/comparison-report-words.ts';
import { isComparable } from '../language/format-comparison.ts';
import type { ReportField, ReportFigure, ReportRow } from '../report-model.ts';

/** Reasons without a footnote: they say nothing that the figure of this period does not say itself. */
const silent = new Set(['value-missing', 'kind']);
/** Reasons of a workspace that keeps nothing yet: a first report has no columns of comparison, and nobody misses them. */
const nothingYet = new Set([...silent, 'no-history', 'not-derivable', 'definition-changed']);

/**
 * The province's figures against earlier ones, asked once: what is comparable at all, and numbered footnotes on what is not, in
 * the order of the report.
 */
export class ComparedTotals {
  readonly any: boolean;
  readonly #figures: ReadonlyMap<string, ReportFigure>;
  readonly #asked = new Map<string, Comparison | undefined>();
  readonly #keys = new Map<string, string>();

  /** `figures` are those of this period. */
  constructor(
    indicators: readonly Indicator[],
    figures: ReadonlyMap<string, ReportFigure>,
    comparisons: Comparisons,
  ) {
    this.#figures = figures;
    for (const { code } of indicators)
      for (const basis of ['previous', 'same-period'] as const)
        this.#asked.set(`${basis} ${code}`, comparisons.of(code, { type: 'total' }, basis));
    const all = [...this.#asked.values()];
    this.any = all.some(isComparable);
    for (const one of all) this.#note(one);
  }

  of(code: string, basis: ComparisonBasis): Comparison | undefined {
    return this.#asked.get(`${basis} ${code}`);
  }

  /** Window compared with, as most figures of the report have it. */
  windowOf(basis: ComparisonBasis): string | undefined {
    const counts = new Map<string, number>();
    for (const one of this.#asked.values())
      if (one?.basis === basis) counts.set(one.period, (counts.get(one.period) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  }

  /** ` (1)`: the mark of the footnote on why a figure has nothing to compare with; empty where there is none. */
  markOf(one: Comparison | undefined): string {
    const sentence = one && sentenceOf(one);
    const number = sentence && [...this.#keys.keys()].indexOf(sentence);
    return number === undefined || number === '' || number < 0 ? '' : ` (${number + 1})`;
  }

  /** `*` behind a change of which a source is missing, now or then: sums over different agencies. */
  warningOf(one: Comparison | undefined): string {
    return isComparable(one) && this.#isPartial(one) ? '*' : '';
  }

  #isPartial({ indicator, baseCoverage }: Comparison): boolean {
    const figure = this.#figures.get(indicator)?.figures.get('total');
    const lacks = (of: { counted: number; expected: number } | undefined) =>
      of !== undefined && of.counted < of.expected;
    return lacks(figure) || lacks(baseCoverage);
  }

  /** What footnotes say, numbered ones last. */
  footnotes(): { mark: string; text: string }[] {
    const all = [...this.#asked.values()];
    const comparable = all.filter(isComparable);
    // An earlier value is printed with or without a difference to it.
    const printed = all.filter((one) => one !== undefined && one.base !== null) as Comparison[];
    return [
      ...derivationSentences(printed, 'vi').map((text) => ({ mark: '', text })),
      ...(comparable.some((one) => this.#isPartial(one)) ? [{ mark: partialMark, text: partialNote }] : []),
      ...[...this.#keys.keys()].map((text, at) => ({ mark: `(${at + 1})`, text: `${text}.` })),
    ];
  }

  #note(one: Comparison | undefined): void {
    const sentence = one && sentenceOf(one);
    if (!sentence) return;
    if (!this.any && nothingYet.has(one.notComparable!.reason)) return;
    this.#keys.set(sentence, sentence);
  }
}

function sentenceOf(one: Comparison): string | undefined {
  if (!one.notComparable || silent.has(one.notComparable.reason)) return undefined;
  return notComparableSentence(one, 'vi');
}

const partialMark = '(*)';
const partialNote =
  'Chưa đủ số liệu của các đơn vị phải báo cáo trong kỳ này hoặc trong kỳ so sánh: mức tăng, giảm chỉ để tham khảo.';

/** An ad hoc report has no window before it. */
const windowName = (period: string | undefined) => (period === undefined ? '' : periodWords(period, 'vi'));

/** Names of the windows, whether there are columns of comparison, and the footnotes below them. */
export function comparisonFields(
  { period }: Consolidation,
  totals: ComparedTotals,
  comparisons: Comparisons,
): ReportField[] {
  const previous = totals.windowOf('previous') ?? previousReport(period)?.id;
  const same = totals.windowOf('same-period') ?? samePeriodLastYear(period)?.id;
  const rows: ReportRow[] = [
    ...totals
      .footnotes()
      .map(({ mark, text }) => ({ 'Ký hiệu': mark === '' ? '' : `${mark} `, 'Nội dung': text })),
    ...breakRows(comparisons, totals),
  ];
  return [
    { name: 'Có so sánh', aliases: ['hasComparisons'], value: totals.any },
    { name: 'Tên kỳ trước', aliases: ['previousWindow'], value: windowName(previous) },
    { name: 'Tên cùng kỳ', aliases: ['samePeriodWindow'], value: windowName(same) },
    {
      name: 'Ghi chú so sánh',
      aliases: ['comparisonNotes'],
      value: { columns: [{ name: 'Ký hiệu' }, { name: 'Nội dung' }], rows },
    },
  ];
}

/** Breaks concern a reader only where something is compared, or is said not to be. */
function breakRows({ breaks }: Comparisons, totals: ComparedTotals): ReportRow[] {
  if (!totals.any && totals.footnotes().length === 0) return [];
  return [...new Set(breaks.map((one) => breakSentence(one, 'vi')))].map((text) => ({
    'Ký hiệu': '',
    'Nội dung': text,
  }));
}
