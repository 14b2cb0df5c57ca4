import type { Paragraph, Table } from 'docx';
import { annexHead, type Content } from './annex-head.ts';
import type { Programme } from './programme.ts';
import { centred, tag } from './word-parts.ts';
import { dataRow, fixedTable, headRows, wideRow, type Column, type HeadCell } from './word-tables.ts';

/** Form II.06 by agency, with group rows and the total. */
export function dossiers(): Content {
  const columns: Column[] = [
    { width: 600, align: 'center' },
    { width: 3347 },
    ...Array.from({ length: 11 }, (): Column => ({ width: 940, align: 'right' })),
  ];
  const head: HeadCell[][] = [
    [
      { text: 'TT', rows: 3 },
      { text: 'Đơn vị', rows: 3 },
      { text: 'Số hồ sơ nhận giải quyết', columns: 4 },
      { text: 'Số lượng hồ sơ đã giải quyết', columns: 4 },
      { text: 'Số lượng hồ sơ đang giải quyết', columns: 3 },
    ],
    [
      { text: 'Tổng số', rows: 2 },
      { text: 'Trong đó', columns: 2 },
      ...[
        'Từ kỳ trước',
        'Tổng số',
        'Trước hạn',
        'Đúng hạn',
        'Quá hạn',
        'Tổng số',
        'Trong hạn',
        'Quá hạn',
      ].map((text) => ({ text, rows: 2 })),
    ],
    [{ text: 'Trực tuyến' }, { text: 'Trực tiếp, bưu chính' }],
  ];
  const title = 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC THEO ĐƠN VỊ (BIỂU II.06)';
  return [
    ...annexHead('Hồ sơ', title, 'số hồ sơ TTHC', 'II.06'),
    matrix('II.06', columns, head, range(3, 13)),
    ...coverage('II.06'),
  ];
}

/** Form II.07b: number of procedures; its levels are those of the report (since 1/7/2025 no districts). */
export function procedures({ procedureColumns, procedureLevels }: Programme): Content {
  const [own, below] = procedureLevels;
  const upper = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
  const columns: Column[] = [
    { width: 600, align: 'center' },
    { width: 3767 },
    ...Array.from({ length: 9 }, (): Column => ({ width: 1102, align: 'right' })),
  ];
  const head: HeadCell[][] = [
    [
      { text: 'TT', rows: 2 },
      { text: 'Đơn vị', rows: 2 },
      { text: 'Tổng số TTHC thuộc thẩm quyền giải quyết của địa phương', columns: 3 },
      { text: 'TTHC được thực hiện theo cơ chế một cửa, một cửa liên thông', columns: 3 },
      { text: 'Quy trình nội bộ giải quyết TTHC được ban hành', columns: 3 },
    ],
    ['', 'Tại BPMC ', '']
      .flatMap((at) => ['Tổng số', `${at}${own}`, `${at}${below}`])
      .map((text) => ({ text: upper(text) })),
  ];
  return [
    ...annexHead(
      'Thủ tục',
      'TỔNG HỢP SỐ LƯỢNG THỦ TỤC HÀNH CHÍNH (BIỂU II.07b)',
      'TTHC, quy trình',
      'II.07b',
    ),
    matrix('II.07b', columns, head, procedureColumns),
    ...coverage('II.07b'),
  ];
}

/** How many agencies are in the table, where those are that are not, and what must be known of the comparisons. */
function coverage(code: string): Paragraph[] {
  const below = { italics: true, size: 24 };
  return [
    centred(
      `Tổng hợp từ {{Độ bao phủ ${code}}} đơn vị phải gửi biểu.{{NẾU Thiếu ${code}}} Đơn vị không được tính: dấu “…”; lý do nêu tại {{Phụ lục Tiến độ}}, {{Phụ lục Ghi chú}}.{{HẾT Thiếu ${code}}}`,
      below,
      { spacing: { before: 80 } },
    ),
    tag(`NẾU Chênh lệch ${code}`),
    centred(`{{Chênh lệch ${code}}}`, below, { spacing: { before: 40 } }),
    tag(`HẾT Chênh lệch ${code}`),
    tag(`NẾU Ghi chú so sánh ${code}`),
    centred(`{{Ghi chú so sánh ${code}}}`, below, { spacing: { before: 40 } }),
    tag(`HẾT Ghi chú so sánh ${code}`),
  ];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function matrix(code: string, columns: Column[], head: HeadCell[][], numbers: readonly number[]): Table {
  const size = 20;
  const cells = numbers.map((no) => `{{Cột ${no}}}`);
  const row = (first: string, name: string, bold = false, keepNext = false) =>
    dataRow([first, name, ...cells], columns, size, { bold, keepNext });
  const numbering = ['(1)', '(2)', ...numbers.map((no) => `(${no})`)];
  return fixedTable(
    [
      ...headRows(head, columns, size),
      dataRow(numbering, columns, size, { header: true, italics: true, align: 'center' }),
      wideRow(`{{LẶP Biểu ${code}}}`, columns, size),
      row('', '{{Tên nhóm}}', true, true),
      wideRow('{{LẶP Dòng}}', columns, size),
      row('{{STT}}', '{{Tên}}'),
      wideRow('{{HẾT Dòng}}', columns, size),
      wideRow(`{{NẾU KHÔNG Biểu ${code}}}`, columns, size),
      wideRow('Chưa có số liệu.', columns, size),
      wideRow(`{{HẾT Biểu ${code}}}`, columns, size),
      wideRow(`{{LẶP Tổng ${code}}}`, columns, size),
      row('', 'Tổng cộng', true, true),
      wideRow(`{{HẾT Tổng ${code}}}`, columns, size),
      wideRow(`{{LẶP So sánh ${code}}}`, columns, size),
      row('', '{{Tên}}', false, true),
      wideRow(`{{HẾT So sánh ${code}}}`, columns, size),
    ],
    columns,
  );
}
