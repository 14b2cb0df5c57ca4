import { baseEn, baseVi, oddEn, oddFixEn, oddFixVi, oddRule, oddVi } from './odd-rule.ts';

export const l2Tsr002 = oddRule(
  {
    code: 'L2-TSR-002',
    severity: 'warning',
    status: 'active',
    since: '0.3.0',
    basis: ['XP-07'],
    words: {
      vi: {
        title: 'Số khác hẳn cùng kỳ năm trước',
        reason:
          'Số thay đổi quá nhiều lần so với cùng kỳ năm trước, khi đơn vị không thay đổi, cần được xác nhận.',
        good: 'Quý III năm trước 410, năm nay 520.',
        bad: 'Quý III năm trước 410, năm nay 5.200.',
        message: (p) => oddVi(p, baseVi(p)),
        fix: () => oddFixVi,
      },
      en: {
        title: 'Far from the same period last year',
        reason:
          'A figure many times that of the same period last year, the unit being the same, needs a word.',
        good: 'Quarter III last year 410, this year 520.',
        bad: 'Quarter III last year 410, this year 5,200.',
        message: (p) => oddEn(p, baseEn(p)),
        fix: () => oddFixEn,
      },
    },
  },
  'same-period',
);
