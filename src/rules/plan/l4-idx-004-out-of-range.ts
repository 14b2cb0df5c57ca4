import { compareDecimals, type Decimal } from '../../domain/decimal.ts';
import { amount, word } from '../rule-words.ts';
import type { ConsolidationRule, RuleResult } from '../rule.ts';

export const l4Idx004: ConsolidationRule = {
  code: 'L4-IDX-004',
  severity: 'error',
  status: 'active',
  since: '0.3.0',
  basis: ['X-02', 'Mẫu minh họa'],
  words: {
    vi: {
      title: 'Điểm vượt điểm tối đa, hoặc thứ hạng vượt tổng số',
      reason: 'Điểm cao hơn mức tối đa, thứ hạng lớn hơn số được xếp hạng chắc chắn là nhập sai.',
      good: '86,45 điểm trên 100; thứ 15 trên 34.',
      bad: '86,45 điểm trên 10; thứ 45 trên 34.',
      message: (p) =>
        `${word(p, 'index')} (dòng ${word(p, 'line')}): ${word(p, 'what') === 'rank' ? 'thứ hạng' : 'điểm'} ${amount(p, 'value')} nằm ngoài khoảng cho phép (nhiều nhất ${amount(p, 'limit')}).`,
      fix: () => 'Đối chiếu với văn bản công bố rồi sửa tệp trong thư mục indices/.',
    },
    en: {
      title: 'A score above its maximum, or a rank beyond the number ranked',
      reason: 'A score above the maximum, or a rank larger than the number ranked, is mistyped for certain.',
      good: '86.45 points of 100; rank 15 of 34.',
      bad: '86.45 points of 10; rank 45 of 34.',
      message: (p) =>
        `${word(p, 'index')} (line ${word(p, 'line')}): ${word(p, 'what') === 'rank' ? 'rank' : 'score'} ${amount(p, 'value')} is out of range (at most ${amount(p, 'limit')}).`,
      fix: () => 'Compare with the published document and correct the file in indices/.',
    },
  },
  on: 'consolidation',
  check({ year: { indices } }) {
    const places = [
      ...indices.results.map((one) => ({ ...one, name: one.component ?? one.index })),
      ...indices.analysis.map((one) => ({ ...one, name: one.criterion, rank: null, of: null })),
    ];
    return places.flatMap(({ name, score, maximum, rank, of, file, line }): RuleResult[] => {
      const check = (what: string, least: Decimal, value: Decimal | null, limit: Decimal | null) => {
        if (value === null || limit === null) return [];
        const isIn = compareDecimals(value, least) >= 0 && compareDecimals(value, limit) <= 0;
        const place = { instance: `${file}:${line}/${what}`, file };
        if (isIn) return [{ outcome: 'pass' as const, ...place }];
        const params = { index: name, line, what, value, limit };
        return [{ outcome: 'fail' as const, ...place, observed: value, expected: limit, params }];
      };
      return [...check('score', '0', score, maximum), ...check('rank', '1', rank, of)];
    });
  },
};
