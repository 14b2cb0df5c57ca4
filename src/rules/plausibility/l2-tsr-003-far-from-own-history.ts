import { amount } from '../rule-words.ts';
import { oddEn, oddFixEn, oddFixVi, oddRule, oddVi } from './odd-rule.ts';

export const l2Tsr003 = oddRule(
  {
    code: 'L2-TSR-003',
    severity: 'warning',
    status: 'active',
    since: '0.3.0',
    basis: ['XP-07'],
    words: {
      vi: {
        title: 'Số khác hẳn các kỳ trước của chính đơn vị',
        reason:
          'So với trung vị các kỳ cùng độ dài đã báo cáo (điểm z điều chỉnh theo trung vị độ lệch), số này nằm rất xa.',
        good: 'Các quý trước 38, 41, 40, 44; quý này 42.',
        bad: 'Các quý trước 38, 41, 40, 44; quý này 140.',
        message: (p) =>
          oddVi(p, `mức thường thấy ${amount(p, 'expected')} của ${amount(p, 'count')} kỳ trước`),
        fix: () => oddFixVi,
      },
      en: {
        title: 'Far from the history of the agency',
        reason:
          'Measured by the median of the windows of the same length and their median deviation (modified z-score), the figure lies far off.',
        good: 'Earlier quarters 38, 41, 40, 44; this one 42.',
        bad: 'Earlier quarters 38, 41, 40, 44; this one 140.',
        message: (p) =>
          oddEn(p, `the usual ${amount(p, 'expected')} of ${amount(p, 'count')} earlier windows`),
        fix: () => oddFixEn,
      },
    },
  },
  'own-history',
);
