import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/domain/comparison.ts';
import { renderReport } from '../../src/report/template/render-report.ts';
import { model } from './sample-model.ts';
import { comparisonOf } from './sample-year.ts';
import { p, smallDocument, textOf } from './small-documents.ts';

const total = { type: 'total' } as const;
const same = { scope: total, basis: 'same-period', period: '2025-Q3' } as const;
const previous = { scope: total, basis: 'previous', period: '2026-Q2' } as const;
/** Worked out by hand: 41206 against 36628 and 42000; 98.5 % against 97.25 %. */
const known: Comparison[] = [
  comparisonOf({ ...same, indicator: '2.3.1', value: '41206', base: '36628' }, false),
  comparisonOf({ ...previous, indicator: '2.3.1', value: '41206', base: '42000' }, false, {
    derivation: ['+2026-H1', '-2026-Q1'],
  }),
  comparisonOf({ ...same, indicator: '2.3.16', value: '98.5', base: '97.25' }, true),
  comparisonOf({ ...same, indicator: '2.5.1', value: '0', base: '0' }, false),
  comparisonOf({ ...previous, indicator: '2.5.1', value: '0', base: '4' }, false),
  comparisonOf({ ...same, indicator: '2.4.1', value: '1200', base: '0' }, false, { estimate: true }),
  comparisonOf({ ...previous, indicator: '2.4.1', value: '1200', base: null }, false, {
    notComparable: { reason: 'not-derivable', missing: ['2026-Q1'] },
  }),
];
const compared = {
  ...model,
  comparisons: {
    ...model.comparisons,
    of: (code: string, scope: Comparison['scope'], basis: Comparison['basis']) =>
      scope.type === 'total' ? known.find((one) => one.indicator === code && one.basis === basis) : undefined,
  },
};
const line = async (text: string, of = compared) =>
  textOf((await renderReport(smallDocument(p(text)), of)).bytes).trimEnd();

describe('a figure against an earlier one', () => {
  it.each([
    ['{{2.3.1 | so cùng kỳ}}', 'tăng 12,50% so với cùng kỳ năm 2025'],
    ['{{2.3.1 | so kỳ trước}}', 'giảm 1,89% so với quý II năm 2026'],
    ['{{2.3.1 | cùng kỳ}}', '36.628'],
    ['{{2.3.1 | kỳ trước}}', '42.000'],
    ['{{2.3.1 | mức tăng}}', '+4.578'],
    ['{{2.3.1 | mức tăng so kỳ trước}}', '-794'],
    ['{{2.3.1 | tỷ lệ tăng}}', '+12,50%'],
    ['{{2.3.1 | tỷ lệ tăng so kỳ trước}}', '-1,89%'],
    // Rates change by points and have no per cent of per cent.
    ['{{2.3.16 | so cùng kỳ}}', 'tăng 1,25\u00a0điểm\u00a0% so với cùng kỳ năm 2025'],
    ['{{2.3.16 | mức tăng}}', '+1,25\u00a0điểm\u00a0%'],
    ['{{2.5.1 | so cùng kỳ}}', 'không đổi so với cùng kỳ năm 2025'],
    ['{{2.5.1 | so kỳ trước}}', 'giảm 100% so với quý II năm 2026'],
    // From nothing: no per cent exist, the amount does.
    ['{{2.4.1 | so cùng kỳ}}', 'tăng 1.200 hồ sơ so với cùng kỳ năm 2025'],
    ['{{2.4.1 | cùng kỳ}}', '0 (ước)'],
    // Nothing to compare with: no number at all.
    ['{{2.4.1 | so kỳ trước}}', ''],
    ['{{2.4.1 | kỳ trước}}', '–'],
    ['{{2.4.1 | mức tăng so kỳ trước}}', '–'],
    ['{{2.3.1 | cùng kỳ | nhóm: Sở, ban, ngành}}', '–'],
  ])('%s gives %s', async (tag, expected) => {
    expect(await line(tag)).toBe(expected);
  });

  it('is a condition, so that a sentence vanishes where nothing compares', async () => {
    const sentence = 'nhận {{2.3.1}}{{NẾU 2.3.1 | so được cùng kỳ}}, {{2.3.1 | so cùng kỳ}}{{HẾT 2.3.1}}.';
    expect(await line(sentence)).toBe('nhận 41.206, tăng 12,50% so với cùng kỳ năm 2025.');
    expect(await line(sentence, model as typeof compared)).toBe('nhận 41.206.');
    expect(await line('{{NẾU 2.4.1 | so được kỳ trước}}sai{{NẾU KHÔNG}}đúng{{HẾT}}')).toBe('đúng');
  });

  it('is known to the check of templates, and only where it makes sense', async () => {
    await expect(line('{{2.3.1 | so năm ngoái}}')).rejects.toThrow();
    await expect(line('{{2.3.16 | tỷ lệ tăng}}')).rejects.toThrow();
    await expect(line('{{NẾU 2.3.1 | so cùng kỳ}}x{{HẾT}}')).rejects.toThrow();
    await expect(line('{{Cơ quan ban hành | so cùng kỳ}}')).rejects.toThrow();
  });
});
