import { AlignmentType, Paragraph, TextRun, type Table } from 'docx';
import { centred, line, tag } from './word-parts.ts';
import { dataRow, fixedTable, headRows, wideRow, type Column, type HeadCell } from './word-tables.ts';

type Content = (Paragraph | Table)[];

/** Number, title, the report it belongs to, period, window and the mark of the illustrative form; then the unit line. */
function annexHead(name: string, title: string, unit = '', form = ''): Paragraph[] {
  return [
    new Paragraph({ style: 'PhuLuc', children: [new TextRun({ text: `{{Phụ lục ${name}}}` })] }),
    centred(title, { bold: true }, { spacing: { after: 60 }, keepNext: true }),
    centred('{{Dòng kèm theo}}', { italics: true }, { spacing: { after: 60 }, keepNext: true }),
    centred(
      'Kỳ báo cáo: {{Kỳ báo cáo}} (số liệu {{Thời gian lấy số liệu}})',
      { italics: true, size: 24 },
      { spacing: { after: 0 }, keepNext: true },
    ),
    ...(form
      ? [centred(`(Biểu theo {{Cơ sở ${form}}})`, { italics: true, size: 24 }, { keepNext: true })]
      : []),
    tag('NẾU Mẫu minh họa'),
    centred(
      form ? '(Số liệu thu thập theo bộ biểu mẫu minh họa)' : '(Mẫu minh họa)',
      { italics: true, size: 24 },
      { spacing: { after: unit ? 0 : 120 }, keepNext: true },
    ),
    tag('HẾT Mẫu minh họa'),
    ...(unit ? [unitLine(unit)] : []),
  ];
}

function unitLine(unit: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { before: 120, after: 60 },
    keepNext: true,
    children: [line(`Đơn vị tính: ${unit}`, { italics: true, size: 24 })],
  });
}

/** Indicators by area. */
export function statistics(): Content {
  const columns: Column[] = [
    { width: 850, align: 'center' },
    { width: 3755 },
    { width: 1050, align: 'center' },
    { width: 1500, align: 'right' },
    { width: 1000, align: 'center' },
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
      'Cột “Số đơn vị”: số đơn vị có số liệu được tính trên số đơn vị phải báo cáo chỉ tiêu. Dấu “…”: chưa có số liệu; dấu “-”: không áp dụng. “Chủ trì”: số liệu do cơ quan chủ trì lĩnh vực báo cáo; “Tự tính”: tính từ danh sách đơn vị và sổ tiếp nhận.',
      { italics: true, size: 24 },
      { spacing: { before: 80 } },
    ),
  ];
}

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
  ];
}

