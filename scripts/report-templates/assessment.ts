import { Paragraph, type Table } from 'docx';
import { listTable } from './annex-head.ts';
import { groupedTexts, remark, remarks } from './clauses.ts';
import { isLong, type Kind } from './kind.ts';
import type { Programme } from './programme.ts';
import { narrative } from './steering.ts';
import { body, heading, tag } from './word-parts.ts';
import { dataRow, fixedTable, headRows } from './word-tables.ts';

/** Sections III to V: assessment, next steps, obstacles and proposals. */
export function assessment(kind: Kind, { hasNationalIndices }: Programme): (Paragraph | Table)[] {
  return [
    heading(1, 'III. ĐÁNH GIÁ CHUNG'),
    ...remarks('Nhận xét III'),
    heading(2, '1. Ưu điểm'),
    ...narrative('Thuyết minh III.1', 'Các báo cáo đã nhận chưa có nội dung đánh giá về ưu điểm.'),
    heading(2, '2. Tồn tại, hạn chế'),
    ...remark('Nhận xét khó khăn'),
    ...narrative('Thuyết minh III.2'),
    ...noneOf(
      ['Thuyết minh III.2', 'Nhận xét khó khăn'],
      'Các báo cáo đã nhận không nêu tồn tại, hạn chế trong kỳ.',
    ),
    heading(2, '3. Nguyên nhân'),
    ...narrative('Thuyết minh III.3', 'Các báo cáo đã nhận không nêu nguyên nhân của tồn tại, hạn chế.'),
    ...(isLong(kind) ? (hasNationalIndices ? indexes() : ownIndex()) : []),
    heading(1, 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM {{Kỳ tiếp theo | in hoa}}'),
    ...narrative('Thuyết minh IV', 'Các báo cáo đã nhận chưa nêu nhiệm vụ trọng tâm của kỳ tiếp theo.'),
    heading(1, 'V. KIẾN NGHỊ, ĐỀ XUẤT'),
    heading(2, '1. Khó khăn, vướng mắc'),
    ...groupedTexts(
      'Nhóm 0.10.1 - Khó khăn, vướng mắc',
      'Các báo cáo đã nhận không nêu khó khăn, vướng mắc trong kỳ.',
    ),
    heading(2, '2. Kiến nghị, đề xuất'),
    ...narrative('Thuyết minh V'),
    ...groupedTexts('Nhóm 0.10.1 - Kiến nghị, đề xuất'),
    ...noneOf(
      ['Thuyết minh V', 'Danh sách 0.10.1 - Kiến nghị, đề xuất'],
      'Các báo cáo đã nhận không nêu kiến nghị, đề xuất cụ thể trong kỳ.',
    ),
    tag('NẾU Danh sách 0.10.1 - Nội dung khác'),
    heading(2, '3. Nội dung khác'),
    ...groupedTexts('Nhóm 0.10.1 - Nội dung khác'),
    tag('HẾT Danh sách 0.10.1 - Nội dung khác'),
    body(
      'Trên đây là báo cáo công tác CCHC {{Kỳ báo cáo}} trên địa bàn {{Tỉnh}}. Số liệu thống kê theo lĩnh vực tại {{Phụ lục Thống kê}}, ghi chú về số liệu tại {{Phụ lục Ghi chú}}.',
      {},
      // The signature must not stand alone on a page.
      true,
    ),
  ];
}

/** A sentence that stands only where every one of the lists is empty. */
function noneOf(lists: readonly string[], otherwise: string): Paragraph[] {
  return [
    ...lists.map((one) => tag(`NẾU KHÔNG ${one}`)),
    body(otherwise),
    ...lists.toReversed().map((one) => tag(`HẾT ${one}`)),
  ];
}

/** The body's own index of the agencies below it: text alone. */
function ownIndex(): Paragraph[] {
  return [
    heading(2, '4. Kết quả, phân tích chỉ số CCHC của các cơ quan, đơn vị, địa phương'),
    ...narrative('Thuyết minh III.4', 'Các báo cáo đã nhận chưa nêu kết quả chấm chỉ số CCHC.'),
  ];
}

const size = 26;

/**
 * Published index results: as the workspace keeps them, with the year before; else as the lead office has entered them. The
 * analysis is text, and a table in its annex.
 */
function indexes(): (Paragraph | Table)[] {
  const columns = [2155, 700, 1000, 900, 1000, 1400, 2200].map((width, at) =>
    at === 0 ? { width } : { width, align: 'center' as const },
  );
  const head = ['Chỉ số', 'Năm', 'Điểm, tỷ lệ', 'Điểm tối đa', 'Thứ hạng', 'Năm trước', 'Thay đổi'];
  const fields = ['Chỉ số', 'Năm', 'Điểm', 'Điểm tối đa', 'Thứ hạng', 'Năm trước', 'Thay đổi'];
  return [
    heading(2, '4. Kết quả các chỉ số'),
    tag('NẾU Kết quả chỉ số'),
    listTable('Kết quả chỉ số', columns, head, fields),
    tag('NẾU KHÔNG Kết quả chỉ số'),
    entered(),
    tag('HẾT Kết quả chỉ số'),
    new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' }, children: [] }),
    tag('NẾU Phụ lục Chỉ số'),
    body('Phân tích kết quả các chỉ số, nguyên nhân và giải pháp khắc phục nêu tại {{Phụ lục Chỉ số}}.'),
    tag('HẾT Phụ lục Chỉ số'),
    ...narrative('Thuyết minh III.4'),
  ];
}

function entered(): Table {
  const columns = [
    { width: 4955 },
    { width: 2200, align: 'center' as const },
    { width: 2200, align: 'center' as const },
  ];
  const row = (name: string, score: string, rank: string) => dataRow([name, score, rank], columns, size);
  return fixedTable(
    [
      ...headRows([[{ text: 'Chỉ số' }, { text: 'Điểm, tỷ lệ' }, { text: 'Xếp hạng' }]], columns, size),
      row('Chỉ số CCHC (PAR INDEX)', '{{7.1.1}}', '{{7.1.2}}'),
      row('Chỉ số hài lòng (SIPAS)', '{{7.2.1}}', '{{7.2.2}}'),
      row('Chỉ số quản trị và hành chính công (PAPI)', '{{7.3.1}}', '-'),
      row('Chỉ số năng lực cạnh tranh (PCI)', '{{7.4.1}}', '{{7.4.2}}'),
    ],
    columns,
  );
}
