import { describe, expect, it } from 'vitest';
import type { CollectedText, Consolidation, ObligationStatus } from '../../src/domain/consolidation.ts';
import type { Form } from '../../src/domain/form.ts';
import { noYearView } from '../../src/domain/year-view.ts';
import { buildReportModel } from '../../src/report/model/build-report-model.ts';
import type { ReportList, ReportModel, ReportRow } from '../../src/report/report-model.ts';
import { sampleConsolidation, settings } from './sample-consolidation.ts';

const sample = sampleConsolidation('2026-Q3', 20);
const build = (more: Partial<Consolidation>) =>
  buildReportModel({ ...sample, ...more }, settings, [], '2026-09-18', noYearView);
const valueOf = (model: ReportModel, name: string) => model.fields.find((one) => one.name === name)!.value;
const rows = (model: ReportModel, name: string): readonly ReportRow[] =>
  (valueOf(model, name) as ReportList).rows;

const written = (texts: readonly (readonly [agency: number, text: string])[]) => {
  const all = texts.map(([at, text]): CollectedText => ({
    section: 'V',
    agency: sample.agencies[at]!.code,
    text,
    cell: null,
  }));
  return { texts: (code: string) => (code === 'V' ? all : []) };
};

describe('texts of a section in the body', () => {
  it('are those that most agencies sent; that there is nothing to say comes last', () => {
    const model = build(
      written([
        [1, 'Không có kiến nghị, đề xuất.'],
        [2, 'Không có kiến nghị, đề xuất.'],
        [3, 'Đề nghị sửa biểu II.06.'],
        [4, 'Đề nghị tập huấn.'],
        [5, 'Đề nghị cấp máy quét.'],
        [6, 'Đề nghị cấp máy quét.'],
      ]),
    );
    const body = rows(model, 'Thuyết minh V').map((one) => one['Nội dung']);
    expect(body.slice(0, 3)).toEqual(['Đề nghị sửa biểu II.06', 'Đề nghị tập huấn', 'Đề nghị cấp máy quét']);
    const rest = rows(model, 'Thuyết minh khác')[0]!['Dòng'] as readonly ReportRow[];
    expect(rest.map((one) => one['Nội dung'])).toEqual(['Không có kiến nghị, đề xuất.']);
    const only = build(written([[1, 'Không có kiến nghị, đề xuất.']]));
    expect(rows(only, 'Thuyết minh V').map((one) => one['Nội dung'])).toEqual([
      'Không có kiến nghị, đề xuất',
    ]);
  });

  it('name who sent nearly the same, and then the annex workbook has all of them', () => {
    const text =
      'Đề nghị Sở Nội vụ sớm có văn bản hướng dẫn thống nhất việc chấm điểm kết quả cải cách hành chính của các xã, phường để các ' +
      'địa phương có căn cứ tự đánh giá, đối chiếu và khắc phục những tiêu chí bị trừ điểm';
    const model = build(
      written([
        [11, `${text} trong thời gian tới`],
        [12, text],
      ]),
    );
    expect(rows(model, 'Thuyết minh V')).toEqual([
      {
        'Nội dung': `${text} trong thời gian tới`,
        Nguồn: ' (theo báo cáo của UBND xã Tân Lập 2; nội dung tương tự: UBND xã Tân Lập 3).',
        'Đơn vị': 'UBND xã Tân Lập 2',
      },
    ]);
    expect(model.abridged).toBe(true);
  });
});

describe('a section that agencies were asked for', () => {
  const section = sample.edition.narrative.find((one) => one.code === 'V')!;
  const form = { narrative: [{ section, requirement: 'required' }] } as unknown as Form;
  const states: ObligationStatus['state'][] = ['valid', 'valid', 'missing', 'with-errors', 'unreadable'];
  const obligations = states.map((state, at): ObligationStatus => ({
    obligation: { id: `${at}`, agency: sample.agencies[at]!.code, submissionType: 'unit', form },
    state,
    deadline: '2026-09-17',
    daysLate: 0,
    blockers: 0,
    errors: 0,
  }));

  it('lists those that sent a report and wrote nothing; who sent none is counted apart', () => {
    const model = build({
      obligations,
      ...written([
        [0, 'Đề nghị sửa biểu.'],
        [3, '  '],
      ]),
    });
    expect(valueOf(model, 'Chưa có nội dung V')).toBe('Sở Tư pháp và Văn phòng UBND tỉnh');
    expect(rows(model, 'Mục chưa có nội dung')).toEqual([
      expect.objectContaining({
        'Số đơn vị': '2',
        'Nội dung':
          'V. Kiến nghị, đề xuất: các cơ quan, đơn vị chưa có nội dung: Sở Tư pháp và Văn phòng UBND tỉnh; ngoài ra 2 cơ quan, đơn vị chưa có báo cáo dùng được.',
      }),
    ]);
    expect(valueOf(model, 'Chưa có nội dung IV')).toBe('');
  });
});

describe('a list of entries', () => {
  const entry = (at: number, content: string, unit: string) => ({
    list: '0.10.1',
    agency: sample.agencies[at]!.code,
    cells: new Map([
      ['content', content],
      ['type', 'Kiến nghị, đề xuất'],
      ['unit', unit],
    ]),
    sheet: 'Khó khăn, kiến nghị',
    row: at,
    file: `${at}.xlsx`,
  });

  it('is grouped by the authority in charge', () => {
    const entries = [
      entry(1, 'Cấp máy quét', 'Sở Tài chính'),
      entry(2, 'Bổ sung biên chế', 'Sở Nội vụ'),
      entry(3, 'Cấp máy quét', 'Sở Tài chính'),
      entry(4, 'Bố trí kinh phí', 'Sở Tài chính'),
      entry(5, 'Sửa biểu', ''),
    ];
    const model = build({ listRows: (code) => (code === '0.10.1' ? entries : []) });
    const groups = rows(model, 'Nhóm 0.10.1 - Kiến nghị, đề xuất');
    expect(
      groups.map((one) => [one['Tên nhóm'], one['Số đơn vị'], (one['Dòng'] as ReportRow[]).length]),
    ).toEqual([
      ['Cơ quan có thẩm quyền xử lý: Sở Tài chính', '3', 2],
      ['Cơ quan có thẩm quyền xử lý: Sở Nội vụ', '1', 1],
      ['Chưa nêu cụ thể', '1', 1],
    ]);
  });
});
