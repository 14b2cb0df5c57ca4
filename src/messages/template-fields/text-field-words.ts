import type { FieldWords } from './field-words.ts';

/** What agencies wrote, and sentences made from figures. */
export const textFieldWords: readonly FieldWords[] = [
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
  [
    'sentences',
    'Nhận xét đơn vị *',
    'câu về đơn vị cao nhất, thấp nhất của chỉ tiêu',
    'a sentence on the best and worst agencies',
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
    'các dòng của danh sách, những dòng giống nhau xếp thành nhóm',
    'rows of a list, alike ones in groups',
  ],
  [
    'narrative',
    'Chưa có nội dung *',
    'câu nói rằng chưa đơn vị nào viết cho mục này; trống khi đã có',
    'a sentence that nobody wrote for the section; else empty',
  ],
  ['narrative', 'Mục chưa có nội dung', 'các mục chưa có nội dung', 'sections without a text'],
];
