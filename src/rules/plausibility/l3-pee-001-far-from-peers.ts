import { amount } from '../rule-words.ts';
import { oddEn, oddFixEn, oddFixVi, oddRule, oddVi } from './odd-rule.ts';

export const l3Pee001 = oddRule(
  {
    code: 'L3-PEE-001',
    severity: 'warning',
    status: 'active',
    since: '0.3.0',
    basis: ['XP-07'],
    words: {
      vi: {
        title: 'Số khác hẳn các đơn vị cùng cấp, cùng nhóm',
        reason:
          'So với các đơn vị cùng cấp, cùng nhóm, sau khi đã tính đến quy mô chung của từng đơn vị, số này nằm rất xa.',
        good: 'Các xã cùng quy mô ghi 20 đến 60, xã này ghi 75.',
        bad: 'Các xã cùng quy mô ghi 20 đến 60, xã này ghi 41.000.',
        message: (p) =>
          oddVi(
            p,
            `mức thường thấy ${amount(p, 'expected')} ở ${amount(p, 'count')} đơn vị cùng nhóm có quy mô như đơn vị này`,
          ),
        fix: () => oddFixVi,
      },
      en: {
        title: 'Far from the peers',
        reason:
          'Measured by the agencies of its level and group, the size of each allowed for, the figure lies far off.',
        good: 'Communes of its size have 20 to 60, this one 75.',
        bad: 'Communes of its size have 20 to 60, this one 41,000.',
        message: (p) =>
          oddEn(
            p,
            `the usual ${amount(p, 'expected')} of an agency of its size, judged by ${amount(p, 'count')} of its group`,
          ),
        fix: () => oddFixEn,
      },
    },
  },
  'peers',
);
