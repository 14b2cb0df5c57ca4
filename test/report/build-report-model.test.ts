import { describe, expect, it } from 'vitest';
import { noYearView } from '../../src/domain/year-view.ts';
import { buildReportModel } from '../../src/report/model/build-report-model.ts';
import { nameKey } from '../../src/report/language/name-key.ts';
import type { ReportList, ReportModel, ReportRow } from '../../src/report/report-model.ts';
import { sampleConsolidation, settings } from './sample-consolidation.ts';

const build = (period = '2026-Q3', more: Parameters<typeof sampleConsolidation>[2] = {}, count = 74) =>
  buildReportModel(sampleConsolidation(period, count, more), settings, [], '2026-09-18', noYearView);
const value = (model: ReportModel, name: string) => model.fields.find((one) => one.name === name)?.value;
const rows = (model: ReportModel, name: string): readonly ReportRow[] =>
  (value(model, name) as ReportList).rows;
const inner = (row: ReportRow | undefined, name: string) => row![name] as readonly ReportRow[];

describe('the report model', () => {
  const model = build();

  it('has names that do not clash with each other or with the words of the language', () => {
    const keys = model.fields.flatMap((one) => [one.name, ...(one.aliases ?? [])]).map(nameKey);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(keys.filter((key) => /^(lặp|nếu|hết|không)\b/.test(key))).toEqual([]);
  });

  it('numbers the annexes without a gap, whichever are left out', () => {
    const annexes = (one: ReportModel) =>
      ['Thống kê', 'Hồ sơ', 'Thủ tục', 'Tiến độ', 'Thuyết minh', 'Ghi chú'].map((name) =>
        value(one, `Phụ lục ${name}`),
      );
    expect(annexes(model)).toEqual(['Phụ lục I', 'Phụ lục II', '', 'Phụ lục III', 'Phụ lục IV', 'Phụ lục V']);
    expect(annexes(build('2026-Y', { texts: 2 }))).toEqual([
      'Phụ lục I',
      'Phụ lục II',
      'Phụ lục III',
      'Phụ lục IV',
      '',
      'Phụ lục V',
    ]);
  });

  it('lists in the statistics what this kind of report asks for, with coverage and without texts', () => {
    const areas = rows(model, 'Lĩnh vực');
    const codes = areas.flatMap((area) => inner(area, 'Chỉ tiêu').map((one) => one['Mã']));
    expect(areas.map((one) => one['Mã lĩnh vực'])).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    expect(codes).toContain('2.3.1');
    expect(codes).not.toContain('3.2.1');
    expect(codes).not.toContain('0.1.4');
    expect(codes).not.toContain('6.2.1');
    const year = rows(build('2026-Y'), 'Lĩnh vực').flatMap((area) =>
      inner(area, 'Chỉ tiêu').map((one) => one['Mã']),
    );
    expect(year).toContain('3.2.1');
    const missing = areas
      .flatMap((area) => [...inner(area, 'Chỉ tiêu')])
      .find((one) => one['Mã'] === '2.4.2');
    expect(missing).toMatchObject({ 'Số liệu': '…', 'Độ bao phủ': '0/74', 'Ghi chú': 'Chưa có' });
  });

  it('does not miss for the province what every agency has for itself', () => {
    const sample = sampleConsolidation('2026-Y', 40);
    const own = new Map(sample.figures.get('7.5.1'));
    own.delete('total');
    const figures = new Map(sample.figures).set('7.5.1', own);
    const other = buildReportModel({ ...sample, figures }, settings, [], '2026-09-18', noYearView);
    const row = rows(other, 'Lĩnh vực')
      .flatMap((area) => [...inner(area, 'Chỉ tiêu')])
      .find((one) => one['Mã'] === '7.5.1');
    expect(row).toMatchObject({ 'Số liệu': 'Theo từng đơn vị', 'Ghi chú': '' });
    expect(rows(other, 'Chỉ tiêu chưa có số liệu').map((one) => one['Mã'])).not.toContain('7.5.1');
  });

  it('says that figures have gaps only where one has', () => {
    expect(value(model, 'Số liệu chưa đủ')).toBe(true);
    const sample = sampleConsolidation('2026-Q3', 40);
    const whole = [...sample.figures].map(
      ([code, of]) =>
        [code, new Map([...of].map(([key, one]) => [key, { ...one, counted: one.expected }]))] as const,
    );
    const other = buildReportModel(
      { ...sample, figures: new Map(whole) },
      settings,
      [],
      '2026-09-18',
      noYearView,
    );
    expect(value(other, 'Số liệu chưa đủ')).toBe(false);
  });

  it('keeps the groups of II.06 apart, numbers each anew and adds up the rows printed', () => {
    const groups = rows(model, 'Biểu II.06');
    expect(groups.map((one) => [one['Tên nhóm'], inner(one, 'Dòng').length])).toEqual([
      ['Sở, ban, ngành', 10],
      ['Xã, phường', 64],
    ]);
    const [total] = rows(model, 'Tổng II.06');
    for (const column of Object.keys(total!)) {
      const amount = (row: ReportRow) => Number(String(row[column]).replace('…', '0').replaceAll('.', ''));
      const add = (all: readonly ReportRow[]) => all.reduce((sum, row) => sum + amount(row), 0);
      for (const group of groups) expect(amount(group)).toBe(add(inner(group, 'Dòng')));
      expect(amount(total!)).toBe(add(groups));
    }
    expect(value(model, 'Độ bao phủ II.06')).toBe('73/74');
    expect([value(model, 'Thiếu II.06'), value(model, 'Thiếu II.07b')]).toEqual([true, false]);
    expect(inner(groups[1], 'Dòng')[0]).toMatchObject({
      STT: '1',
      Tên: 'UBND phường Tân Lập 1',
      'Cột 3': '10.030',
    });
  });

  it('tells who sent when', () => {
    expect(
      ['phải gửi', 'đã nhận', 'đúng hạn', 'gửi chậm', 'chưa gửi', 'phải sửa'].map((one) =>
        value(model, `Số báo cáo ${one}`),
      ),
    ).toEqual(['79', '77', '68', '9', '2', '5']);
    const own = inner(rows(model, 'Tiến độ gửi')[1], 'Dòng');
    expect(own[2]).toMatchObject({ 'Tình trạng': 'Chưa gửi, quá hạn 4 ngày', 'Ngày nhận': '' });
    expect(own[3]).toMatchObject({ 'Tình trạng': 'Chậm 2 ngày', 'Ngày nhận': '19/9/2026' });
    expect(own[12]).toMatchObject({ 'Phải sửa': '3 lỗi' });
  });
});

