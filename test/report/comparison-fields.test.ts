import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NotComparable } from '../../src/domain/comparison.ts';
import { noYearView, type YearView } from '../../src/domain/year-view.ts';
import { buildReportModel } from '../../src/report/model/build-report-model.ts';
import type { ReportList, ReportModel, ReportRow } from '../../src/report/report-model.ts';
import { renderReport } from '../../src/report/template/render-report.ts';
import { sampleConsolidation, settings } from './sample-consolidation.ts';
import { sampleYear } from './sample-year.ts';
import { partOf, textOf } from './small-documents.ts';

const templates = resolve(import.meta.dirname, '../../templates/reports');
const sample = sampleConsolidation('2026-Q3', 40);
const build = (year: YearView, of = sample) => buildReportModel(of, settings, [], '2026-09-18', year);
const rows = (model: ReportModel, name: string): readonly ReportRow[] =>
  (model.fields.find((one) => one.name === name)!.value as ReportList).rows;
const value = (model: ReportModel, name: string) => model.fields.find((one) => one.name === name)!.value;
const indicatorRow = (model: ReportModel, code: string) =>
  rows(model, 'Lĩnh vực')
    .flatMap((area) => [...(area['Chỉ tiêu'] as readonly ReportRow[])])
    .find((one) => one['Mã'] === code)!;
const noteTexts = (model: ReportModel) =>
  rows(model, 'Ghi chú so sánh').map((one) => `${String(one['Ký hiệu'])}${String(one['Nội dung'])}`);
const print = async (model: ReportModel, name = 'bao-cao-quy.docx') =>
  (await renderReport(new Uint8Array(readFileSync(join(templates, name))), model, name)).bytes;

/** 1.x was derived from a window that is not kept, 6.x was defined anew. */
const broken = (code: string, basis: string): NotComparable | undefined => {
  if (code.startsWith('1.') && basis === 'previous') return { reason: 'not-derivable', missing: ['2026-Q1'] };
  return code.startsWith('6.') && basis === 'same-period' ? { reason: 'definition-changed' } : undefined;
};

