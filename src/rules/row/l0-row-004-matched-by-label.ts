import { factRule } from '../fact-rule.ts';
import { has, sentence, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l0Row004 = factRule(
  {
    code: 'L0-ROW-004',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Mã chỉ tiêu mất, tìm được nhờ tên',
        reason: 'Tìm theo tên kém chắc chắn hơn theo mã, nên cần người xem lại.',
        good: 'Cột “Mã” còn nguyên.',
        bad: 'Xóa mã 2.3.1 ở cột “Mã”, còn tên chỉ tiêu.',
        message: (p) =>
          has(p, 'count')
            ? `${word(p, 'count')} chỉ tiêu của trang mất mã, từ ${word(p, 'first')}; nhận ra nhờ tên chỉ tiêu.`
            : has(p, 'near')
              ? `${sentence(subjectVi(p))}: dòng không còn mã, nhận ra nhờ tên gần giống “${word(p, 'near')}”.`
              : `${sentence(subjectVi(p))}: dòng không còn mã, nhận ra nhờ tên chỉ tiêu.`,
        fix: () => 'Kiểm tra đúng dòng, rồi ghi lại mã ở cột “Mã”.',
      },
      en: {
        title: 'The code is gone, the row was found by its label',
        reason: 'A label is less certain than a code, so somebody should look.',
        good: 'The code column is untouched.',
        bad: 'Code 2.3.1 was deleted, its label is still there.',
        message: (p) =>
          has(p, 'count')
            ? `${word(p, 'count')} rows of the sheet have lost their codes, from ${word(p, 'first')}; found by their labels.`
            : has(p, 'near')
              ? `${sentence(subjectEn(p))}: the row has no code and was found by a label that is nearly its own, “${word(p, 'near')}”.`
              : `${sentence(subjectEn(p))}: the row has no code and was found by its label.`,
        fix: () => 'Check that it is the right row, then restore the code.',
      },
    },
  },
  ['row-matched-by-label', 'rows-matched-by-label'],
  (fact) => {
    const { sheet } = fact;
    if (fact.kind === 'rows-matched-by-label')
      return { instance: sheet, sheet, params: { count: fact.indicators, first: fact.first } };
    const { indicator, cell, near } = fact;
    return {
      instance: indicator,
      indicator,
      sheet,
      cell,
      ...(near === undefined ? {} : { observed: near }),
      params: { indicator, ...(near === undefined ? {} : { near }) },
    };
  },
);
