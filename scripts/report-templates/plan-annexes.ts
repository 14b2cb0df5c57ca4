import { Paragraph } from 'docx';
import { annexHead, listTable, type Content } from './annex-head.ts';
import { centred, line, tag } from './word-parts.ts';
import { dataRow, fixedTable, headRows, wideRow, type Column } from './word-tables.ts';

const size = 24;

/** The year's targets against what was done. */
export function targets(): Content {
  const columns: Column[] = [
    { width: 500, align: 'center' },
    { width: 3000 },
    { width: 800, align: 'center' },
    { width: 1600, align: 'center' },
    { width: 1400, align: 'center' },
    { width: 1500, align: 'center' },
    { width: 1200, align: 'center' },
    { width: 1600 },
    { width: 2687 },
  ];
  const head = [
    'TT',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Mức đề ra',
    'Thực hiện',
    'Chênh lệch',
    'Kết quả',
    'Cơ quan chủ trì',
    'Ghi chú',
  ];
  const fields = ['Thứ tự', ...head.slice(1)];
  return [
    ...annexHead('Chỉ tiêu', 'ĐỐI CHIẾU CHỈ TIÊU KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM {{Năm}}', '', '', true),
    new Paragraph({
      style: 'NoiDung',
      spacing: { before: 120 },
      children: [
        line(
          'Tổng số: {{Số chỉ tiêu}} chỉ tiêu; đạt: {{Số chỉ tiêu đạt}}; chưa đạt: {{Số chỉ tiêu chưa đạt}}; chưa đủ căn cứ đánh giá: {{Số chỉ tiêu chưa đánh giá}}.',
          { size: 26 },
        ),
      ],
    }),
    listTable('Chỉ tiêu kế hoạch', columns, head, fields),
    centred(
      'Chênh lệch mang dấu “+” khi vượt mức đề ra theo hướng tốt. Dấu “…”: chưa có số liệu hoặc chưa tính được; lý do ghi tại cột “Ghi chú”.',
      { italics: true, size },
      { spacing: { before: 80 } },
    ),
  ];
}

/** Where an index lost points, and the ranking of the own index, group by group. */
export function indexAnalysis(): Content {
  return [
    ...annexHead('Chỉ số', 'PHÂN TÍCH KẾT QUẢ CÁC CHỈ SỐ', '', '', true),
    tag('NẾU Phân tích chỉ số'),
    caption('Tiêu chí bị mất điểm, nguyên nhân và giải pháp'),
    analysisTable(),
    tag('HẾT Phân tích chỉ số'),
    tag('NẾU Xếp hạng đơn vị'),
    caption('Kết quả xếp hạng các cơ quan, đơn vị'),
    rankingTable(),
    tag('HẾT Xếp hạng đơn vị'),
  ];
}

function caption(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 160, after: 80 },
    children: [line(text, { bold: true, size: 26 })],
  });
}

function analysisTable() {
  const columns: Column[] = [
    { width: 1400 },
    { width: 700, align: 'center' },
    { width: 2300 },
    { width: 850, align: 'right' },
    { width: 850, align: 'right' },
    { width: 850, align: 'right' },
    { width: 1700 },
    { width: 2200 },
    { width: 2337 },
    { width: 1100, align: 'center' },
  ];
  const head = [
    'Chỉ số',
    'Năm',
    'Tiêu chí',
    'Điểm tối đa',
    'Điểm đạt',
    'Điểm mất',
    'Cơ quan chịu trách nhiệm',
    'Nguyên nhân',
    'Giải pháp',
    'Thời hạn',
  ];
  return listTable('Phân tích chỉ số', columns, head, head);
}

function rankingTable() {
  const columns: Column[] = [
    { width: 1200, align: 'center' },
    { width: 7487 },
    { width: 2600, align: 'right' },
    { width: 3000, align: 'center' },
  ];
  const head = ['Thứ hạng', 'Cơ quan, đơn vị', 'Điểm', 'Xếp loại'].map((text) => ({ text }));
  return fixedTable(
    [
      ...headRows([head], columns, size),
      wideRow('{{LẶP Xếp hạng đơn vị}}', columns, size),
      wideRow('{{Chỉ số}} năm {{Năm}} – {{Nhóm}}', columns, size, true),
      wideRow('{{LẶP Dòng}}', columns, size),
      dataRow(['{{Hạng}}', '{{Đơn vị}}', '{{Điểm}}', '{{Xếp loại}}'], columns, size),
      wideRow('{{HẾT Dòng}}', columns, size),
      wideRow('{{HẾT Xếp hạng đơn vị}}', columns, size),
    ],
    columns,
  );
}
