import { about, subjectEn, subjectVi, word } from '../rule-words.ts';
import { cellTroubleRule } from './cell-trouble.ts';

export const l0Wbk002 = cellTroubleRule(
  {
    code: 'L0-WBK-002',
    severity: 'error',
    status: 'active',
    since: '0.1.0',
    basis: ['N-12'],
    words: {
      vi: {
        title: 'Ô báo lỗi công thức',
        reason: 'Lỗi như #REF! hay #DIV/0! không phải số liệu và lan sang mọi ô tính từ nó.',
        good: 'Ô có số.',
        bad: 'Ô hiện #REF! sau khi xóa một dòng.',
        message: (p) => about(subjectVi(p), `ô báo lỗi ${word(p, 'error') || word(p, 'raw')}.`),
        fix: () => 'Sửa công thức hoặc gõ lại số, rồi lưu và gửi lại.',
      },
      en: {
        title: 'The cell shows an error',
        reason:
          'Errors such as #REF! or #DIV/0! are no figures, and spread to every cell computed from them.',
        good: 'A cell with a number.',
        bad: '#REF! after a row was deleted.',
        message: (p) =>
          about(subjectEn(p), `the cell shows the error ${word(p, 'error') || word(p, 'raw')}.`),
        fix: () => 'Repair the formula or type the figure, then save and send again.',
      },
    },
  },
  'formula-error',
  ({ error }) => ({ error, observed: error }),
);
