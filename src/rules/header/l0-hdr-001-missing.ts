import { factRule } from '../fact-rule.ts';
import { has, word } from '../rule-words.ts';

export const l0Hdr001 = factRule(
  {
    code: 'L0-HDR-001',
    severity: 'error',
    status: 'active',
    since: '0.1.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Thiếu tiêu đề cột',
        reason: 'Cột được tìm theo tiêu đề; mất tiêu đề thì không biết cột nào là số liệu.',
        good: 'Dòng tiêu đề giữ nguyên như biểu được cấp.',
        bad: 'Xóa hoặc sửa chữ “Số liệu” ở dòng tiêu đề: số trong cột có thể là của kỳ khác, nên không vào tổng.',
        message: (p) =>
          `Không thấy tiêu đề cột “${word(p, 'header')}”${has(p, 'isProven') ? '; số liệu được đọc theo mã và tên chỉ tiêu' : ''}.`,
        fix: () => 'Khôi phục dòng tiêu đề như biểu trống được cấp rồi gửi lại.',
      },
      en: {
        title: 'A column header is missing',
        reason:
          'Columns are found by their headers; without one nobody knows which column holds the figures.',
        good: 'The header row is as it was issued.',
        bad: 'The header “Số liệu” was deleted or changed: the figures below may be of another period and do not count.',
        message: (p) =>
          `The column header “${word(p, 'header')}” was not found${has(p, 'isProven') ? '; figures were read by codes and labels' : ''}.`,
        fix: () => 'Restore the header row as in the blank form and send the workbook again.',
      },
    },
  },
  ['header-missing'],
  ({ sheet, header, cell, figures = [], isProven }, { submission }) => ({
    ...(isProven ? { severity: 'warning' } : {}),
    instance: `${sheet}!${header}`,
    sheet,
    ...(cell === null ? {} : { cell }),
    params: { sheet, header, ...(isProven ? { isProven } : {}) },
    figures: [
      ...figures,
      ...submission.tables.filter((one) => one.sheet === sheet).map((one) => `table:${one.table}`),
    ],
  }),
);
