import { at, factRule, feeds } from '../fact-rule.ts';
import { formulaMeaning, meaningEn, meaningVi } from './formula-meaning.ts';
import { about, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Fml003 = factRule(
  {
    code: 'L1-FML-003',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['X-03'],
    words: {
      vi: {
        title: 'Công thức cộng thiếu dòng',
        reason: 'Thêm dòng dưới cùng mà công thức tổng không mở rộng theo thì tổng bị thiếu.',
        good: 'Công thức tổng tới dòng số liệu cuối cùng.',
        bad: 'Số liệu tới dòng 25 nhưng tổng là SUM(D5:D20).',
        message: (p) =>
          about(
            subjectVi(p),
            `tổng chỉ ${meaningVi(p) || 'cộng một phần'}, chưa tới dòng số liệu cuối (dòng ${word(p, 'lastRow')}).`,
          ),
        fix: (p) => `Mở rộng công thức tới dòng ${word(p, 'lastRow')}.`,
      },
      en: {
        title: 'A sum that stops before the last row',
        reason: 'When rows are added below and the formula does not follow, the total falls short.',
        good: 'The total runs to the last row of data.',
        bad: 'Data to row 25, but the total is SUM(D5:D20).',
        message: (p) =>
          about(
            subjectEn(p),
            `the total is ${meaningEn(p) || 'a part'} and stops before the last row of data (${word(p, 'lastRow')}).`,
          ),
        fix: (p) => `Extend the formula to row ${word(p, 'lastRow')}.`,
      },
    },
  },
  ['formula-range-short'],
  ({ cell, formula, lastRow }, context) => ({
    instance: `${cell.sheet}!${cell.cell}`,
    ...at(cell),
    ...feeds(context, cell, undefined),
    observed: `=${formula.replace(/^=/, '')}`,
    params: {
      formula: formula.replace(/^=/, ''),
      lastRow,
      ...formulaMeaning(context, formula, undefined),
    },
  }),
);
