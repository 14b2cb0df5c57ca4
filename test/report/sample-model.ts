import type { Figure } from '../../src/domain/consolidation.ts';
import { noYearView } from '../../src/domain/year-view.ts';
import type { Indicator } from '../../src/domain/edition.ts';
import type { ReportFigure, ReportModel } from '../../src/report/report-model.ts';

function indicator(code: string, label: string, more: Partial<Indicator> = {}): Indicator {
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

function figure(of: Indicator, value: string | null, more: Partial<Figure> = {}): Figure {
  return {
    indicator: of.code,
    scope: { type: 'total' },
    value,
    unit: of.unit,
    counted: 187,
    expected: 200,
    estimate: false,
    ...more,
  };
}

function reported(
  of: Indicator,
  figures: Record<string, Figure>,
  notApplicable = false,
): [string, ReportFigure] {
  return [of.code, { indicator: of, figures: new Map(Object.entries(figures)), notApplicable }];
}

const received = indicator('2.3.1', 'Số hồ sơ TTHC tiếp nhận – tổng số');
const rate = indicator('2.3.16', 'Tỷ lệ hồ sơ giải quyết trước và đúng hạn', {
  unit: '%',
  valueKind: 'percent',
  decimals: 2,
});
const zero = indicator('2.5.1', 'Số hồ sơ quá hạn phải xin lỗi');
const estimated = indicator('2.4.1', 'Số phản ánh');
const absent = indicator('2.4.2', 'Phản ánh kỳ trước');
const notApplied = indicator('2.4.3', 'Phản ánh đã xử lý');

/** A small model with one of each kind of value. */
export const model: ReportModel = {
  period: '2026-Q3',
  kind: 'quarterly',
  title: 'Báo cáo <thử>',
  preparedOn: '2026-09-18',
  draft: true,
  abridged: false,
  fields: [
    { name: 'Cơ quan ban hành', aliases: ['issuingAgency'], value: 'Sở Nội vụ' },
    { name: 'Dự thảo', value: true },
    { name: 'Bản chính thức', value: false },
    { name: 'Nhiều dòng', value: 'một\nhai & \u0001<ba>\ud800' },
    {
      name: 'Nhóm đơn vị',
      value: {
        columns: [{ name: 'Tên nhóm' }, { name: 'Đơn vị', columns: [{ name: 'Tên' }, { name: 'Số' }] }],
        rows: [
          {
            'Tên nhóm': 'Sở',
            'Đơn vị': [
              { Tên: 'Sở A', Số: '1' },
              { Tên: 'Sở B', Số: '2' },
            ],
          },
          { 'Tên nhóm': 'Xã', 'Đơn vị': [{ Tên: 'Xã C', Số: '3' }] },
        ],
      },
    },
    { name: 'Căn cứ', value: { columns: [{ name: 'Nội dung' }], rows: [] } },
  ],
  figures: new Map([
    reported(received, {
      total: figure(received, '41206'),
      'group:so': figure(received, '1200', { scope: { type: 'group', id: 'so' } }),
    }),
    reported(rate, { total: figure(rate, '98.5') }),
    reported(zero, { total: figure(zero, '0') }),
    reported(estimated, { total: figure(estimated, '1200', { estimate: true }) }),
    reported(absent, { total: figure(absent, null) }),
    reported(notApplied, { total: figure(notApplied, null) }, true),
  ]),
  scopes: new Map([['sở, ban, ngành', 'group:so']]),
  agencies: [],
  comparisons: noYearView.comparisons,
  targets: new Map(),
  charts: [],
};
