import { Paragraph } from 'docx';
import { annexHead, type Content } from './annex-head.ts';
import { centred, line } from './word-parts.ts';
import { dataRow, fixedTable, headRows, wideRow, type Column } from './word-tables.ts';

/** Indicators by area. */
export function statistics(): Content {
  const columns: Column[] = [
    { width: 800, align: 'center' },
    { width: 3480 },
    { width: 1050, align: 'center' },
    { width: 1850, align: 'right' },
    { width: 975, align: 'center' },
    { width: 1200, align: 'center' },
  ];
  const size = 24;
  const head = ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Kỳ này', 'Số đơn vị', 'Ghi chú'];
  return [
    ...annexHead('Thống kê', 'THỐNG KÊ SỐ LIỆU KẾT QUẢ CẢI CÁCH HÀNH CHÍNH', 'ghi tại từng chỉ tiêu'),
    fixedTable(
      [
        ...headRows([head.map((text) => ({ text }))], columns, size),
        wideRow('{{LẶP Lĩnh vực}}', columns, size),
        wideRow('{{Mã lĩnh vực}}. {{Tên lĩnh vực}}', columns, size, true),
        wideRow('{{LẶP Chỉ tiêu}}', columns, size),
        dataRow(
          ['{{Mã}}', '{{Tên chỉ tiêu}}', '{{Đơn vị tính}}', '{{Số liệu}}', '{{Độ bao phủ}}', '{{Ghi chú}}'],
          columns,
          size,
        ),
        wideRow('{{HẾT Chỉ tiêu}}', columns, size),
        wideRow('{{HẾT Lĩnh vực}}', columns, size),
      ],
      columns,
    ),
    centred(
      'Cột “Số đơn vị”: số đơn vị có số liệu được tính trên số đơn vị phải báo cáo chỉ tiêu. Dấu “…”: chưa có số liệu; dấu “-”: không áp dụng. “Đầu mối”: số liệu do cơ quan đầu mối của lĩnh vực báo cáo; “Tự tính”: tính từ danh sách đơn vị và sổ tiếp nhận.',
      { italics: true, size: 24 },
      { spacing: { before: 80 } },
    ),
  ];
}

/** Who sent when. */
export function punctuality(): Content {
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
  ];
}

/** Texts that the body has no room for, section after section. */
export function otherTexts(): Content {
  const columns: Column[] = [{ width: 700, align: 'center' }, { width: 2855 }, { width: 5800 }];
  const size = 24;
  const head = ['STT', 'Cơ quan, đơn vị', 'Nội dung'].map((text) => ({ text }));
  return [
    ...annexHead('Thuyết minh', 'NỘI DUNG BÁO CÁO KHÁC CỦA CÁC CƠ QUAN, ĐƠN VỊ'),
    fixedTable(
      [
        ...headRows([head], columns, size),
        wideRow('{{LẶP Thuyết minh khác}}', columns, size),
        wideRow('{{Mục}}', columns, size, true),
        wideRow('{{LẶP Dòng}}', columns, size),
        dataRow(['{{STT}}', '{{Đơn vị}}', '{{Nội dung}}'], columns, size),
        wideRow('{{HẾT Dòng}}', columns, size),
        wideRow('{{HẾT Thuyết minh khác}}', columns, size),
      ],
      columns,
    ),
  ];
}
