import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/reporters/text-layout.ts';
import { checkText } from '../../src/reporters/check-text.ts';
import type { Style } from '../../src/reporters/style.ts';
import { buildCheckReport } from './build-report.ts';

describe('checkText', () => {
  it('groups by agency, worst first, and ends with verdict and next command', async () => {
    await expect(checkText(buildCheckReport(), { lang: 'vi' })).toMatchFileSnapshot('golden/check.vi.txt');
    await expect(checkText(buildCheckReport(), { lang: 'en' })).toMatchFileSnapshot('golden/check.en.txt');
  });

  it('names every finding with place, found, expected and code', () => {
    const text = checkText(buildCheckReport(), { lang: 'vi' });
    expect(text).toContain('LV 2, ô D5');
    expect(text).toMatch(/L1-SUM-001\n/);
    expect(text).toContain('ghi 1.250, tính từ các thành phần được 1.240 (lệch +10)');
    expect(text).toContain('→ Gõ lại: 450');
    expect(text.indexOf('An Thịnh Đông')).toBeLessThan(text.indexOf('Suối Cát'));
  });

  it('keeps explained findings and remarks out unless asked, but counts them', () => {
    const quiet = checkText(buildCheckReport(), { lang: 'vi' });
    expect(quiet).not.toContain('UBND phường Tân An');
    expect(quiet).toContain('2 đơn vị còn lại: không có lỗi.');
    const all = checkText(buildCheckReport(), { lang: 'vi', showAll: true });
    expect(all).toContain('UBND phường Tân An');
    expect(all).toContain('Nháp');
  });

  it('says PASSED and what comes next when there is nothing to say', () => {
    const agencies = new Map([['X03', 'UBND xã Đồi Thông']]);
    const submissions = buildCheckReport().submissions.filter((one) => one.agency === 'X03');
    const clean = buildCheckReport({ findings: [], notEvaluated: [], agencies, submissions });
    const lines = checkText(clean, { lang: 'vi' }).trimEnd().split('\n');
    expect(lines.slice(-2)).toEqual([
      'Kết quả: ĐẠT — không có lỗi; đã nhận 1/1 đơn vị.',
      'Việc tiếp theo:  cchc compile 2026-Q3   lập báo cáo',
    ]);
  });

  it('says that the result is incomplete when a file could not be read', () => {
    const base = buildCheckReport();
    const submissions = base.submissions.map((one) => ({ ...one, status: 'unreadable' as const }));
    expect(checkText({ ...base, submissions }, { lang: 'vi' })).toContain(
      '4 tệp chưa dùng được: kết quả CHƯA ĐẦY ĐỦ.',
    );
  });

  it('names the file where the agency is not known', () => {
    const [first] = buildCheckReport().findings;
    const { agency: _, ...nameless } = first!;
    const text = checkText(buildCheckReport({ findings: [nameless] }), { lang: 'vi' });
    expect(text).toContain('Chưa xác định được đơn vị: nop/2026-Q3/x01.xlsx');
  });

  it.each(['vi', 'en'] as const)('stays within 100 columns and without escape codes (%s)', (lang) => {
    const text = checkText(buildCheckReport(), { lang, showAll: true });
    expect(text.split('\n').filter((line) => widthOf(line) > 100)).toEqual([]);
    expect(text).not.toContain('\u001b');
  });

  it('paints through the style alone', () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const style: Style = {
      bold: mark('b'),
      dim: mark('d'),
      red: mark('r'),
      yellow: mark('y'),
      green: mark('g'),
      cyan: mark('c'),
    };
    const painted = checkText(buildCheckReport(), { lang: 'vi', style });
    expect(painted).toContain('<r>✖ LỖI');
    expect(painted).toContain('<y>▲ CẦN GIẢI TRÌNH');
    expect(painted.replace(/<\/?[bdrygc]>/g, '')).toBe(checkText(buildCheckReport(), { lang: 'vi' }));
  });
});