describe('collected texts', () => {
  const model = build();

  it('begin with the office that leads the section and keep its paragraphs', () => {
    expect(rows(model, 'Thuyết minh I.1').slice(0, 2)).toEqual([
      { 'Nội dung': 'Sở đã tham mưu ban hành kế hoạch.', Nguồn: '', 'Đơn vị': 'Sở Nội vụ' },
      {
        'Nội dung': 'Tiến độ được theo dõi hằng tháng',
        Nguồn: ' (theo báo cáo của Sở Nội vụ).',
        'Đơn vị': 'Sở Nội vụ',
      },
    ]);
  });

  it('lose nothing: what the body has no room for is in the annex, and the body says so', () => {
    const body = rows(model, 'Thuyết minh I.1');
    const left = inner(rows(model, 'Thuyết minh khác')[0], 'Dòng');
    expect(body.at(-1)!['Nội dung']).toBe(
      'Nội dung báo cáo của 12 cơ quan, đơn vị khác được tổng hợp tại Phụ lục IV.',
    );
    const shown = [...body, ...left].map((one) => /(\d+) nhóm/.exec(String(one['Nội dung']))?.[1]);
    expect(
      shown
        .filter(Boolean)
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 14 }, (_, at) => at + 1));
    expect(left[0]).toMatchObject({ STT: '1', 'Đơn vị': 'UBND xã Tân Lập 3' });
    expect(rows(model, 'Thuyết minh khác').map((one) => one['Mục'])).toEqual([
      'I.1. Về ban hành và thực hiện kế hoạch CCHC',
    ]);
  });

  it('are folded where several agencies wrote the same', () => {
    const [only, ...others] = rows(model, 'Thuyết minh I.4');
    expect(others).toEqual([]);
    expect(only!['Nguồn']).toMatch(/^ \(theo báo cáo của UBND xã Tân Lập 11, .* và 17 đơn vị khác\)\.$/);
  });

  it('sort obstacles and proposals by the answer given; any other answer stands apart', () => {
    const texts = (name: string) =>
      rows(model, name).map((one) => `${String(one['Nội dung'])}${String(one['Nguồn'])}`);
    expect(texts('Danh sách 0.10.1 - Khó khăn, vướng mắc')).toEqual([
      'Đường truyền chậm (theo báo cáo của UBND xã Tân Lập 2; cơ quan có thẩm quyền xử lý: Sở Khoa học và Công nghệ).',
    ]);
    expect(texts('Danh sách 0.10.1 - Kiến nghị, đề xuất')).toEqual([
      'Bổ sung biên chế (theo báo cáo của UBND xã Tân Lập 5).',
    ]);
    expect(texts('Danh sách 0.10.1 - Nội dung khác')).toEqual([
      'Thiếu máy quét (theo báo cáo của UBND xã Tân Lập 6).',
      'Đề nghị cấp máy quét (theo báo cáo của UBND phường Tân Lập 7).',
    ]);
  });
});

