import { at, factRule, feeds } from '../fact-rule.ts';
import { formulaMeaning, meaningEn, meaningVi } from './formula-meaning.ts';
import { about, subjectEn, subjectVi } from '../rule-words.ts';

export const l1Fml001 = factRule(
  {
    code: 'L1-FML-001',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['X-10'],
    words: {
      vi: {
        title: 'Công thức của biểu bị sửa',
        reason: 'Ô tính sẵn bảo đảm mọi đơn vị tính như nhau; công thức sửa có thể tính khác.',
        good: 'Ô tỷ lệ giữ công thức như biểu được cấp.',
        bad: 'Sửa mẫu số của tỷ lệ trong công thức.',
        message: (p) =>
          about(
            subjectVi(p),
            `công thức của ô này đã bị đổi${meaningVi(p) === '' ? '' : `; đúng là ${meaningVi(p)}`}.`,
          ),
        fix: () => 'Khôi phục công thức như biểu trống được cấp.',
      },
      en: {
        title: 'A formula of the form was altered',
        reason: 'Locked formulas make all agencies compute alike; an altered one may compute something else.',
        good: 'The ratio keeps the formula it was issued with.',
        bad: 'The denominator was changed in the formula.',
        message: (p) =>
          about(
            subjectEn(p),
            `the formula of this cell was changed${meaningEn(p) === '' ? '' : `; it should be ${meaningEn(p)}`}.`,
          ),
        fix: () => 'Restore the formula as in the blank form.',
      },
    },
  },
  ['formula-altered'],
  ({ cell, found, expected, indicator }, context) => ({
    instance: `${cell.sheet}!${cell.cell}`,
    ...at(cell),
    ...feeds(context, cell, indicator),
    observed: `=${found}`,
    expected: `=${expected}`,
    params: { found, expected, ...formulaMeaning(context, expected, indicator) },
  }),
);
