import { factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';

export const l0Sht003 = factRule(
  {
    code: 'L0-SHT-003',
    severity: 'info',
    status: 'active',
    since: '0.1.0',
    basis: ['ESS 0'],
    words: {
      vi: {
        title: 'Có thêm trang tính ngoài biểu',
        reason: 'Nội dung ở trang thêm không được tính; nêu ra để không mất số liệu mà không ai biết.',
        good: 'Giải trình ghi ở cột “Ghi chú, giải trình” hoặc trang “Thuyết minh”.',
        bad: 'Ghi số liệu bổ sung ở một trang tự thêm.',
        message: (p) =>
          `Trang “${word(p, 'sheet')}” không thuộc biểu; ${word(p, 'cells')} ô có nội dung không được tính.`,
        fix: () => 'Nếu trang có số liệu cần báo cáo, chuyển vào đúng ô của biểu.',
      },
      en: {
        title: 'A sheet that the form does not have',
        reason: 'What stands on an added sheet does not count; it is named so that nothing gets lost unseen.',
        good: 'Remarks stand in the notes column or on the narrative sheet.',
        bad: 'Extra figures on a sheet added by the agency.',
        message: (p) =>
          `Sheet “${word(p, 'sheet')}” is not part of the form; ${word(p, 'cells')} filled cells do not count.`,
        fix: () => 'If the sheet holds figures to be reported, move them to their cells in the form.',
      },
    },
  },
  ['sheet-extra'],
  ({ sheet, cells }) => ({ instance: sheet, sheet, params: { sheet, cells } }),
);
