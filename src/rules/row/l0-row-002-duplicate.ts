import { factRule } from '../fact-rule.ts';
import { subjectEn, subjectVi, sentence, word } from '../rule-words.ts';

export const l0Row002 = factRule(
  {
    code: 'L0-ROW-002',
    severity: 'error',
    status: 'active',
    since: '0.1.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Chỉ tiêu có nhiều dòng',
        reason: 'Cùng một mã ở hai dòng với hai số thì không biết số nào đúng.',
        good: 'Mỗi mã chỉ tiêu có một dòng.',
        bad: 'Chép dòng 2.3.1 xuống dưới để tách số theo đơn vị con.',
        message: (p) => `${sentence(subjectVi(p))} có nhiều dòng: ${word(p, 'cells')}.`,
        fix: () => 'Giữ lại một dòng với số tổng, xóa các dòng chép thêm.',
      },
      en: {
        title: 'An indicator has several rows',
        reason: 'With one code on two rows nobody knows which figure is right.',
        good: 'Every indicator code has one row.',
        bad: 'The row of 2.3.1 was copied to split the figure by sub-unit.',
        message: (p) => `${sentence(subjectEn(p))} has several rows: ${word(p, 'cells')}.`,
        fix: () => 'Keep one row with the total and delete the copies.',
      },
    },
  },
  ['row-duplicate'],
  ({ sheet, indicator, cells }) => ({
    instance: indicator,
    indicator,
    sheet,
    ...(cells.length === 0 ? {} : { cell: cells[cells.length - 1]! }),
    params: { cells },
  }),
);
