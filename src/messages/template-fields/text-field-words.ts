import type { FieldWords } from './field-words.ts';

/** What agencies wrote, and sentences made from figures. */
export const textFieldWords: readonly FieldWords[] = [
  ['sentences', 'Tăng, giảm *', 'các câu về tăng, giảm của lĩnh vực', 'sentences on what rose or fell'],
  [
    'sentences',
    'Chưa có số liệu *',
    'các chỉ tiêu của lĩnh vực chưa có số liệu; trống khi đủ',
    'indicators of the area without a figure; else empty',
  ],
  [
    'sentences',
    'Nhận xét đơn vị *',
    'câu về đơn vị cao nhất, thấp nhất của tỷ lệ trong từng nhóm; trống khi không đủ đơn vị để so sánh',
    'a sentence on the agencies with the highest and lowest rate of each group; empty where too few compare',
  ],
  [
    'sentences',
    'Tăng, giảm *',
    'các câu về chỉ tiêu tăng, giảm, không đổi so với cùng kỳ; chỉ so khi đủ đơn vị ở cả hai kỳ',
    'sentences on what rose, fell and stayed against last year, only where no agency is missing on either side',
  ],
  [
    'sentences',
    'Chưa có số liệu *',
    'câu nêu tên các chỉ tiêu chưa có số liệu của mục; trống khi đủ',
    'a sentence that names the indicators of the section without a figure; empty where there is none',
  ],
  [
    'sentences',
    'Báo cáo không nêu *',
    'câu cho biết các báo cáo không nêu gì thuộc mục; trống khi có số liệu hoặc nội dung',
    'a sentence that the reports say nothing on the section; empty where there is a figure or a text',
  ],
  [
    'sentences',
    'Nhận xét *',
    'các câu lập từ số liệu của mục hoặc lĩnh vực',
    'sentences on a section, made from its figures',
  ],
  [
    'sentences',
    'Đơn vị dẫn đầu *',
    'đơn vị cao nhất và thấp nhất của chỉ tiêu trong từng nhóm',
    'best and worst agencies of each group',
  ],
  ['sentences', 'Khó khăn theo lĩnh vực', 'khó khăn, vướng mắc xếp theo lĩnh vực', 'difficulties by area'],
  ['sentences', 'Nhận xét khó khăn', 'câu tóm tắt các khó khăn', 'a sentence on the difficulties'],
  [
    'narrative',
    'Thuyết minh *',
    'nội dung các đơn vị viết cho mục này',
    'what agencies wrote for the section',
  ],
  ['narrative', 'Thuyết minh khác', 'nội dung còn lại, in ở phụ lục', 'the remaining texts, for an appendix'],
  ['narrative', 'Danh sách *', 'các dòng của danh sách mà đơn vị kê', 'rows of an open list'],
  [
    'narrative',
    'Nhóm *',
    'các dòng của danh sách xếp theo cơ quan có thẩm quyền hoặc cột đi kèm',
    'rows of a list by whom they are for, or by the column that follows the text',
  ],
  [
    'narrative',
    'Chưa có nội dung *',
    'tên các đơn vị được hỏi, đã gửi báo cáo nhưng không viết gì cho mục này; trống khi không có',
    'agencies that were asked, sent a report and wrote nothing for the section; empty where there is none',
  ],
  [
    'narrative',
    'Mục chưa có nội dung',
    'các mục có đơn vị không viết gì, kèm tên các đơn vị đó',
    'sections that some agency has left empty, with the names of those',
  ],
  [
    'narrative',
    'Tiêu biểu *',
    'một số dòng của danh sách; dòng cuối cho biết còn bao nhiêu dòng trong tệp phụ lục số liệu',
    'a few rows of a list; the last row says how many more the annex workbook has',
  ],
];
