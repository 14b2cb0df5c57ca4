import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { noYearView, type YearView } from '../../src/domain/year-view.ts';
import { writeAnnex } from '../../src/export/annex/write-annex.ts';
import { buildReportModel } from '../../src/report/model/build-report-model.ts';
import { renderReport } from '../../src/report/template/render-report.ts';
import { sampleConsolidation, settings } from './sample-consolidation.ts';
import { sampleAttainments, sampleIndices } from './sample-year.ts';
import { textOf } from './small-documents.ts';

const folder = resolve(import.meta.dirname, '../../templates/reports');
const plan: YearView = { ...noYearView, attainments: sampleAttainments, indices: sampleIndices };
const long = [
  ['2026-H1', 'bao-cao-6-thang.docx'],
  ['2026-Y', 'bao-cao-nam.docx'],
] as const;

async function print(period: string, name: string, year: YearView): Promise<string> {
  const model = buildReportModel(sampleConsolidation(period, 40), settings, [], '2026-12-18', year);
  const { bytes } = await renderReport(new Uint8Array(readFileSync(join(folder, name))), model, name);
  return textOf(bytes).replaceAll('\u00a0', ' ');
}

describe.each(long)('the report of %s', (period, name) => {
  it('carries the targets: a sentence in I.1 and an annex with goal, actual, gap and result', async () => {
    const text = await print(period, name, plan);
    expect(text).toContain(
      'trong tổng số 3 chỉ tiêu, tính đến hết kỳ báo cáo có 1 chỉ tiêu đạt, 1 chỉ tiêu chưa đạt và 1 chỉ tiêu chưa đủ căn cứ đánh giá (chi tiết tại Phụ lục V).',
    );
    expect(text).toContain('Phụ lục V\nĐỐI CHIẾU CHỈ TIÊU KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026');
    for (const words of ['Từ 95% trở lên', '97,25%', '+2,25 điểm %', 'Trên 60%', '-1,5 điểm %', 'Chưa đạt'])
      expect(text).toContain(words);
  });

  it('carries index results with the year before, and where points were lost', async () => {
    const text = await print(period, name, plan);
    expect(text).toMatch(
      /PAR INDEX\|?\n?.*2025.*86,45.*15\/34.*85,13 điểm; thứ 18\/63.*tăng 1,32 điểm; tăng 3 bậc/s,
    );
    expect(text).toContain('nêu tại Phụ lục VI.');
    expect(text).toContain('Phụ lục VI\nPHÂN TÍCH KẾT QUẢ CÁC CHỈ SỐ');
    for (const words of ['Thực hiện quy định về phân cấp quản lý', '0,75', 'Sở Nội vụ', '31/3/2026'])
      expect(text).toContain(words);
    // What is published takes the place of what the lead office has typed.
    expect(text).not.toContain('Chỉ số hài lòng (SIPAS)\n');
  });

  it('has none of this, and no heading for it, where nothing is kept', async () => {
    const text = await print(period, name, noYearView);
    expect(text).not.toMatch(
      /ĐỐI CHIẾU|PHÂN TÍCH KẾT QUẢ|trong tổng số \d+ chỉ tiêu, tính|giải pháp khắc phục nêu tại/,
    );
    expect(text).toContain('Chỉ số CCHC (PAR INDEX)');
    expect(text).toContain('Phụ lục V\nNỘI DUNG BÁO CÁO KHÁC');
    expect(text).toContain('Phụ lục VI\nGHI CHÚ SỐ LIỆU');
  });

  it('has the full assessment', async () => {
    const text = await print(period, name, plan);
    for (const heading of ['1. Ưu điểm', '2. Tồn tại, hạn chế', '3. Nguyên nhân', '4. Kết quả các chỉ số'])
      expect(text).toContain(heading);
  });
});

describe('the quarterly report', () => {
  it('has neither targets nor indices, and numbers its annexes without them', async () => {
    const text = await print('2026-Q3', 'bao-cao-quy.docx', plan);
    expect(text).not.toMatch(/ĐỐI CHIẾU|PHÂN TÍCH KẾT QUẢ|PAR INDEX/);
    expect(text).toContain('Phụ lục V\nGHI CHÚ SỐ LIỆU');
  });
});

describe('the annex workbook', () => {
  const rowsOf = (year: YearView, name: string) => {
    const bytes = writeAnnex(sampleConsolidation('2026-Y', 40), {
      lang: 'vi',
      province: 'tỉnh Sông Lam',
      now: new Date('2026-12-18T03:00:00Z'),
      year,
    });
    const sheet = XLSX.read(bytes).Sheets[name];
    return sheet && XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true });
  };

  it('has the targets as the report prints them', () => {
    const rows = rowsOf(plan, 'Chỉ tiêu kế hoạch')!;
    expect(rows).toHaveLength(3 + sampleAttainments.length);
    expect(rows[3]).toEqual(
      expect.arrayContaining(['từ 95% trở lên', '97,25%', '+2,25 điểm\u00a0%', 'Văn phòng UBND tỉnh']),
    );
    expect(rows[5]).toContain('…');
  });

  it('has the results as numbers, and the analysis below', () => {
    const rows = rowsOf(plan, 'Chỉ số')!;
    expect(rows.find((row) => row[2] === '2025')).toEqual(expect.arrayContaining([86.45, 100, 15, 34]));
    expect(rows.at(-1)).toEqual(
      expect.arrayContaining([0.75, 'Sở Nội vụ', 'Kế hoạch kiểm tra ban hành muộn']),
    );
  });

  it('has no such sheet where nothing is kept', () => {
    expect(rowsOf(noYearView, 'Chỉ tiêu kế hoạch')).toBeUndefined();
    expect(rowsOf(noYearView, 'Chỉ số')).toBeUndefined();
  });
});
