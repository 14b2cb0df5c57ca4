import { factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';

export const l0Sht005 = factRule(
  {
    code: 'L0-SHT-005',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['ESS 0'],
    words: {
      vi: {
        title: 'Trang tính bị chép thành hai',
        reason: 'Hai trang cùng một nội dung thì chỉ một trang được đọc; trang kia có thể mới là số đúng.',
        good: 'Mỗi lĩnh vực một trang.',
        bad: 'Trang “2. Thủ tục hành chính (2)” chép từ trang “2. Thủ tục hành chính”.',
        message: (p) => `Trang “${word(p, 'sheet')}” là bản chép của “${word(p, 'of')}” và không được tính.`,
        fix: (p) => `Giữ lại một trang “${word(p, 'of')}” với số đúng, xóa trang kia.`,
      },
      en: {
        title: 'A sheet was copied',
        reason:
          'Of two sheets with the same content only one is read; the other one may hold the right figures.',
        good: 'One sheet per area.',
        bad: 'A sheet “2. Procedures (2)” copied from “2. Procedures”.',
        message: (p) => `Sheet “${word(p, 'sheet')}” is a copy of “${word(p, 'of')}” and does not count.`,
        fix: (p) => `Keep one sheet “${word(p, 'of')}” with the right figures and delete the other.`,
      },
    },
  },
  ['sheet-duplicate'],
  ({ sheet, of }) => ({ instance: sheet, sheet, params: { sheet, of } }),
);
