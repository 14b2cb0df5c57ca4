import type { DocumentRule } from './document-rule.ts';
import { templateRule } from './template-rule.ts';

const decree = 'Nghị định 30/2020/NĐ-CP, Phụ lục I';

/** How the pages of the report will look. */
export const templateLayoutRules: readonly DocumentRule[] = [
  templateRule(
    'T-TBL-001',
    'warning',
    decree,
    [
      'Bảng dài không lặp lại hàng tiêu đề',
      'Bảng sang trang mà không có tiêu đề thì người đọc không biết cột nào là gì. Trong Word: chọn hàng tiêu đề, Layout, Repeat Header Rows.',
      'hàng đầu bảng đặt Repeat Header Rows',
      'bảng lặp theo đơn vị, trang sau chỉ còn số',
    ],
    [
      'Long table without a repeated header row',
      'On the next page nobody knows which column is which. In Word: select the header row, Layout, Repeat Header Rows.',
      'the first row is set to Repeat Header Rows',
      'a table with one row per agency shows bare numbers on its second page',
    ],
  ),
  templateRule(
    'T-TBL-002',
    'info',
    decree,
    [
      'Hàng của bảng có thể bị cắt đôi ở cuối trang',
      'Trong Word: chọn bảng, Table Properties, Row, bỏ chọn Allow row to break across pages.',
      'hàng bảng luôn nằm trọn một trang',
      'nửa trên của một ô ở trang 3, nửa dưới ở trang 4',
    ],
    [
      'Rows of a table can be cut at the end of a page',
      'In Word: select the table, Table Properties, Row, clear Allow row to break across pages.',
      'every row stands on one page',
      'the upper half of a cell is on page 3, the lower on page 4',
    ],
  ),
  templateRule(
    'T-PIC-001',
    'warning',
    'WCAG 2.1, 1.1.1',
    [
      'Hình, biểu đồ không có chữ thay thế',
      'Người đọc bằng máy đọc màn hình không biết hình nói gì; biểu đồ của mẫu cũng lấy thẻ từ chữ thay thế. Trong Word: nhấp phải vào hình, Edit Alt Text.',
      'biểu đồ có chữ thay thế {{Biểu đồ …}}',
      'hình chèn vào mà không mô tả',
    ],
    [
      'Picture or chart without alternative text',
      'A screen reader cannot say what it shows; charts of a template also have their tag there. In Word: right-click, Edit Alt Text.',
      'a chart with the alternative text {{Biểu đồ …}}',
      'a picture without a description',
    ],
  ),
  templateRule(
    'T-FNT-001',
    'warning',
    decree,
    [
      'Phông chữ khác Times New Roman',
      'Văn bản hành chính dùng Times New Roman, bộ mã Unicode. Phông của kiểu hoặc của chủ đề (theme) cũng tính.',
      'mọi kiểu đặt Times New Roman',
      'kiểu Normal dùng Calibri theo chủ đề của Word',
    ],
    [
      'Typeface other than Times New Roman',
      'Administrative documents use Times New Roman, Unicode. Typefaces of styles and of the theme count as well.',
      'every style has Times New Roman',
      'the style Normal uses Calibri, from the theme of Word',
    ],
  ),
  templateRule(
    'T-FNT-002',
    'warning',
    decree,
    [
      'Cỡ chữ ngoài khoảng cho phép',
      'Lời văn 13–14, nhỏ nhất là nơi nhận 11; Quốc hiệu 12–13, Tiêu ngữ 13–14. Trong bảng và chú thích nghị định không quy định, chỉ nhắc cỡ không ai đọc được.',
      'lời văn cỡ 14',
      'lời văn cỡ 10',
    ],
    [
      'Size outside the range',
      'Text has 13–14, nothing less than the 11 of the recipients; Quốc hiệu 12–13, Tiêu ngữ 13–14. The decree says nothing about tables and notes: only what nobody can read is told.',
      'text of 14 points',
      'text of 10 points',
    ],
  ),
  templateRule(
    'T-PAG-001',
    'warning',
    decree,
    ['Khổ giấy khác A4', 'Văn bản hành chính in trên giấy A4 (210 × 297 mm).', 'A4', 'Letter (216 × 279 mm)'],
    [
      'Paper other than A4',
      'Administrative documents are printed on A4 (210 × 297 mm).',
      'A4',
      'Letter (216 × 279 mm)',
    ],
  ),
  templateRule(
    'T-PAG-002',
    'warning',
    decree,
    [
      'Lề trang ngoài khoảng cho phép',
      'Lề trên, dưới 20–25 mm; trái 30–35 mm; phải 15–20 mm. Trang ngang: mỗi lề từ 15 đến 35 mm.',
      'trên 20, dưới 20, trái 30, phải 15 mm',
      'bốn lề 25,4 mm mặc định của Word',
    ],
    [
      'Margins outside the range',
      'Top and bottom 20–25 mm; left 30–35 mm; right 15–20 mm. A page on its side: 15 to 35 mm each.',
      'top 20, bottom 20, left 30, right 15 mm',
      'the 25.4 mm on all sides that Word starts with',
    ],
  ),
];
