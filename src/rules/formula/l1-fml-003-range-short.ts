import { at, factRule, feeds } from '../fact-rule.ts';
import { formulaMeaning, meaningEn, meaningVi } from './formula-meaning.ts';
import { about, amount, has, subjectEn, subjectVi, word } from '../rule-words.ts';

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
            `tổng chỉ ${meaningVi(p) || 'cộng một phần'}, bỏ sót dòng ${word(p, 'missed')}` +
              (has(p, 'computed')
                ? `; ô ghi ${amount(p, 'stored')}, cộng đủ các dòng là ${amount(p, 'computed')}.`
                : '.'),
          ),
        fix: (p) => `Sửa công thức để cộng cả dòng ${word(p, 'missed')}.`,
      },
      en: {
        title: 'A sum that stops before the last row',
        reason: 'When rows are added below and the formula does not follow, the total falls short.',
        good: 'The total runs to the last row of data.',
        bad: 'Data to row 25, but the total is SUM(D5:D20).',
        message: (p) =>
          about(
            subjectEn(p),
            `the total is ${meaningEn(p) || 'a part'} and leaves out row ${word(p, 'missed')}` +
              (has(p, 'computed')
                ? `; the cell says ${amount(p, 'stored')}, all rows make ${amount(p, 'computed')}.`
                : '.'),
          ),
        fix: (p) => `Let the formula add row ${word(p, 'missed')} too.`,
      },
    },
  },
  ['formula-range-short'],
  ({ cell, formula, missed, stored, computed }, context) => ({
    instance: `${cell.sheet}!${cell.cell}`,
    ...at(cell),
    ...feeds(context, cell, undefined),
    observed: `=${formula.replace(/^=/, '')}`,
    params: {
      formula: formula.replace(/^=/, ''),
      missed: missed.map(String),
      ...(stored === undefined || computed === undefined ? {} : { stored, computed }),
      ...formulaMeaning(context, formula, undefined),
    },
  }),
);