describe('notes on figures', () => {
  const model = build();

  it('name what is missing, what was left out and why, estimates, and leads that differ from the sum', () => {
    expect(rows(model, 'Chỉ tiêu chưa có số liệu').map((one) => one['Mã'])).toEqual(['2.4.2', '6.4.4']);
    expect(rows(model, 'Số liệu không tính')).toEqual([
      expect.objectContaining({ Mã: '0.4.1', 'Lý do': 'Để trống', 'Số đơn vị': '20' }),
      expect.objectContaining({
        Mã: '2.3.1',
        'Lý do': 'Tổng số khác với các thành phần cộng lại: ghi “1.200”',
        'Đơn vị': 'UBND phường Tân Lập 4',
      }),
      expect.objectContaining({
        Mã: 'Biểu II.06',
        'Lý do': 'Tổng của biểu chi tiết khác với chỉ tiêu',
        'Đơn vị': 'UBND xã Tân Lập 5',
      }),
    ]);
    expect(rows(model, 'Số liệu ước')).toEqual([
      expect.objectContaining({ Mã: '2.4.1', 'Đơn vị': 'UBND phường Tân Lập 4' }),
    ]);
    expect(rows(model, 'Số liệu đầu mối')).toEqual([
      expect.objectContaining({ Mã: '2.1.7', 'Số cộng đơn vị': '12', 'Độ bao phủ': '4/9' }),
    ]);
  });

  it('tell a cause once that costs an agency many indicators', () => {
    const sample = sampleConsolidation('2026-Q3', 40);
    const unreadable = (code: string) => ({ agency: code, reason: 'not-readable' as const, cell: null });
    const other = buildReportModel(
      {
        ...sample,
        tables: [],
        lineage: (code, scope) => {
          const own = sample.lineage(code, scope);
          return own && { ...own, exclusions: [unreadable('X001'), unreadable('X002')] };
        },
      },
      settings,
      [],
      '2026-09-18',
      noYearView,
    );
    const [only, ...others] = rows(other, 'Số liệu không tính');
    expect(others).toEqual([]);
    expect(only).toMatchObject({ 'Đơn vị': 'UBND phường Tân Lập 1 và UBND xã Tân Lập 2', Mã: '' });
    expect(only!['Tên chỉ tiêu']).toMatch(/^\d+ chỉ tiêu: 0\.1\.1, 0\.1\.2, .* và \d+ chỉ tiêu khác$/);
  });

  it('take remarks from outside', () => {
    const note = { text: 'Đã giải trình.', agency: 'STP', indicator: '1.1.1' };
    const other = buildReportModel(
      sampleConsolidation('2026-Q3', 40),
      settings,
      [note],
      '2026-09-18',
      noYearView,
    );
    expect(rows(other, 'Ghi chú khác')).toEqual([
      { STT: '1', Mã: '1.1.1', 'Nội dung': 'Đã giải trình.', 'Đơn vị': 'Sở Tư pháp' },
    ]);
  });
});
