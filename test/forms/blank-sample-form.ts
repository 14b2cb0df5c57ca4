import type { Clause } from '../../src/domain/clause.ts';
import type { Area, Edition, Indicator, Table, TableColumn } from '../../src/domain/edition.ts';
import type { Field, Form } from '../../src/domain/form.ts';
import { parsePeriod } from '../../src/domain/period.ts';

/** A small form made by hand: every shape once, so that these tests stand apart from the shipped definitions. */

const terms = (text: string) =>
  [...text.matchAll(/([+-]?)\s*([\w.]+)/g)].map((one) => ({
    sign: one[1] === '-' ? (-1 as const) : (1 as const),
    code: one[2]!,
  }));

type Linear = Clause & { kind: 'identity' | 'bound' };

export const identity = (text: string, severity: 'error' | 'warning' = 'error'): Linear => ({
  kind: 'identity',
  terms: terms(text),
  severity,
  source: `= ${text}`,
});

export const bound = (text: string, severity: 'error' | 'warning' = 'error'): Linear => ({
  kind: 'bound',
  terms: terms(text),
  severity,
  source: `<= ${text}`,
});

export const ratioClause = (top: string, bottom: string): Clause & { kind: 'ratio' } => ({
  kind: 'ratio',
  numerator: terms(top),
  denominator: terms(bottom),
  source: `= ${top} / ${bottom}`,
});

const area = (code: string, vi: string, sheet: string): Area => ({ code, title: { vi, en: vi }, sheet });

const areas = {
  '0': area('0', 'Công tác chỉ đạo, điều hành cải cách hành chính', '0. Chỉ đạo, điều hành'),
  '2': area('2', 'Cải cách thủ tục hành chính', '2. Thủ tục hành chính'),
  '5': area('5', 'Cải cách tài chính công', 'TaiChinh'),
};

function indicator(code: string, vi: string, more: Partial<Indicator> = {}): Indicator {
  return {
    code,
    area: code.split('.')[0]!,
    label: { vi, en: vi },
    unit: 'hồ sơ',
    valueKind: 'count',
    kind: 'flow',
    decimals: 0,
    overUnits: 'sum',
    overTime: 'add',
    source: 'reported',
    clauses: [],
    reporters: { province: 'both' },
    reportKinds: ['quarterly', 'six-month', 'annual'],
    lead: 'SNV',
    optional: false,
    certainty: 'memory',
    basis: 'mẫu minh họa',
    ...more,
  };
}

const rate = {
  unit: '%',
  valueKind: 'percent',
  kind: 'ratio',
  decimals: 2,
  overUnits: 'ratio-of-sums',
} as const;
const money = { unit: 'triệu đồng', valueKind: 'money', decimals: 2 } as const;

const indicators: Indicator[] = [
  indicator('0.1.1', 'Số nhiệm vụ đề ra trong kế hoạch CCHC năm', { unit: 'nhiệm vụ', kind: 'base' }),
  indicator('0.1.2', 'Số nhiệm vụ đã hoàn thành', { unit: 'nhiệm vụ', clauses: [bound('0.1.1')] }),
  indicator('0.1.3', 'Tỷ lệ hoàn thành kế hoạch', { ...rate, clauses: [ratioClause('0.1.2', '0.1.1')] }),
  indicator('0.1.4', 'Số, ký hiệu và ngày ban hành kế hoạch', {
    unit: null,
    valueKind: 'text',
    kind: 'text',
  }),
  indicator('0.7.2', 'Danh mục sáng kiến', { unit: null, valueKind: 'text', kind: 'list' }),
  indicator('0.8.1', 'Tổng số cơ quan, đơn vị trực thuộc', { unit: 'đơn vị', source: 'register' }),
  indicator('2.3.1', 'Số hồ sơ TTHC tiếp nhận – tổng số', {
    clauses: [identity('2.3.2 + 2.3.3 + 2.3.4')],
    note: 'gồm cả hồ sơ từ kỳ trước chuyển qua',
  }),
  indicator('2.3.2', 'Hồ sơ tiếp nhận trực tuyến'),
  indicator('2.3.3', 'Hồ sơ tiếp nhận trực tiếp, qua dịch vụ bưu chính'),
  indicator('2.3.4', 'Hồ sơ từ kỳ trước chuyển qua', { kind: 'stock' }),
  indicator('2.9.1', 'Tổng số, hai cách chia', {
    optional: true,
    clauses: [identity('2.3.2 + 2.3.3'), identity('2.3.1 - 2.3.4', 'warning')],
  }),
  indicator('5.1.1', 'Kế hoạch vốn đầu tư công được giao', { ...money, kind: 'base' }),
  indicator('5.1.2', 'Vốn đã giải ngân', { ...money, clauses: [bound('5.1.1', 'warning')] }),
  indicator('5.1.3', 'Tỷ lệ giải ngân', { ...rate, clauses: [ratioClause('5.1.2', '5.1.1')] }),
  indicator('5.9.1', 'Chỉ số – xếp hạng', { unit: 'hạng', valueKind: 'rank', kind: 'index' }),
  indicator('5.9.2', 'Chỉ số – điểm', { unit: 'điểm', valueKind: 'score', kind: 'index', decimals: 2 }),
  indicator('5.9.3', 'Tỷ lệ nhập tay', { unit: '%', valueKind: 'percent', kind: 'index', decimals: 2 }),
];

