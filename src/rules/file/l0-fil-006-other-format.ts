import { factRule } from '../fact-rule.ts';
import { has, word } from '../rule-words.ts';
import { formatName } from './format-names.ts';

export const l0Fil006 = factRule(
  {
    code: 'L0-FIL-006',
    severity: 'warning',
    status: 'active',
    since: '0.2.0',
    basis: ['ESS 0'],
    words: {
      vi: {
        title: 'Số liệu đọc từ định dạng khác .xlsx',
        reason:
          'Định dạng khác không giữ đủ những gì biểu .xlsx có (trang ẩn, công thức, kiểu số), nên số đọc được cần đối chiếu một lần.',
        good: 'Biểu được cấp, gửi nguyên tệp .xlsx.',
        bad: 'Biểu lưu lại thành .xls, .ods, .csv hoặc trang web.',
        message: (p) => {
          const guess = has(p, 'encoding')
            ? ` Bảng mã chữ không ghi rõ, đọc theo ${word(p, 'encoding')}; xem lại chữ có dấu.`
            : '';
          return `Số liệu được đọc từ ${formatName(word(p, 'format'), 'vi')}, không phải từ .xlsx.${guess}`;
        },
        fix: () => 'Đối chiếu lại số liệu với bản gốc; lần sau đề nghị đơn vị gửi nguyên tệp .xlsx được cấp.',
      },
      en: {
        title: 'Figures read from another format than .xlsx',
        reason:
          'Other formats do not keep all that the .xlsx form has (hidden sheets, formulas, number formats), so that the figures deserve a second look.',
        good: 'The form that was given out, sent as .xlsx.',
        bad: 'The form saved again as .xls, .ods, .csv or a web page.',
        message: (p) => {
          const guess = has(p, 'encoding')
            ? ` The encoding of its text is not stated and was taken for ${word(p, 'encoding')}; look at the accented letters.`
            : '';
          return `The figures were read from ${formatName(word(p, 'format'), 'en')}, not from .xlsx.${guess}`;
        },
        fix: () =>
          'Compare the figures with the original; next time ask for the .xlsx form that was given out.',
      },
    },
  },
  ['other-format'],
  ({ format, readBy = '', encoding = '' }) => ({ params: { format, readBy, encoding } }),
);
