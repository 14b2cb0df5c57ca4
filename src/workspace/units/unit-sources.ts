import { unitLicences } from './unit-files.ts';

/** What lies beside a generated register: where it comes from, what it is worth, and the licences of its sources. */
export function unitSourcesText(province: string): string {
  const lines = [
    `NGUỒN DANH SÁCH ĐƠN VỊ — ${province}`,
    '',
    'Tệp agencies.csv, succession.csv được tạo sẵn từ hai bộ dữ liệu mở, giấy phép MIT (toàn văn bên dưới; giữ tệp này',
    'cùng với bản sao của hai tệp đó):',
    '  1. Danh mục 34 tỉnh, thành phố và 3.321 xã, phường, đặc khu, tình trạng ngày 30/4/2026:',
    '     github.com/thanglequoc/vietnamese-provinces-database, bản v4.2.0',
    '  2. Bảng đối chiếu đơn vị cấp xã cũ và mới ngày 01/7/2025:',
    '     github.com/tranngocminhhieu/vietnamadminunits, bản 780c2798 (27/8/2025)',
    '',
    'Chỉ để tham khảo: tác giả hai bộ dữ liệu không thuộc cơ quan thống kê; phần xã bị chia tách được xác định theo tọa',
    'độ. Phải đối chiếu với nghị quyết sắp xếp của tỉnh. Sở, ban, ngành là danh sách thường gặp, chưa phải của tỉnh.',
    'Mã: X + mã xã hiện nay; XC + mã xã đến 30/6/2025; HC + mã huyện đến 30/6/2025. Mã cũ và mã mới trùng chữ số không có',
    'nghĩa là cùng một đơn vị.',
    '',
    'Source of the register: generated from two open data sets under the MIT licence (below; keep this file with every',
    'copy). For reference only: check it against the resolutions of the province.',
  ];
  const rule = '-'.repeat(80);
  const text = [...lines, '', ...unitLicences().flatMap((licence) => [rule, licence, ''])].join('\r\n');
  return `\uFEFF${text.replaceAll(/\r?\n/g, '\r\n')}`;
}
