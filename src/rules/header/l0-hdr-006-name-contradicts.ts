import { factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';

export const l0Hdr006 = factRule(
  {
    code: 'L0-HDR-006',
    severity: 'info',
    status: 'active',
    since: '0.2.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Tên vùng không còn chỉ đúng chỗ',
        reason:
          'Biểu được cấp đánh dấu tiêu đề và cột bằng tên vùng; khi tên chỉ sang chỗ khác thì không dùng, mà tìm theo mã và tiêu đề.',
        good: 'Sao chép cả biểu, không cắt dán từng phần.',
        bad: 'Xóa cột “Mã” rồi gõ lại ở chỗ khác.',
        message: (p) =>
          `Tên vùng “${word(p, 'name')}” chỉ vào ${word(p, 'refersTo')}, ở đó không có nội dung mà tên đánh dấu; đọc theo mã và tiêu đề cột.`,
        fix: () => 'Không phải làm gì nếu số liệu đúng; lần sau dùng biểu mới được cấp.',
      },
      en: {
        title: 'A defined name no longer points at its place',
        reason:
          'Issued workbooks mark headers and columns by defined names; one that points elsewhere is not used, codes and headers are.',
        good: 'The workbook was copied as a whole.',
        bad: 'The column of codes was deleted and typed again elsewhere.',
        message: (p) =>
          `The name “${word(p, 'name')}” points at ${word(p, 'refersTo')}, where its content does not stand; read by codes and headers.`,
        fix: () => 'Nothing to do if the figures are right; next time use a newly issued workbook.',
      },
    },
  },
  ['name-contradicts'],
  ({ sheet, name, refersTo }) => ({ instance: name, sheet, observed: refersTo, params: { name, refersTo } }),
);
