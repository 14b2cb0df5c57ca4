import { at, factRule, feeds } from '../fact-rule.ts';
import { formulaMeaning, meaningEn, meaningVi } from './formula-meaning.ts';
import { about, amount, has, subjectEn, subjectVi } from '../rule-words.ts';

export const l1Fml002 = factRule(
  {
    code: 'L1-FML-002',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['X-10'],
    words: {
      vi: {
        title: 'Công thức của biểu bị ghi đè bằng số',
        reason: 'Số gõ đè lên công thức không tự đổi theo các ô khác, nên dễ sai khi sửa số liệu.',
        good: 'Ô tỷ lệ là công thức.',
        bad: 'Gõ 98,5 đè lên công thức tính tỷ lệ.',
        message: (p) =>
          about(
            subjectVi(p),
            `công thức của ô này${meaningVi(p) === '' ? '' : ` (${meaningVi(p)})`} ${
              has(p, 'found') ? `bị gõ đè bằng “${amount(p, 'found')}”` : 'bị xóa'
            }.`,
          ),
        fix: () => 'Khôi phục công thức như biểu trống được cấp.',
      },
      en: {
        title: 'A formula of the form was overwritten',
        reason:
          'A number typed over a formula does not follow the other cells, and goes wrong when they change.',
        good: 'The ratio is a formula.',
        bad: '98,5 was typed over the formula of the ratio.',
        message: (p) =>
          about(
            subjectEn(p),
            `the formula of this cell${meaningEn(p) === '' ? '' : ` (${meaningEn(p)})`} was ${
              has(p, 'found') ? `overwritten with “${amount(p, 'found')}”` : 'deleted'
            }.`,
          ),
        fix: () => 'Restore the formula as in the blank form.',
      },
    },
  },
  ['formula-overwritten'],
  ({ cell, found, expected, indicator }, context) => ({
    instance: `${cell.sheet}!${cell.cell}`,
    ...at(cell),
    ...feeds(context, cell, indicator),
    observed: found,
    expected: `=${expected}`,
    params: { found, expected, ...formulaMeaning(context, expected, indicator) },
  }),
);
