import { factRule } from '../fact-rule.ts';

export const l0Tpl004 = factRule(
  {
    code: 'L0-TPL-004',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['X-18'],
    words: {
      vi: {
        title: 'Cấu trúc biểu khác với định nghĩa hiện nay',
        reason: 'Dấu nhận dạng của biểu không khớp: định nghĩa đã sửa sau khi cấp biểu, hoặc biểu bị sửa.',
        good: 'Biểu cấp sau lần sửa định nghĩa gần nhất.',
        bad: 'Sửa định nghĩa biểu sau khi đã gửi biểu trống cho đơn vị.',
        message: () => 'Cấu trúc biểu khác với định nghĩa hiện nay; số liệu được đọc theo mã chỉ tiêu.',
        fix: () => 'Xem các phát hiện khác của tệp; nếu cần, cấp lại biểu trống cho đơn vị.',
      },
      en: {
        title: 'The structure differs from the definition of today',
        reason:
          "The form's fingerprint does not match: the definition, or the form, was changed after it was issued.",
        good: 'A form issued after the last change of the definitions.',
        bad: 'The definitions were changed after the blank forms went out.',
        message: () =>
          "The form's structure differs from the definition of today; figures were read by their code.",
        fix: () => 'Look at the other findings of this file; issue a new blank form if need be.',
      },
    },
  },
  ['structure-changed'],
  ({ found, expected }) => ({ observed: found, expected, params: { found, expected } }),
);
