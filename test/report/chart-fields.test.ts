import { describe, expect, it } from 'vitest';
import { trendsOf } from '../../src/consolidate/compare/trends-of.ts';
import type { Consolidation } from '../../src/domain/consolidation.ts';
import { exact, roundTo, toDecimal } from '../../src/domain/decimal.ts';
import type { History } from '../../src/domain/history.ts';
import { noYearView, type YearView } from '../../src/domain/year-view.ts';
import { dossierRows } from '../../src/cli/synthetic/dossiers.ts';
import { spanOf } from '../../src/cli/synthetic/windows.ts';
import { chartFields, reportCharts } from '../../src/report/model/chart-fields.ts';
import { historyOf, maker, sameUnits, syntheticPeriod } from '../consolidate/synthetic-year.ts';
import { sampleConsolidation } from './sample-consolidation.ts';
import { sampleAttainments } from './sample-year.ts';

const { agencies } = maker.register;
/** Column 3 received, 7 settled, 8 before and 9 at the deadline: of the generator's own events, not of any report. */
const counted = (column: number, stretch: number, of = agencies) =>
  of
    .flatMap((agency) => dossierRows(agency, { ...spanOf('2026-Y'), first: stretch, last: stretch }))
    .reduce((sum, row) => sum + row.columns.get(column)!, 0);
const rate = (part: number, whole: number) => roundTo(toDecimal(exact(part).times(100).div(whole)), 2);

const yearWith = (consolidation: Consolidation, history: History): YearView => ({
  ...noYearView,
  series: trendsOf(consolidation, history, sameUnits),
});
const charts = (consolidation: Consolidation, year: YearView) =>
  new Map(reportCharts(consolidation, year, 'tỉnh Sông Lam').map((one) => [one.name, one]));

const quarters = ['2026-Q1', '2026-H1', '2026-Q3'].map((id) => syntheticPeriod(id));
const history = historyOf(quarters);
const q3 = quarters[2]!;
const drawn = charts(q3, yearWith(q3, history));

describe('charts over time', () => {
  it('have a point for each quarter, derived ones included, equal to what happened in it', () => {
    const { data, note } = drawn.get('Biểu đồ Hồ sơ qua các kỳ')!;
    expect(data?.categories).toEqual(['Quý I/2026', 'Quý II/2026', 'Quý III/2026']);
    const stretches = [3, 4, 5];
    expect(data?.series.map(({ name, values }) => [name, values])).toEqual([
      ['Tiếp nhận', stretches.map((at) => String(counted(3, at)))],
      ['Đã giải quyết', stretches.map((at) => String(counted(7, at)))],
    ]);
    expect(note).toContain('quý II/2026 được tính từ báo cáo của các kỳ khác');
  });

  it('have rates made of the sums, not of rates', () => {
    const { data } = drawn.get('Biểu đồ Đúng hạn qua các kỳ')!;
    const expected = [3, 4, 5].map((at) => rate(counted(8, at) + counted(9, at), counted(7, at)));
    expect(data?.series[0]!.values).toEqual(expected);
  });

  it('end with the period itself: later windows and the period as it was kept do not count', () => {
    const later = historyOf([...quarters, syntheticPeriod('2026-Y')]);
    const { data } = charts(q3, yearWith(q3, later)).get('Biểu đồ Hồ sơ qua các kỳ')!;
    expect(data?.categories.at(-1)).toBe('Quý III/2026');
    const now = syntheticPeriod('2026-Q3', ['SNV', agencies.at(-1)!.code]);
    const chart = charts(now, yearWith(now, history)).get('Biểu đồ Hồ sơ qua các kỳ')!;
    expect(chart.data?.series[0]!.values.at(-1)).toBe(now.figures.get('2.3.1')!.get('total')!.value);
    expect(chart.data?.series[0]!.values.at(-1)).not.toBe(data?.series[0]!.values.at(-1));
    expect(chart.data?.categories.at(-1)).toBe('Quý III/2026 *');
    expect(chart.note).toContain('(*) Chưa đủ số liệu');
  });

  it('leave a quarter that nobody can derive as a gap, and say so', () => {
    const kept = historyOf([syntheticPeriod('2025-Q3'), quarters[0]!]);
    const { data, note } = charts(quarters[0]!, yearWith(quarters[0]!, kept)).get(
      'Biểu đồ Hồ sơ qua các kỳ',
    )!;
    expect(data?.categories).toEqual(['Quý III/2025', 'Quý IV/2025', 'Quý I/2026']);
    expect(data?.series.map(({ values }) => values[1])).toEqual([null, null]);
    expect(note).toContain('Không có số liệu của quý IV/2025: để trống, không phải bằng 0.');
  });

  it('are not drawn for a first report', () => {
    const first = charts(q3, yearWith(q3, historyOf([])));
    expect(first.get('Biểu đồ Hồ sơ qua các kỳ')).toMatchObject({ data: null, note: '' });
    expect(charts(q3, noYearView).get('Biểu đồ Trực tuyến qua các kỳ')?.data).toBeNull();
  });
});

