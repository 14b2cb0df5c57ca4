import type { Agency } from '../../src/domain/agency.ts';
import { scopeKey, type Figure, type Scope } from '../../src/domain/consolidation.ts';
import { ratio, subtract } from '../../src/domain/decimal.ts';
import type { Edition } from '../../src/domain/edition.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { emptyModel } from '../../src/report/model/empty-model.ts';
import type { ReportList, ReportModel, ReportRow } from '../../src/report/report-model.ts';

const agency = (code: string, name: string, group: string, level: Agency['level']): Agency => ({
  code,
  name,
  aliases: [],
  level,
  group,
  leads: [],
});

/** Agencies of a fictional province. */
export const exampleAgencies: readonly Agency[] = [
  agency('SNV', 'Sở Nội vụ', 'Sở, ban, ngành', 'province'),
  agency('STP', 'Sở Tư pháp', 'Sở, ban, ngành', 'province'),
  agency('SYT', 'Sở Y tế', 'Sở, ban, ngành', 'province'),
  agency('X01', 'UBND phường An Thịnh', 'Xã, phường', 'commune'),
  agency('X02', 'UBND xã Đồi Thông', 'Xã, phường', 'commune'),
];

/** Figures by code and scope key; null where nothing was received, nothing where nobody is asked. */
const values: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  '2.3.1': {
    total: '41206',
    'group:Sở, ban, ngành': '9206',
    'group:Xã, phường': '32000',
    'level:commune': '32000',
    'agency:SNV': '1206',
    'agency:STP': '5000',
    'agency:SYT': '3000',
    'agency:X01': '32000',
    'agency:X02': null,
  },
  '2.3.16': { total: '97.666666', 'agency:STP': '100', 'agency:SYT': '95.5' },
  '2.5.1': { total: '5' },
  '2.4.1': { total: '0' },
  '5.1.1': { total: '1234567.891' },
};
const lastYear: Readonly<Record<string, string>> = { '2.3.1': '36628', '2.3.16': '96.25' };

/** The data of the worked examples: the names of the shipped edition, a handful of invented figures. */
export function exampleModel(edition: Edition): ReportModel {
  const empty = emptyModel(edition, parsePeriod('2026-Q3')!, exampleAgencies);
  return {
    ...empty,
    fields: empty.fields.map((field) => {
      const value = texts[field.name];
      if (typeof value === 'string') return { ...field, value };
      return value ? { ...field, value: { ...(field.value as ReportList), rows: value } } : field;
    }),
    figures: new Map(
      [...empty.figures].map(([code, of]) => [code, { ...of, figures: figuresOf(code, of.indicator.unit) }]),
    ),
    comparisons: { ...empty.comparisons, of: (code, scope) => comparisonOf(code, scope) },
    targets: new Map([
      [
        '2.3.16 total',
        [
          {
            state: 'attained',
            goal: 'từ 95% trở lên',
            result: 'Đạt',
            actual: '97,67%',
            gap: '+2,67 điểm %',
          },
        ],
      ],
    ]),
  };
}

const texts: Readonly<Record<string, string | readonly ReportRow[]>> = {
  'Cơ quan ban hành': 'Sở Nội vụ',
  'Đơn vị chưa gửi': [
    {
      STT: '1',
      'Đơn vị': 'UBND xã Đồi Thông',
      'Loại báo cáo': 'Đơn vị',
      'Hạn gửi': '15/9/2026',
      'Ngày nhận': '',
      'Tình trạng': 'Chưa gửi, quá hạn 3 ngày',
      'Phải sửa': '',
    },
  ],
};

function figuresOf(code: string, unit: string | null): Map<string, Figure> {
  const own = Object.entries(values[code] ?? {});
  return new Map(
    own.map(([key, value]): [string, Figure] => [
      key,
      {
        indicator: code,
        scope: scopeOf(key),
        value,
        unit,
        counted: value === null ? 0 : 1,
        expected: 1,
        estimate: false,
      },
    ]),
  );
}

function scopeOf(key: string): Scope {
  const [type, id = ''] = key.split(':') as [Scope['type'], string?];
  return type === 'total' ? { type } : { type, id };
}

function comparisonOf(code: string, scope: Scope) {
  const value = values[code]?.[scopeKey(scope)];
  const base = lastYear[code];
  if (scope.type !== 'total' || !value || base === undefined) return undefined;
  const change = subtract(value, base);
  return {
    indicator: code,
    scope,
    basis: 'same-period' as const,
    period: '2025-Q3',
    derivation: [],
    value,
    base,
    change,
    percent: code === '2.3.1' ? ratio(change, base, 100, 2) : null,
    direction: change.startsWith('-') ? ('down' as const) : ('up' as const),
    breaks: [],
    estimate: false,
  };
}
