import { at, factRule } from '../fact-rule.ts';
import { has, word } from '../rule-words.ts';
import { isAskedElsewhere } from '../lead/asked-elsewhere.ts';
import { isOutOfForce } from '../validity/out-of-force.ts';

export const l0Row005 = factRule(
  {
    code: 'L0-ROW-005',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Mã chỉ tiêu không có trong biểu',
        reason: 'Số ở dòng có mã lạ không được tính; nêu ra để không mất số liệu mà không ai biết.',
        good: 'Mã ở cột “Mã” đúng như biểu được cấp.',
        bad: 'Gõ mã 2.3.99, hoặc mã bị Excel đổi thành ngày.',
        message: (p) => `Mã “${word(p, 'code')}” không có trong biểu; số ở dòng này không được tính.`,
        fix: (p) =>
          has(p, 'nearest')
            ? `Có phải mã ${word(p, 'nearest')}? Sửa lại mã, hoặc xóa dòng thêm.`
            : 'Sửa lại mã như biểu được cấp, hoặc xóa dòng thêm.',
      },
      en: {
        title: 'A code that the form does not have',
        reason:
          'Figures on a row with an unknown code do not count; it is named so that nothing gets lost unseen.',
        good: 'The codes are as they were issued.',
        bad: 'Code 2.3.99 was typed, or Excel turned a code into a date.',
        message: (p) => `Code “${word(p, 'code')}” is not part of the form; the row does not count.`,
        fix: (p) =>
          has(p, 'nearest')
            ? `Is it ${word(p, 'nearest')}? Correct the code, or delete the added row.`
            : 'Restore the code as issued, or delete the added row.',
      },
    },
  },
  ['code-unknown'],
  ({ cell, code, nearest }, context) =>
    isOutOfForce(context, code) || isAskedElsewhere(context, code)
      ? null
      : {
          instance: code,
          ...at(cell),
          observed: code,
          ...(nearest === undefined ? {} : { expected: nearest }),
          params: { code, ...(nearest === undefined ? {} : { nearest }) },
        },
);
