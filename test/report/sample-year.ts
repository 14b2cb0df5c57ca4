import type { Comparison, ComparisonBasis, Comparisons, NotComparable } from '../../src/domain/comparison.ts';
import type { Consolidation, Scope } from '../../src/domain/consolidation.ts';
import { scopeKey } from '../../src/domain/consolidation.ts';
import { ratio, roundTo, subtract, type Decimal } from '../../src/domain/decimal.ts';
import { noIndexResults, type IndexResults } from '../../src/domain/index-result.ts';
import type { Attainment, Target } from '../../src/domain/target.ts';
import { noYearView, type YearView } from '../../src/domain/year-view.ts';

/** Windows that the comparisons of the samples are with. */
const windows: Record<string, Record<ComparisonBasis, string>> = {
  '2026-Q3': { previous: '2026-Q2', 'same-period': '2025-Q3' },
  '2026-H1': { previous: '2025-H2', 'same-period': '2025-H1' },
  '2026-Y': { previous: '2025-Y', 'same-period': '2025-Y' },
};
const derivations: Record<string, readonly string[]> = {
  '2026-Q2': ['+2026-H1', '-2026-Q1'],
  '2025-H2': ['+2025-Y', '-2025-H1'],
};

/** One comparison from a value and a base; everything else follows from them. */
export function comparisonOf(
  known: Pick<Comparison, 'indicator' | 'scope' | 'basis' | 'period' | 'value' | 'base'>,
  isRate: boolean,
  more: Partial<Comparison> = {},
): Comparison {
  const { value, base } = known;
  const change = value === null || base === null ? null : subtract(value, base);
  const direction = change === null ? null : change === '0' ? 'same' : change.startsWith('-') ? 'down' : 'up';
  const percent = change === null || base === null || isRate ? null : ratio(change, base, 100, 2);
  return { derivation: [], change, percent, direction, breaks: [], estimate: false, ...known, ...more };
}

/** A comparison for every figure: last year nine tenths of this year's, the window before eleven tenths. */
export function sampleComparisons(
  consolidation: Consolidation,
  notComparable: (indicator: string, basis: ComparisonBasis) => NotComparable | undefined = () => undefined,
): Comparisons {
  const { edition, figures, tables, period } = consolidation;
  const baseOf = (value: Decimal, basis: ComparisonBasis) => part(value, basis === 'previous' ? 11 : 9);
  const make = (indicator: string, scope: Scope, value: Decimal | null, basis: ComparisonBasis) => {
    const window = windows[period.id]![basis];
    const why = value === null ? { reason: 'value-missing' as const } : notComparable(indicator, basis);
    const isRate = edition.indicators.get(indicator)?.valueKind === 'percent';
    const known = { indicator, scope, basis, period: window, value };
    if (why) return comparisonOf({ ...known, base: null }, isRate, { notComparable: why });
    const derivation = derivations[window] ?? [];
    return comparisonOf({ ...known, base: baseOf(value!, basis) }, isRate, { derivation });
  };
  return {
    of(indicator, scope, basis) {
      const figure = figures.get(indicator)?.get(scopeKey(scope));
      return figure && make(indicator, scope, figure.value, basis);
    },
    ofTable(table, column, basis) {
      const data = tables.find((one) => one.table === table);
      return data && make(`${table}/${column}`, { type: 'total' }, data.total.get(column) ?? null, basis);
    },
    breaks: [{ date: '2025-07-01', reason: 'reorganisation' }],
  };
}

/** So many tenths, rounded to what the value shows. */
function part(value: Decimal, tenths: number): Decimal {
  return roundTo(ratio(value, '10', tenths, 4)!, value.includes('.') ? 2 : 0);
}

/** What the year says about a sample. */
export function sampleYear(
  consolidation: Consolidation,
  notComparable?: (indicator: string, basis: ComparisonBasis) => NotComparable | undefined,
): YearView {
  return { ...noYearView, comparisons: sampleComparisons(consolidation, notComparable) };
}

const target = (id: string, text: string, more: Partial<Target> = {}): Target => ({
  id,
  year: 2026,
  text,
  subject: { indicator: '2.3.16' },
  scope: { type: 'total' },
  goal: { shape: 'at-least', value: '95' },
  basis: 'Kế hoạch số 01/KH-UBND (hư cấu)',
  file: 'targets/2026.csv',
  line: 2,
  ...more,
});

/** One target of each state. */
export const sampleAttainments: readonly Attainment[] = [
  {
    target: target('CT-01', 'Tỷ lệ giải quyết đúng hạn từ 95% trở lên', { owner: 'VP' }),
    state: 'attained',
    final: true,
    actual: '97.25',
    gap: '2.25',
    estimate: false,
  },
  {
    target: target('CT-02', 'Tỷ lệ tiếp nhận trực tuyến trên 60%', {
      subject: { indicator: '2.3.17' },
      goal: { shape: 'more-than', value: '60' },
    }),
    state: 'not-attained',
    final: true,
    actual: '58.5',
    gap: '-1.5',
    estimate: false,
  },
  {
    target: target('CT-03', 'PAR INDEX trong 12 hạng đầu', {
      subject: { index: 'PAR INDEX' },
      goal: { shape: 'rank-ceiling', value: '12' },
    }),
    state: 'undecided',
    undecided: 'no-figure',
    final: false,
    actual: null,
    gap: null,
    estimate: false,
  },
];

const published = { published: 2026, file: 'indices/2026.csv', line: 2 };

/** Results of an index with the year before, and one line of its analysis. */
export const sampleIndices: IndexResults = {
  ...noIndexResults,
  results: [
    {
      ...published,
      index: 'PAR INDEX',
      year: 2024,
      published: 2025,
      score: '85.13',
      maximum: '100',
      rank: '18',
      of: '63',
    },
    { ...published, index: 'PAR INDEX', year: 2025, score: '86.45', maximum: '100', rank: '15', of: '34' },
  ],
  analysis: [
    {
      ...published,
      index: 'PAR INDEX',
      year: 2025,
      criterion: 'Thực hiện quy định về phân cấp quản lý',
      maximum: '3',
      score: '2.25',
      loss: '0.75',
      owner: 'SNV',
      cause: 'Kế hoạch kiểm tra ban hành muộn',
      remedy: 'Ban hành kế hoạch kiểm tra trong quý I',
      due: '31/3/2026',
    },
  ],
};