const column = (
  no: number,
  role: TableColumn['role'],
  header: string[],
  more: Partial<TableColumn> = {},
) => ({
  no,
  role,
  header,
  label: { vi: header.at(-1)!, en: header.at(-1)! },
  ...more,
});

const table: Table = {
  code: 'II.06',
  title: { vi: 'Tình hình, kết quả giải quyết thủ tục hành chính', en: 'Results' },
  sheet: 'II.06',
  unit: 'hồ sơ',
  valueKind: 'count',
  columns: [
    column(1, 'index', ['TT']),
    column(2, 'key', ['Lĩnh vực, công việc giải quyết theo cấp']),
    column(3, 'value', ['Số hồ sơ nhận giải quyết', 'Tổng số'], { indicator: '2.3.1' }),
    column(4, 'value', ['Số hồ sơ nhận giải quyết', 'Trong đó', 'Trực tuyến'], { indicator: '2.3.2' }),
    column(5, 'value', ['Số hồ sơ nhận giải quyết', 'Trong đó', 'Trực tiếp, dịch vụ bưu chính']),
    column(6, 'value', ['Số hồ sơ nhận giải quyết', 'Trong đó', 'Từ kỳ trước']),
  ],
  identities: [{ column: 3, clause: identity('4 + 5 + 6') }],
  rows: 5,
  reporters: { province: 'both' },
  reportKinds: ['quarterly'],
  lead: 'VP',
  optional: false,
  certainty: 'sourced',
  basis: 'Thông tư 01/2020/TT-VPCP',
};

const byCode = new Map(indicators.map((one) => [one.code, one]));

const edition: Edition = {
  id: 'thu-nghiem',
  version: '1.0.0',
  title: { vi: 'Bộ biểu thử nghiệm', en: 'Trial forms' },
  illustrative: true,
  basis: 'mẫu minh họa',
  validFrom: '2021-01-01',
  units: new Map(),
  leads: new Map(),
  areas: Object.values(areas),
  indicators: byCode,
  tables: [table],
  lists: [],
  narrative: [],
};

function requirementOf(one: Indicator): Field['requirement'] {
  if (one.source === 'register') return 'given';
  if (one.kind === 'ratio') return 'computed';
  return one.optional ? 'optional' : 'required';
}

/** The form with everything in it. */
export function sampleForm(): Form {
  const fields = new Map<string, Field>(
    indicators.map((one) => [
      one.code,
      { indicator: one, requirement: requirementOf(one), clauses: one.clauses },
    ]),
  );
  return {
    id: 'thu-nghiem/unit/province/quarterly',
    edition,
    period: parsePeriod('2026-Q3')!,
    level: 'province',
    submissionType: 'unit',
    areas: Object.values(areas).map((one) => ({
      area: one,
      fields: [...fields.values()].filter((field) => field.indicator.area === one.code),
    })),
    tables: [{ table, columns: table.columns, identities: table.identities, requirement: 'required' }],
    lists: [
      {
        list: {
          code: '0.7.2',
          title: { vi: 'Danh mục sáng kiến, mô hình mới', en: 'Initiatives' },
          sheet: 'Sáng kiến',
          columns: [],
          rows: 6,
          counts: '0.7.1',
          area: '0',
          reporters: { province: 'both' },
          reportKinds: ['quarterly'],
          lead: 'SNV',
          certainty: 'derived',
          basis: 'mẫu minh họa',
        },
        columns: [
          { key: 'name', label: { vi: 'Tên sáng kiến', en: 'Name' }, valueKind: 'text', required: true },
          { key: 'date', label: { vi: 'Ngày áp dụng', en: 'Date' }, valueKind: 'date', required: false },
          {
            key: 'scope',
            label: { vi: 'Phạm vi', en: 'Scope' },
            valueKind: 'text',
            required: false,
            choices: ['cơ sở', 'toàn tỉnh'],
          },
        ],
      },
    ],
    narrative: ['I.1', 'II.2.a'].map((code, index) => ({
      section: {
        code,
        heading: { vi: index ? 'Kết quả đạt được' : 'Về kế hoạch', en: code },
        prompt: { vi: 'Nêu ngắn gọn kết quả chính.', en: 'Name the main results.' },
        requirement: { quarterly: 'required', 'six-month': 'required', annual: 'required' },
        reporters: { province: 'both' },
        certainty: 'memory',
      },
      requirement: index ? 'optional' : 'required',
    })),
    fields,
    structureHash: 'a'.repeat(64),
  };
}
