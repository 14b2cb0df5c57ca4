import { Paragraph } from 'docx';
import { annexHead, listTable, type Content } from './annex-head.ts';
import type { Kind } from './kind.ts';
import { line, tag } from './word-parts.ts';
import { dataRow, fixedTable, headRows, wideRow, type Column } from './word-tables.ts';

/** Who sent when. */
export function punctuality(kind: Kind): Content {
  const columns: Column[] = [
    { width: 600, align: 'center' },
    { width: 2715 },
    { width: 1050, align: 'center' },
    { width: 1320, align: 'center' },
    { width: 1320, align: 'center' },
    { width: 1450 },
    { width: 900, align: 'center' },
  ];
  const size = 24;
  const head = ['STT', 'Cơ quan, đơn vị', 'Loại báo cáo', 'Hạn gửi', 'Ngày nhận', 'Tình trạng', 'Phải sửa'];
  return [
    ...annexHead('Tiến độ', 'TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC CƠ QUAN, ĐƠN VỊ'),
    new Paragraph({
      style: 'NoiDung',
      children: [
        line(
          'Phải gửi: {{Số báo cáo phải gửi}} báo cáo; đã nhận: {{Số báo cáo đã nhận}}, trong đó đúng hạn {{Số báo cáo đúng hạn}}, chậm {{Số báo cáo gửi chậm}}{{NẾU Có báo cáo chưa ghi ngày nhận}}, chưa ghi ngày nhận {{Số báo cáo chưa ghi ngày nhận}}{{HẾT Có báo cáo chưa ghi ngày nhận}}; chưa gửi: {{Số báo cáo chưa gửi}}; phải sửa: {{Số báo cáo phải sửa}}.',
          { size: 26 },
        ),
      ],
    }),
    fixedTable(
      [
        ...headRows([head.map((text) => ({ text }))], columns, size),
        wideRow('{{LẶP Tiến độ gửi}}', columns, size),
        wideRow('{{Tên nhóm}}', columns, size, true),
        wideRow('{{LẶP Dòng}}', columns, size),
        dataRow(
          [
            '{{STT}}',
            '{{Đơn vị}}',
            '{{Loại báo cáo}}',
            '{{Hạn gửi}}',
            '{{Ngày nhận}}',
            '{{Tình trạng}}',
            '{{Phải sửa}}',
          ],
          columns,
          size,
        ),
        wideRow('{{HẾT Dòng}}', columns, size),
        wideRow('{{HẾT Tiến độ gửi}}', columns, size),
      ],
      columns,
    ),
    ...comparedCounts(kind),
  ];
}

/** How many came in time, against earlier periods. */
function comparedCounts(kind: Kind): Content {
  const annual = kind === 'annual';
  const earlier = annual ? ['Cùng kỳ'] : ['Kỳ trước', 'Cùng kỳ'];
  const columns: Column[] = [
    { width: annual ? 4555 : 3355 },
    ...Array.from({ length: 4 + (annual ? 0 : 1) }, (): Column => ({ width: 1200, align: 'right' })),
  ];
  const names = annual ? ['Năm trước'] : earlier;
  const head = ['Nội dung', annual ? 'Năm báo cáo' : 'Kỳ này', ...names, 'Tăng, giảm', 'Tỷ lệ'];
  return [
    tag('NẾU So sánh tiến độ'),
    new Paragraph({
      keepNext: true,
      spacing: { before: 160, after: 80 },
      children: [
        line(annual ? 'So sánh với năm trước' : 'So sánh với kỳ trước và cùng kỳ năm trước', {
          bold: true,
          size: 26,
        }),
      ],
    }),
    listTable('So sánh tiến độ', columns, head, ['Tên', 'Kỳ này', ...earlier, 'Mức tăng', 'Tỷ lệ tăng']),
    tag('HẾT So sánh tiến độ'),
  ];
}

/**
 * Texts that the body has no room for, a table for each section: LibreOffice lays out one table of thousands of rows
 * many times slower than as many rows in several.
 */
export function otherTexts(): Content {
  const columns: Column[] = [{ width: 700, align: 'center' }, { width: 2855 }, { width: 5800 }];
  const head = ['STT', 'Cơ quan, đơn vị', 'Nội dung'];
  return [
    ...annexHead('Thuyết minh', 'NỘI DUNG BÁO CÁO KHÁC CỦA CÁC CƠ QUAN, ĐƠN VỊ'),
    tag('LẶP Thuyết minh khác'),
    new Paragraph({
      keepNext: true,
      spacing: { before: 160, after: 80 },
      children: [line('{{Mục}}', { bold: true, size: 24 })],
    }),
    listTable('Dòng', columns, head, ['STT', 'Đơn vị', 'Nội dung']),
    tag('HẾT Thuyết minh khác'),
  ];
}
