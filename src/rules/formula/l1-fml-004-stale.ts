import { subtract } from '../../domain/decimal.ts';
import { at, factRule, feeds } from '../fact-rule.ts';
import { about, amount, subjectEn, subjectVi } from '../rule-words.ts';

export const l1Fml004 = factRule(
  {
    code: 'L1-FML-004',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['X-10'],
    words: {
      vi: {
        title: 'Kết quả công thức chưa được tính lại',
        reason:
          'Kết quả lưu trong tệp khác với kết quả tính từ các ô hiện nay: tệp được sửa mà không tính lại.',
        good: 'Kết quả lưu khớp với kết quả tính lại.',
        bad: 'Sửa số bằng phần mềm khác rồi gửi luôn.',
        message: (p) =>
          about(
            subjectVi(p),
            `kết quả lưu là ${amount(p, 'stored')}, tính lại được ${amount(p, 'computed')}.`,
          ),
        fix: () => 'Mở tệp bằng Excel, nhấn F9, lưu rồi gửi lại.',
      },
      en: {
        title: 'A stored result that is out of date',
        reason:
          'The stored result differs from what the cells give now: the file was changed without recalculation.',
        good: 'The stored result equals the recomputed one.',
        bad: 'Figures were changed by another program and sent as they were.',
        message: (p) =>
          about(
            subjectEn(p),
            `the stored result is ${amount(p, 'stored')}; recomputed it is ${amount(p, 'computed')}.`,
          ),
        fix: () => 'Open the file in Excel, press F9, save and send it again.',
      },
    },
  },
  ['formula-stale'],
  ({ cell, stored, computed, indicator }, context) => ({
    instance: `${cell.sheet}!${cell.cell}`,
    ...at(cell),
    ...feeds(context, cell, indicator),
    observed: stored,
    expected: computed,
    difference: subtract(stored, computed),
    params: { stored, computed },
  }),
);