/** Form II.07b: number of procedures. Since 1/7/2025 without the columns of the districts. */
export function procedures(): Content {
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
    [
      ...['Tổng số', 'Cấp tỉnh', 'Cấp xã', 'Tổng số', 'Tại BPMC cấp tỉnh', 'Tại BPMC cấp xã'],
      ...['Tổng số', 'Cấp tỉnh', 'Cấp xã'],
    ].map((text) => ({ text })),
  ];
  return [
    ...annexHead(
      'Thủ tục',
      'TỔNG HỢP SỐ LƯỢNG THỦ TỤC HÀNH CHÍNH (BIỂU II.07b)',
      'TTHC, quy trình',
      'II.07b',
    ),
    matrix('II.07b', columns, head, [3, 4, 6, 7, 8, 10, 11, 12, 14]),
  ];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function matrix(code: string, columns: Column[], head: HeadCell[][], numbers: number[]): Table {
  const size = 20;
  const cells = numbers.map((no) => `{{Cột ${no}}}`);
  const row = (first: string, name: string, bold = false) =>
    dataRow([first, name, ...cells], columns, size, { bold });
  const numbering = ['(1)', '(2)', ...numbers.map((no) => `(${no})`)];
  return fixedTable(
    [
      ...headRows(head, columns, size),
      dataRow(numbering, columns, size, { header: true, italics: true, align: 'center' }),
      wideRow(`{{LẶP Biểu ${code}}}`, columns, size),
      row('', '{{Tên nhóm}}', true),
      wideRow('{{LẶP Dòng}}', columns, size),
      row('{{STT}}', '{{Tên}}'),
      wideRow('{{HẾT Dòng}}', columns, size),
      wideRow(`{{NẾU KHÔNG Biểu ${code}}}`, columns, size),
      wideRow('Chưa có số liệu.', columns, size),
      wideRow(`{{HẾT Biểu ${code}}}`, columns, size),
      wideRow(`{{LẶP Tổng ${code}}}`, columns, size),
      row('', 'Tổng cộng', true),
      wideRow(`{{HẾT Tổng ${code}}}`, columns, size),
    ],
    columns,
  );
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
          'Phải gửi: {{Số báo cáo phải gửi}} báo cáo; đã nhận: {{Số báo cáo đã nhận}}, trong đó đúng hạn {{Số báo cáo đúng hạn}}, chậm {{Số báo cáo gửi chậm}}; chưa gửi: {{Số báo cáo chưa gửi}}; phải sửa: {{Số báo cáo phải sửa}}.',
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

/** Texts that the body has no room for. */
export function otherTexts(): Content {
  const columns: Column[] = [
    { width: 600, align: 'center' },
    { width: 2200 },
    { width: 2155 },
    { width: 4400 },
  ];
  return [
    ...annexHead('Thuyết minh', 'NỘI DUNG BÁO CÁO KHÁC CỦA CÁC CƠ QUAN, ĐƠN VỊ'),
    listTable(
      'Thuyết minh khác',
      columns,
      ['STT', 'Mục', 'Cơ quan, đơn vị', 'Nội dung'],
      ['STT', 'Mục', 'Đơn vị', 'Nội dung'],
    ),
  ];
}

export function listTable(list: string, columns: Column[], head: string[], fields: string[]): Table {
  const size = 24;
  return fixedTable(
    [
      ...headRows([head.map((text) => ({ text }))], columns, size),
      wideRow(`{{LẶP ${list}}}`, columns, size),
      dataRow(
        fields.map((one) => `{{${one}}}`),
        columns,
        size,
      ),
      wideRow(`{{HẾT ${list}}}`, columns, size),
    ],
    columns,
  );
}

/** Remarks on the figures. Each list stands only where it has rows. */
export function notes(): Content {
  const section = (no: string, title: string, list: string, otherwise: string, table: Table): Content => [
    new Paragraph({
      keepNext: true,
      spacing: { before: 160, after: 80 },
      children: [line(`${no}. ${title}`, { bold: true, size: 26 })],
    }),
    tag(`NẾU ${list}`),
    table,
    tag(`NẾU KHÔNG ${list}`),
    new Paragraph({ style: 'NoiDung', children: [line(otherwise, { size: 26 })] }),
    tag(`HẾT ${list}`),
  ];
  const widths = (...all: number[]): Column[] =>
    all.map((width, at) => (at < 2 ? { width, align: 'center' as const } : { width }));
  const numbers = (...all: number[]): Column[] =>
    all.map((width, at) => ({
      width,
      align: at < 2 ? ('center' as const) : at > 2 ? ('right' as const) : ('left' as const),
    }));
  return [
    ...annexHead('Ghi chú', 'GHI CHÚ SỐ LIỆU'),
    ...section(
      '1',
      'Báo cáo chưa nhận được',
      'Đơn vị chưa gửi',
      'Không có.',
      listTable(
        'Đơn vị chưa gửi',
        widths(700, 1500, 4655, 2500).map((one, at) => (at === 1 ? { width: 1500 } : one)),
        ['STT', 'Hạn gửi', 'Cơ quan, đơn vị', 'Loại báo cáo'],
        ['STT', 'Hạn gửi', 'Đơn vị', 'Loại báo cáo'],
      ),
    ),
    ...section(
      '2',
      'Chỉ tiêu chưa có số liệu',
      'Chỉ tiêu chưa có số liệu',
      'Không có.',
      listTable(
        'Chỉ tiêu chưa có số liệu',
        widths(700, 1200, 7455),
        ['STT', 'Mã', 'Chỉ tiêu'],
        ['STT', 'Mã', 'Tên chỉ tiêu'],
      ),
    ),
    ...section(
      '3',
      'Số liệu không đưa vào tổng hợp',
      'Số liệu không tính',
      'Không có.',
      listTable(
        'Số liệu không tính',
        widths(600, 850, 2705, 2300, 2900),
        ['STT', 'Mã', 'Chỉ tiêu', 'Lý do', 'Cơ quan, đơn vị'],
        ['STT', 'Mã', 'Tên chỉ tiêu', 'Lý do', 'Đơn vị'],
      ),
    ),
    ...section(
      '4',
      'Số liệu ước',
      'Số liệu ước',
      'Không có.',
      listTable(
        'Số liệu ước',
        widths(700, 1000, 3955, 3700),
        ['STT', 'Mã', 'Chỉ tiêu', 'Cơ quan, đơn vị'],
        ['STT', 'Mã', 'Tên chỉ tiêu', 'Đơn vị'],
      ),
    ),
    ...section(
      '5',
      'Số liệu của cơ quan chủ trì khác tổng số liệu các đơn vị',
      'Số liệu chủ trì',
      'Không có.',
      listTable(
        'Số liệu chủ trì',
        numbers(600, 850, 3405, 1300, 1300, 1000, 900),
        ['STT', 'Mã', 'Chỉ tiêu', 'Cơ quan chủ trì', 'Cộng các đơn vị', 'Chênh lệch', 'Số đơn vị'],
        ['STT', 'Mã', 'Tên chỉ tiêu', 'Số chủ trì', 'Số cộng đơn vị', 'Chênh lệch', 'Độ bao phủ'],
      ),
    ),
    ...section(
      '6',
      'Ghi chú khác',
      'Ghi chú khác',
      'Không có.',
      listTable(
        'Ghi chú khác',
        widths(700, 1000, 4655, 3000),
        ['STT', 'Mã', 'Nội dung', 'Cơ quan, đơn vị'],
        ['STT', 'Mã', 'Nội dung', 'Đơn vị'],
      ),
    ),
  ];
}
