import { compareDecimals, subtract } from '../../domain/decimal.ts';
import { amount, word } from '../rule-words.ts';
import type { ConsolidationRule, RuleResult } from '../rule.ts';
import { analysisPlace } from './analysis-place.ts';

export const l4Idx002: ConsolidationRule = {
  code: 'L4-IDX-002',
  severity: 'error',
  status: 'active',
  since: '0.3.0',
  basis: ['X-01', 'Chỉ thị của UBND tỉnh Hà Nam năm 2023 về cải cách hành chính'],
  words: {
    vi: {
      title: 'Điểm mất không bằng điểm tối đa trừ điểm đạt',
      reason: 'Bảng phân tích in cả ba số cạnh nhau; không khớp thì người đọc không biết tin số nào.',
      good: 'Điểm tối đa 3, điểm đạt 2,25, điểm mất 0,75.',
      bad: 'Điểm tối đa 3, điểm đạt 2,25, điểm mất 0,5.',
      message: (p) =>
        `${word(p, 'index')}, tiêu chí “${word(p, 'criterion')}” (dòng ${word(p, 'line')}): điểm mất ghi ${amount(p, 'loss')}, tính ra ${amount(p, 'right')}.`,
      fix: () => 'Sửa điểm tối đa, điểm đạt hoặc điểm mất; để trống điểm mất thì chương trình tự tính.',
    },
    en: {
      title: 'Points lost are not maximum less score',
      reason: 'The three stand side by side in the printed table; readers would not know which to believe.',
      good: 'Maximum 3, score 2.25, lost 0.75.',
      bad: 'Maximum 3, score 2.25, lost 0.5.',
      message: (p) =>
        `${word(p, 'index')}, criterion “${word(p, 'criterion')}” (line ${word(p, 'line')}): ${amount(p, 'loss')} points lost are written, it is ${amount(p, 'right')}.`,
      fix: () => 'Correct the maximum, the score or the loss; left empty, the loss is computed.',
    },
  },
  on: 'consolidation',
  check({ year: { indices } }) {
    return indices.analysis.map((one): RuleResult => {
      const place = analysisPlace(one);
      const right = subtract(one.maximum, one.score);
      if (compareDecimals(right, one.loss) === 0) return { outcome: 'pass', ...place };
      const difference = subtract(one.loss, right);
      const params = { ...place.params, loss: one.loss, right };
      return { outcome: 'fail', ...place, observed: one.loss, expected: right, difference, params };
    });
  },
};
