import { HeadingLevel, Paragraph, SimpleField, TextRun } from 'docx';
import type { Programme } from './programme.ts';
import { narrative } from './steering.ts';
import { body, heading, tag } from './word-parts.ts';

/**
 * The body of an ad hoc or thematic report: it asks for a few figures only, so they stand in the annexes, and the
 * sections that nobody was asked for are left out.
 */
export function specialReport({ areaTitles, communication }: Programme): Paragraph[] {
  const steering: [string, string][] = [
    ['I.1', 'Về ban hành và thực hiện kế hoạch CCHC'],
    ['I.2', 'Về tổ chức chỉ đạo, điều hành CCHC'],
    ['I.3', 'Về kiểm tra CCHC'],
    ['I.4', communication],
    ['I.5', 'Về thực hiện nhiệm vụ được giao'],
    ['I.6', 'Về đối thoại, khảo sát sự hài lòng'],
  ];
  const areas = areaTitles.flatMap((title, at): [string, string][] => [
    [`II.${at + 1}.a`, `${title}: kết quả đạt được`],
    [`II.${at + 1}.b`, `${title}: tồn tại, hạn chế, nguyên nhân`],
  ]);
  return [
    body(
      'Thực hiện yêu cầu báo cáo, {{Cơ quan ban hành}} báo cáo công tác cải cách hành chính (CCHC) {{Kỳ báo cáo}} trên địa bàn {{Tỉnh}} (số liệu tính {{Thời gian lấy số liệu}}) như sau:',
    ),
    heading(1, 'I. KẾT QUẢ THỰC HIỆN'),
    body(
      'Số liệu tổng hợp từ {{Số báo cáo đã nhận}}/{{Số báo cáo phải gửi}} báo cáo nêu tại {{Phụ lục Thống kê}}{{NẾU Số liệu chưa đủ}}; số liệu không được tính và lý do nêu tại {{Phụ lục Ghi chú}}{{HẾT Số liệu chưa đủ}}.',
    ),
    ...[...steering, ...areas].flatMap(([code, title]) => asked(code, title, 'Mục_I')),
    heading(1, 'II. ĐÁNH GIÁ'),
    ...asked('III.1', 'Ưu điểm', 'Mục_II'),
    ...asked('III.2', 'Tồn tại, hạn chế', 'Mục_II'),
    ...asked('III.3', 'Nguyên nhân', 'Mục_II'),
    heading(1, 'III. NHIỆM VỤ TRONG THỜI GIAN TỚI'),
    ...narrative('Thuyết minh IV', 'Các báo cáo đã nhận chưa nêu nhiệm vụ trong thời gian tới.'),
    heading(1, 'IV. KIẾN NGHỊ, ĐỀ XUẤT'),
    ...narrative('Thuyết minh V', 'Các báo cáo đã nhận không nêu kiến nghị, đề xuất.'),
    body(
      'Trên đây là báo cáo công tác CCHC {{Kỳ báo cáo}} trên địa bàn {{Tỉnh}}.',
      {},
      // The signature must not stand alone on a page.
      true,
    ),
  ];
}

/** A section with its heading where somebody wrote it: the number is a field, which is counted over those that stay. */
function asked(code: string, title: string, sequence: string): Paragraph[] {
  const name = `Thuyết minh ${code}`;
  const number = new SimpleField(`SEQ ${sequence} \\* ARABIC`, '1');
  return [
    tag(`NẾU ${name}`),
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [number, new TextRun({ text: `. ${title}` })],
    }),
    ...narrative(name),
    tag(`HẾT ${name}`),
  ];
}
