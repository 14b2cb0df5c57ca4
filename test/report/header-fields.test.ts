import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/period.ts';
import { headerFields } from '../../src/report/model/header-fields.ts';
import type { ReportList } from '../../src/report/report-model.ts';
import type { ReportSettings } from '../../src/report/report-settings.ts';
import { settings } from './sample-consolidation.ts';

function value(name: string, more: Partial<ReportSettings> = {}, period = '2026-Q3'): unknown {
  const fields = headerFields({ ...settings, ...more }, parsePeriod(period)!, '2026-09-18');
  const found = fields.find((one) => one.name === name)!.value;
  return typeof found === 'object' ? (found as ReportList).rows.map((row) => row['Dòng']) : found;
}

describe('header texts', () => {
  it.each([
    ['2026-Q1', 'Công tác cải cách hành chính quý I năm 2026', 'quý II năm 2026'],
    ['2026-H1', 'Công tác cải cách hành chính 6 tháng đầu năm 2026', '6 tháng cuối năm 2026'],
    ['2026-Q3', 'Công tác cải cách hành chính quý III năm 2026', 'quý IV năm 2026'],
    ['2026-Y', 'Công tác cải cách hành chính năm 2026', 'năm 2027'],
  ])('%s: subject and what comes next', (period, subject, next) => {
    expect(value('Trích yếu', {}, period)).toBe(subject);
    expect(value('Kỳ tiếp theo', {}, period)).toBe(next);
  });

  it.each([
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-09-05', 'ngày 05 tháng 9 năm 2026'],
    ['2026-03-15', 'ngày 15 tháng 3 năm 2026'],
    ['2026-01-01', 'ngày 01 tháng 01 năm 2026'],
    ['2026-10-20', 'ngày 20 tháng 10 năm 2026'],
    ['2026-12-09', 'ngày 09 tháng 12 năm 2026'],
  ])('date %s is written %s', (date, text) => {
    expect(value('Ngày văn bản', { date })).toBe(text);
  });

  it('leave date and number open until registration', () => {
    expect(value('Ngày văn bản')).toBe('ngày … tháng … năm 2026');
    expect(value('Số văn bản')).toMatch(/^\u00a0+$/);
    expect(value('Số văn bản', { number: 5 })).toBe('05');
    expect(value('Số văn bản', { number: 123 })).toBe('123');
    expect(value('Dòng kèm theo', { number: 5, date: '2026-09-18' })).toBe(
      '(Kèm theo Báo cáo số 05/BC-SNV ngày 18 tháng 9 năm 2026 của Sở Nội vụ)',
    );
  });

  it('state the window in words, both days included', () => {
    expect(value('Thời gian lấy số liệu')).toBe('từ ngày 15/6/2026 đến ngày 14/9/2026');
    expect(value('Thời gian lấy số liệu', {}, '2026-Q1')).toBe('từ ngày 15/12/2025 đến ngày 14/3/2026');
  });

  it('put one addressee on the line, several in a list', () => {
    expect(value('Một nơi kính gửi')).toBe('Ủy ban nhân dân tỉnh Sông Lam');
    expect(value('Nơi kính gửi')).toEqual([]);
    const several = { addressees: ['Bộ Nội vụ', 'UBND tỉnh.'] };
    expect(value('Một nơi kính gửi', several)).toBe('');
    expect(value('Nơi kính gửi', several)).toEqual(['- Bộ Nội vụ;', '- UBND tỉnh.']);
  });

  it('open the recipients with "Như trên" only where there is an addressee, and end with the archive', () => {
    const own = { recipients: ['Các sở, ban, ngành;'] };
    expect(value('Nơi nhận', own)).toEqual(['- Như trên;', '- Các sở, ban, ngành;', '- Lưu: VT, CCHC.']);
    expect(value('Nơi nhận', { ...own, addressees: [] })).toEqual([
      '- Các sở, ban, ngành;',
      '- Lưu: VT, CCHC.',
    ]);
  });

  it('speak of the whole province or of the whole city', () => {
    expect(value('Toàn tỉnh')).toBe('toàn tỉnh');
    expect(value('Toàn tỉnh', { province: 'thành phố Hải Sơn' })).toBe('toàn thành phố');
  });
});
