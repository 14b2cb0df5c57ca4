import { baseEn, baseVi, oddEn, oddFixEn, oddFixVi, oddRule, oddVi } from './odd-rule.ts';

export const l2Tsr001 = oddRule(
  {
    code: 'L2-TSR-001',
    severity: 'warning',
    status: 'active',
    since: '0.3.0',
    basis: ['XP-07'],
    words: {
      vi: {
        title: 'Số khác hẳn kỳ liền trước cùng độ dài',
        reason: 'Số thay đổi quá nhiều lần so với kỳ liền trước thường do gõ nhầm hoặc sai đơn vị tính.',
        good: 'Quý II 41, quý III 45.',
        bad: 'Quý II 41, quý III 41.000.',
        message: (p) => oddVi(p, baseVi(p)),
        fix: () => oddFixVi,
      },
      en: {
        title: 'Far from the window of the same length before',
        reason:
          'A figure many times that of the window before is often mistyped or in another unit of measure.',
        good: 'Quarter II 41, quarter III 45.',
        bad: 'Quarter II 41, quarter III 41,000.',
        message: (p) => oddEn(p, baseEn(p)),
        fix: () => oddFixEn,
      },
    },
  },
  'previous',
);
