import type { Agency } from '../../../src/domain/agency.ts';
import type { Comparison, ComparisonBasis } from '../../../src/domain/comparison.ts';
import { scopeKey, type Figure, type Scope } from '../../../src/domain/consolidation.ts';
import type { Indicator } from '../../../src/domain/edition.ts';
import { noYearView } from '../../../src/domain/year-view.ts';
import { agencyLists } from '../../../src/report/model/agency-lists.ts';
import { scopeNames } from '../../../src/report/model/agency-names.ts';
import type { ReportFigure, ReportModel, ReportTarget } from '../../../src/report/report-model.ts';
import { comparisonOf } from '../sample-year.ts';

const agency = (code: string, name: string, level: Agency['level'], group: string): Agency => ({
  code,
  name,
  aliases: [],
  level,
  group,
  leads: [],
});

/** Five fictional agencies in three groups of two levels; two of them share a name. */
export const agencies: readonly Agency[] = [
  agency('STP', 'Sở Tư pháp', 'province', 'Sở, ban, ngành'),
  agency('SYT', 'Sở Y tế', 'province', 'Sở, ban, ngành'),
  agency('BAO', 'Báo Sông Lam', 'province', 'Báo, đài'),
  agency('X01', 'UBND xã Thanh An', 'commune', 'Xã, phường'),
  agency('X02', 'UBND xã Thanh An', 'commune', 'Xã, phường'),
];

function indicator(code: string, label: string, more: Partial<Indicator>): Indicator {
  return {
    code,
    area: '2',
    label: { vi: label, en: label },
    unit: 'hồ sơ',
    valueKind: 'count',
    kind: 'flow',
    decimals: 0,
    overUnits: 'sum',
    overTime: 'add',
    source: 'reported',
    clauses: [],
    reporters: {},
    reportKinds: ['quarterly'],
    lead: 'VP',
    optional: false,
    certainty: 'sourced',
    basis: '',
    ...more,
  };
}

const indicators = {
  received: indicator('2.3.1', 'Số hồ sơ tiếp nhận', {}),
  late: indicator('2.5.1', 'Số hồ sơ quá hạn', {}),
  rate: indicator('2.3.16', 'Tỷ lệ đúng hạn', { unit: '%', valueKind: 'percent', decimals: 2 }),
  plan: indicator('5.1.1', 'Kế hoạch vốn', { unit: 'triệu đồng', valueKind: 'money', decimals: 3 }),
  score: indicator('7.1.1', 'Điểm PAR INDEX', { unit: 'điểm', valueKind: 'score', decimals: 2 }),
  rank: indicator('7.1.2', 'Hạng PAR INDEX', { unit: 'hạng', valueKind: 'rank' }),
  one: indicator('6.1.1', 'Số văn bản', { unit: 'văn bản' }),
  other: indicator('6.1.2', 'Số văn bản', { unit: 'văn bản' }),
};

const total: Scope = { type: 'total' };
const so: Scope = { type: 'group', id: 'Sở, ban, ngành' };

function figures(of: Indicator, values: readonly (readonly [Scope, Partial<Figure>])[]): ReportFigure {
  const made = values.map(([scope, more]): [string, Figure] => [
    scopeKey(scope),
    {
      indicator: of.code,
      scope,
      value: null,
      unit: of.unit,
      counted: 5,
      expected: 5,
      estimate: false,
      ...more,
    },
  ]);
  return { indicator: of, figures: new Map(made), notApplicable: false };
}

const at = (id: string): Scope => ({ type: 'agency', id });

