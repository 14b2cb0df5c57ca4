import { at, factRule } from '../fact-rule.ts';
import { amount, has, word } from '../rule-words.ts';
import { isOutOfForce } from '../validity/out-of-force.ts';

export const l0Row006 = factRule(
  {
    code: 'L0-ROW-006',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Nội dung nằm ngoài ô của biểu',
        reason: 'Số ghi ngoài các ô của biểu không được tính; nêu ra để không mất số liệu mà không ai biết.',
        good: 'Số ở cột “Số liệu”, lời giải thích ở cột “Ghi chú, giải trình”.',
        bad: 'Ghi số điều chỉnh ở cột H, bên phải biểu.',
        message: (p) =>
          has(p, 'more')
            ? `“${word(p, 'raw')}” và ${amount(p, 'more')} ô khác của trang nằm ngoài ô của biểu và không được tính.`
            : `“${word(p, 'raw')}” nằm ngoài ô của biểu và không được tính.`,
        fix: () => 'Chuyển số vào đúng ô, hoặc chuyển lời giải thích sang cột “Ghi chú, giải trình”.',
      },
      en: {
        title: 'Something stands outside the cells of the form',
        reason:
          'Figures outside the cells of the form do not count; they are named so that nothing gets lost unseen.',
        good: 'Figures in the figures column, remarks in the notes column.',
        bad: 'A correction in column H, right of the form.',
        message: (p) =>
          has(p, 'more')
            ? `“${word(p, 'raw')}” and ${amount(p, 'more')} other cells of the sheet stand outside the cells of the form and do not count.`
            : `“${word(p, 'raw')}” stands outside the cells of the form and does not count.`,
        fix: () => 'Move the figure to its cell, or the remark to the notes column.',
      },
    },
  },
  ['value-outside'],
  ({ cell, raw, indicator, more }, context) =>
    indicator !== undefined && isOutOfForce(context, indicator)
      ? null
      : {
          instance: indicator ?? `${cell.sheet}!${cell.cell}`,
          ...(indicator === undefined ? {} : { indicator }),
          ...at(cell),
          observed: raw,
          params: { raw, ...(more === undefined ? {} : { more }) },
        },
);
