import { readingRule } from '../reading-rule.ts';
import { about, amount, has, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Typ013 = readingRule({
  code: 'L1-TYP-013',
  severity: 'warning',
  status: 'active',
  since: '0.2.0',
  basis: ['N-10'],
  words: {
    vi: {
      title: 'Số nhìn thấy khác số lưu trong ô',
      reason:
        'Định dạng số có thể chỉ hiện hàng nghìn hoặc thêm đơn vị khác: người ký thấy 1.234, trong ô lại là 1.234.000. ' +
        'Chương trình cộng số trong ô.',
      good: 'Ô hiện đúng số đã gõ.',
      bad: 'Định dạng “#,##0,” làm 1.234.000 hiện thành 1.234.',
      message: (p) =>
        about(
          subjectVi(p),
          `ô hiện “${word(p, 'shown')}”, trong ô là ${amount(p, 'raw')}` +
            (has(p, 'value') ? `; được đọc là ${amount(p, 'value')}.` : ', không rõ theo đơn vị nào.'),
        ),
      fix: (p) =>
        has(p, 'suggestion')
          ? `Gõ lại theo đơn vị của chỉ tiêu: ${word(p, 'suggestion')}`
          : 'Kiểm tra số nào đúng với đơn vị tính, gõ lại số đó và để định dạng số thường.',
    },
    en: {
      title: 'The number seen differs from the number stored',
      reason:
        'A number format may show thousands only, or add another unit: the signer sees 1.234, the cell holds 1.234.000. ' +
        'What the cell holds is added up.',
      good: 'The cell shows the number that was typed.',
      bad: 'The format “#,##0,” shows 1.234.000 as 1.234.',
      message: (p) =>
        about(
          subjectEn(p),
          `the cell shows “${word(p, 'shown')}” and holds ${amount(p, 'raw')}` +
            (has(p, 'value')
              ? `; it was read as ${amount(p, 'value')}.`
              : ', in a unit that is not certain.'),
        ),
      fix: (p) =>
        has(p, 'suggestion')
          ? `Type it in the unit of the indicator: ${word(p, 'suggestion')}`
          : 'Check which of the two fits the unit, type that number and use an ordinary number format.',
    },
  },
});