const known: readonly ReportFigure[] = [
  figures(indicators.received, [
    [total, { value: '41206', counted: 4 }],
    [so, { value: '1200', counted: 2, expected: 2 }],
    [
      { type: 'level', id: 'commune' },
      { value: '40000', counted: 1, expected: 2 },
    ],
    [at('STP'), { value: '700', counted: 1, expected: 1 }],
    [at('SYT'), { value: '500', counted: 1, expected: 1, estimate: true }],
    [at('X01'), { value: '40000', counted: 1, expected: 1 }],
    [at('X02'), { value: null, counted: 0, expected: 1 }],
  ]),
  figures(indicators.late, [
    [total, { value: '5' }],
    [so, { value: '0' }],
  ]),
  figures(indicators.rate, [
    [total, { value: '97.666666' }],
    [at('STP'), { value: '100' }],
    [at('X01'), { value: null, counted: 0, expected: 1, notApplicable: 1 }],
  ]),
  figures(indicators.plan, [[total, { value: '1234567.891' }]]),
  figures(indicators.score, [[total, { value: '86.455' }]]),
  figures(indicators.rank, [[total, { value: '15' }]]),
  figures(indicators.one, [[total, { value: '1' }]]),
  figures(indicators.other, [[total, { value: '2' }]]),
];

const compare = (
  code: string,
  scope: Scope,
  basis: ComparisonBasis,
  value: string,
  base: string,
  isRate = false,
) =>
  comparisonOf(
    { indicator: code, scope, basis, period: basis === 'previous' ? '2026-Q2' : '2025-Q3', value, base },
    isRate,
  );

const compared: readonly Comparison[] = [
  compare('2.3.1', total, 'same-period', '41206', '36628'),
  compare('2.3.1', total, 'previous', '41206', '42000'),
  compare('2.3.1', so, 'same-period', '1200', '1200'),
  compare('2.3.1', at('STP'), 'same-period', '700', '600'),
  compare('2.5.1', total, 'same-period', '5', '0'),
  compare('2.3.16', total, 'same-period', '97.666666', '97.25', true),
  compare('5.1.1', total, 'same-period', '1234567.891', '1234567'),
  compare('7.1.2', total, 'same-period', '15', '18', true),
];

const targets: readonly [string, ReportTarget[]][] = [
  [
    '2.3.16 total',
    [
      {
        state: 'attained',
        goal: 'từ 95% trở lên',
        result: 'Đạt đến kỳ này',
        actual: '97,67%',
        gap: '+2,67 điểm %',
      },
    ],
  ],
  [
    '7.1.1 total',
    [{ state: 'undecided', goal: 'từ 90 điểm trở lên', result: 'Chưa đánh giá được', actual: '…', gap: '…' }],
  ],
  [
    '2.3.1 total',
    [
      {
        state: 'attained',
        goal: 'từ 40.000 hồ sơ trở lên',
        result: 'Đạt',
        actual: '41.206 hồ sơ',
        gap: '+1.206 hồ sơ',
      },
      {
        state: 'not-attained',
        goal: 'trên 50.000 hồ sơ',
        result: 'Chưa đạt',
        actual: '41.206 hồ sơ',
        gap: '-8.794 hồ sơ',
      },
    ],
  ],
];

/** A small model with every kind of unit, scopes of every type, comparisons and targets; all worked out by hand. */
export function languageModel(of: readonly Agency[] = agencies): ReportModel {
  return {
    period: '2026-Q3',
    kind: 'quarterly',
    title: 'Báo cáo',
    preparedOn: '2026-09-18',
    draft: false,
    abridged: false,
    fields: [
      { name: 'Cơ quan ban hành', aliases: ['issuingAgency'], value: 'Sở Nội vụ' },
      { name: 'Toàn tỉnh', value: 'toàn tỉnh' },
      { name: 'Dự thảo', value: false },
      ...agencyLists(of),
    ],
    figures: new Map(known.map((one) => [one.indicator.code, one])),
    scopes: scopeNames(of),
    agencies: of,
    comparisons: {
      ...noYearView.comparisons,
      of: (code, scope, basis) =>
        compared.find(
          (one) => one.indicator === code && one.basis === basis && scopeKey(one.scope) === scopeKey(scope),
        ),
    },
    targets: new Map(targets),
    charts: [],
  };
}
