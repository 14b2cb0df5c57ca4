import { about, subjectEn, subjectVi } from '../rule-words.ts';
import { cellTroubleRule } from './cell-trouble.ts';

export const l0Wbk001 = cellTroubleRule(
  {
    code: 'L0-WBK-001',
    severity: 'error',
    status: 'active',
    since: '0.1.0',
    basis: ['N-12'],
    words: {
      vi: {
        title: 'Công thức chưa có kết quả',
        reason:
          'Tệp do phần mềm khác tạo có thể chứa công thức chưa được tính; số phải do Excel tính và lưu.',
        good: 'Công thức có kết quả đã lưu.',
        bad: 'Tệp xuất từ phần mềm, chưa mở và lưu bằng Excel.',
        message: (p) => about(subjectVi(p), 'ô có công thức nhưng chưa có kết quả.'),
        fix: () => 'Mở tệp bằng Excel, lưu lại rồi gửi.',
      },
      en: {
        title: 'A formula without a result',
        reason: 'Files made by other software may hold formulas that were never calculated.',
        good: 'A formula with its stored result.',
        bad: 'A file exported by a program, never opened and saved in Excel.',
        message: (p) => about(subjectEn(p), 'the cell has a formula but no result.'),
        fix: () => 'Open the file in Excel, save it and send it.',
      },
    },
  },
  'formula-no-result',
  ({ formula }) => ({ formula, observed: `=${formula.replace(/^=/, '')}` }),
);
