import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/domain/consolidation.ts';
import { comparisonsOf } from '../../src/consolidate/compare/comparisons-of.ts';
import { explainedComparisons } from '../../src/export/explain-comparisons.ts';
import { explainResult } from '../../src/export/explain-json.ts';
import { explainText } from '../../src/export/explain-text.ts';
import { pastRecord, timedEdition } from '../consolidate/compare/past-records.ts';
import { agency, consolidated } from '../consolidate/sample-province.ts';
import { historyFrom, sameUnits } from '../consolidate/synthetic-year.ts';

const total: Scope = { type: 'total' };
const X1 = agency('X1', 'commune');
const X2 = agency('X2', 'commune');
const records = [
  pastRecord('2026-Q1', { agencies: [X1], figures: { '2.3.5': '210' } }),
  pastRecord('2026-H1', { agencies: [X1], figures: { '2.3.5': '430' } }),
];

function explained(past: typeof records) {
  const result = consolidated(
    [
      { agency: X1, unit: { figures: { '2.3.5': '231' } } },
      { agency: X2, unit: 'missing' },
    ],
    { edition: timedEdition() },
  );
  const history = historyFrom(past);
  const compared = explainedComparisons(comparisonsOf(result, history, sameUnits), history, '2.3.5', total);
  return { result, compared };
}

describe('explain', () => {
  it('shows what a figure is compared with, how that was made and from which record', () => {
    const { result, compared } = explained(records);
    expect(explainText(result, '2.3.5', total, 'vi', compared)).toContain(
      `
  Kỳ trước: 220 hồ sơ; không so sánh được với quý II năm 2026: kỳ này hoặc kỳ đó còn đơn vị chưa có số liệu, chênh lệch có thể chỉ do các đơn vị đó
      quý II năm 2026 = 6 tháng đầu năm 2026 trừ quý I năm 2026
      Chú ý: kỳ này có 1/2 nguồn, kỳ so sánh có 1/1 nguồn; mức tăng, giảm có thể do chênh lệch độ bao phủ
      Lấy từ bản chốt lần 1 của 6 tháng đầu năm 2026, lập ngày 14/06/2026 (2026-H1-0123abcd)
      Lấy từ bản chốt lần 1 của quý I năm 2026, lập ngày 14/03/2026 (2026-Q1-0123abcd)
  Cùng kỳ năm trước: không so sánh được với cùng kỳ năm 2025: chưa lưu số liệu của kỳ đó
`,
    );
    expect(explainText(result, '2.3.5', total, 'en', compared)).toContain(
      '  Previous period: 220 hồ sơ; cannot be compared with Q2 2026: sources are missing in this period or in that one, and the difference may be theirs alone\n      Q2 2026 = first half of 2026 minus Q1 2026\n',
    );
  });

  it('as data names the records by id and snapshot', () => {
    const { result, compared } = explained(records);
    expect(explainResult(result, '2.3.5', total, compared)?.comparisons).toMatchObject([
      {
        basis: 'previous',
        period: '2026-Q2',
        base: '220',
        percent: null,
        notComparable: { reason: 'coverage' },
        records: [
          { period: '2026-H1', id: '2026-H1-0123abcd', snapshot: 1 },
          { period: '2026-Q1', id: '2026-Q1-0123abcd', snapshot: 1 },
        ],
      },
      { basis: 'same-period', base: null, notComparable: { reason: 'no-history' }, records: [] },
    ]);
  });

  it('says nothing of comparisons where no other period is kept', () => {
    const { result, compared } = explained([]);
    expect(compared).toEqual([]);
    expect(explainResult(result, '2.3.5', total, compared)).not.toHaveProperty('comparisons');
  });
});