describe('comparisons in the statistics', () => {
  const model = build(sampleYear(sample, broken));

  it('print earlier values and the change, points for rates', () => {
    // 43.316 is the sample's figure: nine tenths and eleven tenths of it, and what lies between.
    expect(indicatorRow(model, '2.3.1')).toMatchObject({
      'Số liệu': '43.316',
      'Kỳ trước': '47.648',
      'Cùng kỳ': '38.984',
      // Three of forty agencies are missing from it.
      'Mức tăng': '+4.332*',
      'Tỷ lệ tăng': '+11,11%',
    });
    expect(indicatorRow(model, '2.3.16')).toMatchObject({
      'Mức tăng': '+6,81\u00a0điểm\u00a0%*',
      'Tỷ lệ tăng': '-',
    });
  });

  it('say by a footnote why something does not compare, and never a number', () => {
    expect(indicatorRow(model, '1.1.0')).toMatchObject({
      'Kỳ trước': '– (1)',
      'Cùng kỳ': expect.stringMatching(/^\d/),
    });
    expect(indicatorRow(model, '6.1.1')).toMatchObject({
      'Cùng kỳ': '– (2)',
      'Mức tăng': '–',
      'Tỷ lệ tăng': '–',
    });
    // This period has no figure: its own column says so.
    expect(indicatorRow(model, '2.4.2')).toMatchObject({ 'Số liệu': '…', 'Kỳ trước': '–', 'Cùng kỳ': '–' });
    expect(noteTexts(model)).toEqual([
      'Số liệu phát sinh trong quý II năm 2026 được tính bằng số liệu 6 tháng đầu năm 2026 trừ quý I năm 2026.',
      '(*) Chưa đủ số liệu của các đơn vị phải báo cáo trong kỳ này hoặc trong kỳ so sánh: mức tăng, giảm chỉ để tham khảo.',
      '(1) Không so sánh được với quý II năm 2026: chưa có số liệu quý I năm 2026.',
      '(2) Không so sánh được với cùng kỳ năm 2025: cách tính hoặc biểu mẫu của chỉ tiêu đã thay đổi.',
      'Từ ngày 01/7/2025 tổ chức chính quyền địa phương 2 cấp; số liệu cấp xã trước ngày đó không so sánh được với số liệu của đơn vị hành chính mới.',
    ]);
  });

  it('stand in the document across the page, with their footnotes below', async () => {
    const bytes = await print(model);
    const text = textOf(bytes);
    expect(text).toContain('Kỳ trước (quý II năm 2026)');
    expect(text).toContain('Cùng kỳ (quý III năm 2025)');
    expect(text).toContain('(2) Không so sánh được với cùng kỳ năm 2025: cách tính');
    expect(text).toContain(
      'tiếp nhận 43.316 hồ sơ TTHC, tăng 11,11% so với cùng kỳ năm 2025; tiếp nhận trực tuyến',
    );
    expect(partOf(bytes).match(/w:orient="landscape"/g)).toHaveLength(2);
    expect(text.match(/THỐNG KÊ SỐ LIỆU/g)).toHaveLength(1);
  });

  it('do not exist in a first report: its table is as it was', async () => {
    const nothing = () => ({ reason: 'no-history' as const });
    for (const year of [noYearView, sampleYear(sample, nothing)]) {
      const first = build(year);
      expect(value(first, 'Có so sánh')).toBe(false);
      expect(noteTexts(first)).toEqual([]);
      const bytes = await print(first);
      expect(textOf(bytes)).not.toMatch(/Kỳ trước|Cùng kỳ|so với|Ghi chú về so sánh/);
      expect(partOf(bytes).match(/w:orient="landscape"/g)).toHaveLength(1);
      expect(textOf(bytes).match(/THỐNG KÊ SỐ LIỆU/g)).toHaveLength(1);
    }
  });

  it('name the year before once in an annual report', async () => {
    const year = sampleConsolidation('2026-Y', 40);
    const annual = build(sampleYear(year), year);
    expect(rows(annual, 'So sánh II.06').map((one) => one['Tên'])).toEqual([
      'Năm 2025',
      'Tăng (+), giảm (-) so với năm 2025',
      'Tỷ lệ tăng, giảm so với năm 2025 (%)',
    ]);
    const text = textOf(await print(annual, 'bao-cao-nam.docx'));
    expect(text).toContain('Năm trước (năm 2025)');
    expect(text).not.toContain('Kỳ trước (');
    expect(text).toContain('so với năm 2025; tiếp nhận trực tuyến');
  });
});

describe('comparisons below the tables', () => {
  it('follow the total, each row only where something in it compares', () => {
    const model = build(sampleYear(sample));
    const [total] = rows(model, 'Tổng II.06');
    const compared = rows(model, 'So sánh II.06');
    expect(compared.map((one) => one['Tên'])).toEqual([
      'Quý II năm 2026',
      'Quý III năm 2025',
      'Tăng (+), giảm (-) so với cùng kỳ năm 2025',
      'Tỷ lệ tăng, giảm so với cùng kỳ năm 2025 (%)',
    ]);
    const amount = (row: ReportRow | undefined) => Number(String(row!['Cột 3']).replaceAll('.', ''));
    expect(amount(total)).toBe(amount(compared[1]) + amount(compared[2]));
    expect(value(model, 'Ghi chú so sánh II.06')).toMatch(
      /^Số liệu phát sinh trong quý II năm 2026 .* trừ quý I năm 2026\.$/,
    );
    const onlySame = build(
      sampleYear(sample, (_, basis) => (basis === 'previous' ? { reason: 'no-history' } : undefined)),
    );
    expect(rows(onlySame, 'So sánh II.06').map((one) => one['Tên'])[0]).toBe('Quý III năm 2025');
    expect(value(onlySame, 'Ghi chú so sánh II.06')).toBe(
      'Không so sánh được với quý II năm 2026: chưa lưu số liệu của kỳ đó.',
    );
    expect(rows(build(noYearView), 'So sánh II.06')).toEqual([]);
  });

  it('count reports in time against earlier periods', () => {
    const model = build(sampleYear(sample));
    const ledger = [...sample.edition.indicators.values()].filter((one) => one.source === 'ledger');
    expect(rows(model, 'So sánh tiến độ').map((one) => one['Tên'])).toEqual(
      ledger.map((one) => one.label.vi),
    );
    expect(rows(build(noYearView), 'So sánh tiến độ')).toEqual([]);
  });
});
