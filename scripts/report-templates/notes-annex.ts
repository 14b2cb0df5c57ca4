import { Paragraph, type Table } from 'docx';
import { annexHead, listTable, type Content } from './annex-head.ts';
import { line, tag } from './word-parts.ts';
import type { Column } from './word-tables.ts';

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
      'Số liệu của cơ quan đầu mối khác tổng số liệu các đơn vị',
      'Số liệu đầu mối',
      'Không có.',
      listTable(
        'Số liệu đầu mối',
        numbers(600, 800, 2555, 1600, 1600, 1400, 800),
        ['STT', 'Mã', 'Chỉ tiêu', 'Cơ quan đầu mối', 'Cộng các đơn vị', 'Chênh lệch', 'Số đơn vị'],
        ['STT', 'Mã', 'Tên chỉ tiêu', 'Số đầu mối', 'Số cộng đơn vị', 'Chênh lệch', 'Độ bao phủ'],
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
