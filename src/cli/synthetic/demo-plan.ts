import { stringify } from 'csv-stringify/sync';
import { shapeWord } from '../../workspace/targets/shape-words.ts';
import { targetsText, type TargetRow } from '../../workspace/targets/sample-targets.ts';
import { analysisColumns, indexColumns } from '../../workspace/indices/index-columns.ts';
import { provinceName } from './province.ts';

const basis = `Kế hoạch số 01/KH-UBND (hư cấu) của UBND tỉnh ${provinceName}, mục II`;

/** `targets/2026.csv` of the fictional province: a target of every kind, on figures that the demo reports. */
export function demoTargets(): string {
  return targetsText([...figureTargets(), ...indexTargets()].map((row) => ({ ...row, basis })));
}

function figureTargets(): TargetRow[] {
  return [
    {
      id: 'CT-01',
      text: 'Tỷ lệ hồ sơ giải quyết trước và đúng hạn từ 95% trở lên',
      subject: '2.3.16',
      kind: shapeWord('at-least'),
      value: '95',
      unit: '%',
      owner: 'VP',
    },
    {
      id: 'CT-02',
      text: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến trên 60%',
      subject: '2.3.17',
      kind: shapeWord('more-than'),
      value: '60',
      unit: '%',
      owner: 'VP',
    },
    {
      id: 'CT-03',
      text: 'Mỗi xã, phường giải quyết đúng hạn từ 90% hồ sơ trở lên',
      subject: '2.3.16',
      scope: 'mỗi Xã, phường',
      kind: shapeWord('at-least'),
      value: '90',
      unit: '%',
      owner: 'VP',
    },
    {
      id: 'CT-04',
      text: 'Số hồ sơ quá hạn phải xin lỗi không quá 20.000',
      subject: '2.5.1',
      kind: shapeWord('at-most'),
      value: '20000',
      owner: 'VP',
    },
    {
      id: 'CT-05',
      text: '30% hồ sơ được xử lý trực tuyến toàn trình',
      subject: '6.2.12',
      kind: shapeWord('at-least'),
      value: '30',
      unit: '%',
      denominator: '2.3.1 hoặc 2.3.2',
      owner: 'SKHCN',
      note: 'Kế hoạch chưa nói tính trên tổng số hồ sơ hay trên hồ sơ trực tuyến.',
    },
    {
      id: 'CT-06',
      text: 'Giảm ít nhất 36 biên chế công chức so với năm trước',
      subject: '3.2.2',
      kind: shapeWord('reduction'),
      value: '36',
      owner: 'SNV',
    },
    {
      id: 'CT-07',
      text: '100% cơ quan, đơn vị ban hành kế hoạch CCHC năm',
      subject: '0.1.4',
      kind: shapeWord('all-units'),
      owner: 'SNV',
    },
    {
      id: 'CT-08',
      text: 'Cắt giảm, đơn giản hóa các quy định theo kế hoạch',
      subject: '2.1.13',
      kind: shapeWord('at-least'),
      value: '40',
      planned: '2.1.12',
      owner: 'VP',
    },
  ];
}

function indexTargets(): TargetRow[] {
  return [
    {
      id: 'CT-09',
      text: 'PAR INDEX tăng từ 2 đến 4 bậc',
      subject: 'PAR INDEX',
      kind: shapeWord('rank-improvement'),
      value: '2',
      to: '4',
      measured: '2025',
      owner: 'SNV',
      note: 'Kết quả năm 2025 công bố trong năm 2026.',
    },
    {
      id: 'CT-10',
      text: 'PAR INDEX trong 12 hạng đầu',
      subject: 'PAR INDEX',
      kind: shapeWord('rank-ceiling'),
      value: '12',
      measured: '2025',
      owner: 'SNV',
    },
    {
      id: 'CT-11',
      text: 'SIPAS trên 84%',
      subject: 'SIPAS',
      kind: shapeWord('more-than'),
      value: '84',
      unit: '%',
      measured: '2025',
      owner: 'SNV',
    },
    {
      id: 'CT-12',
      text: '50% chỉ số thành phần PAPI đạt từ trung bình cao trở lên',
      subject: 'PAPI',
      kind: shapeWord('share-in-band'),
      value: '50',
      band: 'Trung bình cao trở lên',
      measured: '2025',
      owner: 'SNV',
    },
    {
      id: 'CT-13',
      text: 'PCI tăng từ 2 đến 4 bậc so với năm 2025',
      subject: 'PCI',
      kind: shapeWord('rank-improvement'),
      value: '2',
      to: '4',
      owner: 'STC',
    },
  ];
}

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