describe('charts by group', () => {
  it('have the rate of each group from its own sums, in the order of the register, then of all', () => {
    const { data } = drawn.get('Biểu đồ Đúng hạn theo nhóm')!;
    const groups = [...new Set(agencies.map((one) => one.group))];
    const own = groups.flatMap((group) => {
      const members = agencies.filter((one) => one.group === group);
      const all = counted(7, 5, members);
      return all > 0 ? [[group, rate(counted(8, 5, members) + counted(9, 5, members), all)]] : [];
    });
    const total = rate(counted(8, 5) + counted(9, 5), counted(7, 5));
    const shown = data!.categories.map((name, at) => [name, data!.series[0]!.values[at]]);
    expect(own.length).toBeGreaterThan(1);
    expect(shown).toEqual([...own, ['Toàn tỉnh', total]]);
  });

  it('mark a group of which somebody is missing', () => {
    const without = syntheticPeriod('2026-Q3', ['SYT']);
    const { data, note } = charts(without, noYearView).get('Biểu đồ Đúng hạn theo nhóm')!;
    expect(data?.categories.filter((one) => one.endsWith(' *'))).toEqual(['Sở, ban, ngành *', 'Toàn tỉnh *']);
    expect(note).toContain('(*)');
  });
});

describe('charts of targets', () => {
  const consolidation = sampleConsolidation('2026-Y', 40);
  const planned = charts(consolidation, { ...noYearView, attainments: sampleAttainments });

  it('count those attained, missed and undecided', () => {
    const { data } = planned.get('Biểu đồ Kết quả chỉ tiêu')!;
    expect(data?.series[0]!.values).toEqual(['1', '1', '1']);
  });

  it('set goal and result beside each other where both are per cent', () => {
    const { data } = planned.get('Biểu đồ Thực hiện chỉ tiêu')!;
    expect(data?.categories).toEqual([
      '1. Tỷ lệ giải quyết đúng hạn từ 95% trở lên',
      '2. Tỷ lệ tiếp nhận trực tuyến trên 60%',
    ]);
    expect(data?.series.map(({ values }) => values)).toEqual([
      ['95', '60'],
      ['97.25', '58.5'],
    ]);
  });

  it('keep a result that is not known as a gap, and need two that are', () => {
    const [first, second] = sampleAttainments;
    const unknown = { ...second!, actual: null, gap: null, state: 'undecided' as const };
    const three = charts(consolidation, { ...noYearView, attainments: [first!, unknown, second!] });
    const chart = three.get('Biểu đồ Thực hiện chỉ tiêu')!;
    expect(chart.data?.series[1]!.values).toEqual(['97.25', null, '58.5']);
    expect(chart.note).toBe('Chưa có số thực hiện của chỉ tiêu số 2.');
    const one = charts(consolidation, { ...noYearView, attainments: [first!, unknown] });
    expect(one.get('Biểu đồ Thực hiện chỉ tiêu')?.data).toBeNull();
    expect(charts(consolidation, noYearView).get('Biểu đồ Kết quả chỉ tiêu')?.data).toBeNull();
  });
});

it('every chart has a condition and a note of its name, and words in both languages', () => {
  const all = [...drawn.values()];
  const fields = new Map(chartFields(all).map(({ name, value }) => [name, value]));
  expect(all.length).toBe(7);
  for (const { name, data, note, description } of all) {
    expect(fields.get(name)).toBe(data !== null);
    expect(fields.get(name.replace(/^B/, 'Ghi chú b'))).toBe(note);
    expect(description.vi.length * description.en.length).toBeGreaterThan(0);
  }
});
