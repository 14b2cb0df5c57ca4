import { stringify } from 'csv-stringify/sync';
import { analysisColumns, indexColumns } from '../../workspace/indices/index-columns.ts';

const csv = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });

/** The fictional files of `indices/`, by name: results published in 2025 and 2026, and the analysis of the latter. */
export function demoIndices(): Readonly<Record<string, string>> {
  return { '2025.csv': results2025(), '2026.csv': results2026(), '2026-analysis.csv': analysis2026() };
}

const heading = indexColumns.map((one) => one.vi);
const from2025 = 'Quyết định số 11/QĐ-BNV (hư cấu)';
const from2026 = 'Quyết định số 12/QĐ-BNV (hư cấu)';

function results2025(): string {
  return csv([
    heading,
    ['PAR INDEX', '', '', '2024', '85,13', '100', '18', '63', '', from2025],
    ['SIPAS', '', '', '2024', '83,4', '100', '16', '63', '', from2025],
    ['PAPI', '', '', '2024', '42,8', '80', '', '', 'Trung bình thấp', 'Báo cáo PAPI (hư cấu)'],
    ['PCI', '', '', '2024', '66,1', '100', '21', '63', '', 'Báo cáo PCI (hư cấu)'],
  ]);
}

function results2026(): string {
  const papi = 'Báo cáo PAPI (hư cấu)';
  const part = (name: string, score: string, band: string) => [
    'PAPI',
    name,
    '',
    '2025',
    score,
    '10',
    '',
    '',
    band,
    papi,
  ];
  const own = (agency: string, score: string, band: string) => [
    'Chỉ số CCHC cấp cơ sở',
    '',
    agency,
    '2025',
    score,
    '100',
    '',
    '',
    band,
    'Quyết định số 21/QĐ-UBND (hư cấu)',
  ];
  return csv([
    heading,
    ['PAR INDEX', '', '', '2025', '86,45', '100', '15', '34', '', from2026],
    ['PAR INDEX', 'Điểm thẩm định', '', '2025', '54,2', '61,5', '', '', '', from2026],
    ['PAR INDEX', 'Điểm điều tra và tác động', '', '2025', '32,25', '38,5', '', '', '', from2026],
    ['SIPAS', '', '', '2025', '84,2', '100', '12', '34', '', from2026],
    ['PAPI', '', '', '2025', '43,15', '80', '', '', 'Trung bình cao', papi],
    part('Tham gia của người dân', '4,85', 'Trung bình thấp'),
    part('Công khai, minh bạch', '5,4', 'Trung bình cao'),
    part('Trách nhiệm giải trình', '4,3', 'Thấp'),
    part('Kiểm soát tham nhũng', '6,9', 'Cao'),
    part('Thủ tục hành chính công', '7,25', 'Cao'),
    part('Cung ứng dịch vụ công', '7,6', 'Trung bình cao'),
    part('Quản trị môi trường', '3,45', 'Trung bình thấp'),
    part('Quản trị điện tử', '3,4', 'Trung bình cao'),
    ['PCI', '', '', '2025', '67,3', '100', '18', '34', '', 'Báo cáo PCI (hư cấu)'],
    own('SNV', '93,5', 'Tốt'),
    own('STP', '91,25', 'Tốt'),
    own('SYT', '84', 'Khá'),
    own('X01', '88,5', 'Khá'),
    own('P01', '90,75', 'Tốt'),
    own('X02', '71,25', 'Trung bình'),
  ]);
}

function analysis2026(): string {
  return csv([
    analysisColumns.map((one) => one.vi),
    [
      'PAR INDEX',
      '2025',
      'Thực hiện quy định về phân cấp quản lý',
      '3',
      '2,25',
      '0,75',
      'Đã rà soát, trình danh mục nhiệm vụ phân cấp',
      'Chưa kiểm tra việc thực hiện sau phân cấp',
      'SNV',
      'Kế hoạch kiểm tra ban hành muộn',
      'Ban hành kế hoạch kiểm tra trong quý I, báo cáo kết quả hằng quý',
      '31/3/2026',
    ],
    [
      'PAR INDEX',
      '2025',
      'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính',
      '2',
      '1,1',
      '0,9',
      'Cấp tỉnh số hóa trên 80% kết quả',
      'Nhiều xã chưa số hóa khi tiếp nhận',
      'VP',
      'Thiếu máy quét và người thực hiện ở bộ phận một cửa cấp xã',
      'Trang bị máy quét, tập huấn công chức một cửa cấp xã',
      '30/6/2026',
    ],
    [
      'SIPAS',
      '2025',
      'Tiếp nhận, xử lý phản ánh, kiến nghị',
      '100',
      '79,6',
      '20,4',
      'Đường dây nóng hoạt động thường xuyên',
      'Trả lời phản ánh còn chậm',
      'VP',
      'Chưa giao người theo dõi ở từng cơ quan',
      'Phân công người theo dõi, công khai thời hạn trả lời',
      '30/9/2026',
    ],
  ]);
}
