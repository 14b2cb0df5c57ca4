import { factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';

export const l0Row003 = factRule(
  {
    code: 'L0-ROW-003',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Dòng bị chèn hoặc xóa',
        reason: 'Các dòng lệch chỗ vẫn tìm được theo mã; nêu ra để kiểm tra lại việc chép số.',
        good: 'Số dòng giữ như biểu được cấp.',
        bad: 'Chèn thêm dòng giữa biểu để ghi chi tiết.',
        message: (p) =>
          `${word(p, 'indicators')} chỉ tiêu không còn ở dòng cũ, từ ${word(p, 'first')}; vẫn đọc theo mã.`,
        fix: () => 'Không chèn, xóa dòng của biểu; ghi chi tiết ở cột “Ghi chú, giải trình”.',
      },
      en: {
        title: 'Rows were inserted or deleted',
        reason:
          'Shifted rows are still found by their codes; they are named so that copying errors get noticed.',
        good: 'The form has the rows it was issued with.',
        bad: 'Rows were inserted for details.',
        message: (p) =>
          `${word(p, 'indicators')} indicators are not on their rows any more, from ${word(p, 'first')}; read by code.`,
        fix: () => 'Do not insert or delete rows; put details in the notes column.',
      },
    },
  },
  ['rows-shifted'],
  ({ sheet, indicators, first }) => ({ instance: sheet, sheet, params: { indicators, first } }),
);
