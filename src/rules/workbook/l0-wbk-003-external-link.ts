import { about, has, subjectEn, subjectVi, word } from '../rule-words.ts';
import { cellTroubleRule } from './cell-trouble.ts';

export const l0Wbk003 = cellTroubleRule(
  {
    code: 'L0-WBK-003',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['N-19'],
    words: {
      vi: {
        title: 'Số lấy từ tệp khác',
        reason: 'Số nối sang tệp khác là bản lưu cũ: không ai kiểm tra được tệp nguồn và số có thể đã đổi.',
        good: 'Số gõ trực tiếp, hoặc tính từ ô trong cùng tệp.',
        bad: "Công thức ='[Tong hop.xlsx]Sheet1'!B5.",
        message: (p) =>
          about(
            subjectVi(p),
            has(p, 'formula') ? `số lấy từ tệp khác (${word(p, 'formula')}).` : 'số lấy từ tệp khác.',
          ),
        fix: () => 'Thay công thức bằng số, kiểm tra lại với tệp nguồn.',
      },
      en: {
        title: 'The figure comes from another file',
        reason:
          'A link to another file holds an old copy: the source cannot be checked and may have changed.',
        good: 'Typed figures, or formulas over cells of the same file.',
        bad: "Formula ='[Tong hop.xlsx]Sheet1'!B5.",
        message: (p) =>
          about(
            subjectEn(p),
            has(p, 'formula')
              ? `the figure comes from another file (${word(p, 'formula')}).`
              : 'it links to another file.',
          ),
        fix: () => 'Replace the formula by the figure and check it against its source.',
      },
    },
  },
  'external-link',
  ({ formula }) => (formula === '' ? {} : { formula, observed: formula }),
);
