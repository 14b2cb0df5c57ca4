import { at, factRule } from '../fact-rule.ts';
import { about, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Unt002 = factRule(
  {
    code: 'L1-UNT-002',
    severity: 'error',
    status: 'active',
    since: '0.2.0',
    basis: ['derived', 'N-10'],
    words: {
      vi: {
        title: 'Đơn vị tính khác biểu, không quy đổi được',
        reason: 'Không biết số ghi theo đơn vị nào thì không cộng được với số của đơn vị khác.',
        good: 'Giữ nguyên cột “Đơn vị tính” của biểu.',
        bad: 'Sửa “hồ sơ” thành “nghìn hồ sơ”.',
        message: (p) =>
          about(
            subjectVi(p),
            `đơn vị tính ghi là “${word(p, 'found')}”, biểu dùng “${word(p, 'unit')}”; số này không được tính.`,
          ),
        fix: (p) => `Ghi lại đơn vị tính “${word(p, 'unit')}” và nhập số theo đơn vị đó rồi gửi lại.`,
      },
      en: {
        title: 'Another unit than the form’s, which cannot be converted',
        reason: 'A figure in an unknown unit cannot be added to those of other agencies.',
        good: 'The unit column is untouched.',
        bad: '“hồ sơ” was changed to “nghìn hồ sơ”.',
        message: (p) =>
          about(
            subjectEn(p),
            `the unit given is “${word(p, 'found')}”, the form’s is “${word(p, 'unit')}”; the figure does not count.`,
          ),
        fix: (p) =>
          `Restore the unit “${word(p, 'unit')}”, type the figure in it and send the workbook again.`,
      },
    },
  },
  ['unit-unknown'],
  ({ cell, found, expected, indicator, table }) => ({
    instance: indicator ?? table ?? cell.sheet,
    ...(indicator === undefined ? { figures: [`table:${table}`] } : { indicator, figures: [indicator] }),
    ...at(cell),
    observed: found,
    expected,
    params: { found, unit: expected, ...(indicator === undefined ? { table: table ?? '' } : { indicator }) },
  }),
);
