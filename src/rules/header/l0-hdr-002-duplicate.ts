import { factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';

export const l0Hdr002 = factRule(
  {
    code: 'L0-HDR-002',
    severity: 'error',
    status: 'active',
    since: '0.1.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Tiêu đề cột lặp lại',
        reason: 'Hai cột cùng tiêu đề thì không biết cột nào là số liệu được báo cáo.',
        good: 'Mỗi tiêu đề chỉ có một lần.',
        bad: 'Chèn thêm cột và chép cả tiêu đề “Số liệu”.',
        message: (p) => `Tiêu đề cột “${word(p, 'header')}” có ở nhiều ô: ${word(p, 'cells')}.`,
        fix: () => 'Giữ lại một cột có tiêu đề này, xóa cột chép thêm rồi gửi lại.',
      },
      en: {
        title: 'A column header stands twice',
        reason: 'With two columns of one header nobody knows which one is reported.',
        good: 'Each header stands once.',
        bad: 'A column was inserted and the header “Số liệu” copied with it.',
        message: (p) =>
          `The column header “${word(p, 'header')}” stands in several cells: ${word(p, 'cells')}.`,
        fix: () => 'Keep one column with this header, delete the copy and send the workbook again.',
      },
    },
  },
  ['header-duplicate'],
  ({ sheet, header, cells }, { submission }) => ({
    instance: `${sheet}!${header}`,
    sheet,
    ...(cells[0] === undefined ? {} : { cell: cells[cells.length - 1]! }),
    params: { sheet, header, cells },
    figures: submission.tables.filter((one) => one.sheet === sheet).map((one) => `table:${one.table}`),
  }),
);
