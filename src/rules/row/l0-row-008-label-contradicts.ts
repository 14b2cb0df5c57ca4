import { at, factRule } from '../fact-rule.ts';
import { sentence, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l0Row008 = factRule(
  {
    code: 'L0-ROW-008',
    severity: 'error',
    status: 'active',
    since: '0.2.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Mã và tên chỉ tiêu của dòng không khớp nhau',
        reason:
          'Mã là của chỉ tiêu này, tên ghi trên dòng là nội dung khác: không biết số thuộc chỉ tiêu nào, nên không tính.',
        good: 'Dòng mã 2.3.14 có tên như ở biểu trống được cấp.',
        bad: 'Đổi chỗ mã của hai dòng, hoặc sửa tên chỉ tiêu thành nội dung khác.',
        message: (p) =>
          `${sentence(subjectVi(p))}: tên ghi trên dòng là “${word(p, 'raw')}”; số của dòng không vào tổng.`,
        fix: () => 'Khôi phục mã và tên của dòng như biểu trống được cấp, kiểm tra lại số rồi gửi lại.',
      },
      en: {
        title: 'Code and label of a line contradict each other',
        reason:
          'The code is this indicator’s, the label says something else: nobody knows whose figure it is, so it does not count.',
        good: 'The line with code 2.3.14 has the label of the blank form.',
        bad: 'The codes of two lines were exchanged, or a label was rewritten to mean something else.',
        message: (p) =>
          `${sentence(subjectEn(p))}: the label on its line is “${word(p, 'raw')}”; the figure does not count.`,
        fix: () =>
          'Restore code and label of the line as in the blank form, check the figure and send it again.',
      },
    },
  },
  ['label-contradicts'],
  ({ cell, raw, indicator }) => ({
    instance: indicator,
    indicator,
    ...at(cell),
    observed: raw,
    figures: [indicator],
    params: { indicator, raw },
  }),
);
