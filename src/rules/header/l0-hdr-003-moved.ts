import { factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';

export const l0Hdr003 = factRule(
  {
    code: 'L0-HDR-003',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Cột bị dời chỗ',
        reason: 'Cột dời chỗ vẫn tìm được theo tiêu đề; nêu ra để kiểm tra lại việc chép số.',
        good: 'Thứ tự cột giữ như biểu được cấp.',
        bad: 'Chèn thêm một cột trước cột “Số liệu”.',
        message: (p) =>
          `Cột “${word(p, 'header')}” nằm ở ${word(p, 'found')} thay vì ${word(p, 'expected')}; vẫn đọc được.`,
        fix: () => 'Không chèn, xóa hay dời cột của biểu; ghi chú thêm ở cột “Ghi chú, giải trình”.',
      },
      en: {
        title: 'A column was moved',
        reason:
          'A moved column is still found by its header; it is named so that copying errors get noticed.',
        good: 'The columns stand in the order they were issued in.',
        bad: 'A column was inserted before “Số liệu”.',
        message: (p) =>
          `Column “${word(p, 'header')}” stands at ${word(p, 'found')} instead of ${word(p, 'expected')}; still read.`,
        fix: () => 'Do not insert, delete or move columns; put remarks in the notes column.',
      },
    },
  },
  ['header-moved'],
  ({ sheet, header, expected, found }) => ({
    instance: `${sheet}!${header}`,
    sheet,
    cell: found,
    observed: found,
    expected,
    params: { sheet, header, expected, found },
  }),
);
