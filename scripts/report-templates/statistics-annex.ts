import { Paragraph, type Table } from 'docx';
import { annexHead, type Content } from './annex-head.ts';
import type { Kind } from './kind.ts';
import { centred, line, tag } from './word-parts.ts';
import { dataRow, fixedTable, headRows, wideRow, type Column, type HeadCell } from './word-tables.ts';

const size = 24;
const title = 'THỐNG KÊ SỐ LIỆU KẾT QUẢ CẢI CÁCH HÀNH CHÍNH';
const legend =
  'Cột “Số đơn vị”: số đơn vị có số liệu được tính trên số đơn vị phải báo cáo chỉ tiêu. Dấu “…”: chưa có số liệu; dấu “-”: không áp dụng. “Đầu mối”: số liệu do cơ quan đầu mối của lĩnh vực báo cáo; “Tự tính”: tính từ danh sách đơn vị và sổ tiếp nhận.';

/** Indicators by area, as long as there is nothing to compare them with. */
export function statistics(): Content {
  const columns: Column[] = [
    { width: 800, align: 'center' },
    { width: 3480 },
    { width: 1050, align: 'center' },
    { width: 1850, align: 'right' },
    { width: 975, align: 'center' },
    { width: 1200, align: 'center' },
  ];
  const head = ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Kỳ này', 'Số đơn vị', 'Ghi chú'];
  const fields = ['Mã', 'Tên chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Độ bao phủ', 'Ghi chú'];
  return [
    ...annexHead('Thống kê', title, 'ghi tại từng chỉ tiêu'),
    table([head.map((text) => ({ text }))], fields, columns),
    centred(legend, { italics: true, size }, { spacing: { before: 80 } }),
    ...footnotes(),
  ];
}

/** The same with earlier periods, across the page. A year has no window before it but the year before. */
export function comparedStatistics(kind: Kind): Content {
  const annual = kind === 'annual';
  const columns: Column[] = [
    { width: 800, align: 'center' },
    { width: annual ? 4737 : 3287 },
    { width: 1100, align: 'center' },
    ...Array.from({ length: annual ? 2 : 3 }, (): Column => ({ width: 1450, align: 'right' })),
    { width: 1700, align: 'right' },
    { width: 1050, align: 'right' },
    { width: 900, align: 'center' },
    { width: 1100, align: 'center' },
  ];
  const both = (text: string): HeadCell => ({ text, rows: 2 });
  const earlier = annual
    ? [both('Năm trước ({{Tên cùng kỳ}})')]
    : [both('Kỳ trước ({{Tên kỳ trước}})'), both('Cùng kỳ ({{Tên cùng kỳ}})')];
  const head: HeadCell[][] = [
    [
      both('Mã'),
      both('Chỉ tiêu'),
      both('Đơn vị tính'),
      both(annual ? 'Năm báo cáo' : 'Kỳ này'),
      ...earlier,
      { text: `Tăng (+), giảm (-) so với ${annual ? 'năm trước' : 'cùng kỳ'}`, columns: 2 },
      both('Số đơn vị'),
      both('Ghi chú'),
    ],
    [{ text: 'Mức' }, { text: 'Tỷ lệ' }],
  ];
  const fields = ['Mã', 'Tên chỉ tiêu', 'Đơn vị tính', 'Số liệu', ...(annual ? [] : ['Kỳ trước']), 'Cùng kỳ'];
  return [
    ...annexHead('Thống kê', title, 'ghi tại từng chỉ tiêu'),
    table(head, [...fields, 'Mức tăng', 'Tỷ lệ tăng', 'Độ bao phủ', 'Ghi chú'], columns),
    centred(
      `${legend} Dấu “–”: không so sánh được, lý do nêu dưới đây. Chỉ tiêu tính bằng tỷ lệ % được so sánh theo điểm %, không tính tỷ lệ tăng, giảm.`,
      { italics: true, size },
      { spacing: { before: 80 } },
    ),
    ...footnotes(),
  ];
}

/** What must be known of the comparisons; nothing where there is none. */
function footnotes(): Paragraph[] {
  return [
    tag('NẾU Ghi chú so sánh'),
    new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 40 },
      children: [line('Ghi chú về so sánh số liệu:', { bold: true, italics: true, size })],
    }),
    tag('LẶP Ghi chú so sánh'),
    new Paragraph({ spacing: { after: 40 }, children: [line('{{Ký hiệu}}{{Nội dung}}', { size })] }),
    tag('HẾT Ghi chú so sánh'),
    tag('HẾT Ghi chú so sánh'),
  ];
}

function table(head: HeadCell[][], fields: readonly string[], columns: readonly Column[]): Table {
  return fixedTable(
    [
      ...headRows(head, columns, size),
      wideRow('{{LẶP Lĩnh vực}}', columns, size),
      wideRow('{{Mã lĩnh vực}}. {{Tên lĩnh vực}}', columns, size, true),
      wideRow('{{LẶP Chỉ tiêu}}', columns, size),
      dataRow(
        fields.map((one) => `{{${one}}}`),
        columns,
        size,
      ),
      wideRow('{{HẾT Chỉ tiêu}}', columns, size),
      wideRow('{{HẾT Lĩnh vực}}', columns, size),
    ],
    columns,
  );
}
