import { moveParagraph, replaceCell, replaceText } from './edit-document.ts';

/** One wrong edit of the six-month sample report. */
export interface Seed {
  kind: string;
  edit: (bytes: Uint8Array) => Uint8Array;
  /** What must be named as contradicting. */
  written: string;
  code: 'R-NAR-001' | 'R-NAR-002' | 'R-NAR-004' | 'R-UNR-001';
  /** Words of the place. */
  place: string;
  /** Part of what must be named as right. */
  expected?: string;
  /** How many statements are wrong; one where left out. */
  contradictions?: number;
}

type Code = Seed['code'];
const exchanged = (...of: Parameters<ReturnType<typeof text>>): Seed => ({
  ...text('numbers exchanged')(...of),
  contradictions: 2,
});
const text =
  (kind: string) =>
  (
    [phrase, by]: readonly [string, string],
    written: string,
    place: string,
    expected?: string,
    code: Code = 'R-NAR-001',
  ): Seed => ({
    kind,
    edit: (bytes) => replaceText(bytes, phrase, by),
    written,
    code,
    place,
    ...(expected === undefined ? {} : { expected }),
  });

const digits = text('digit swapped');
const other = text('number of another indicator');
const rate = text('per cent wrong');
const word = text('direction');
const basis = text('basis of the comparison');
const unit = text('unit or scale');
const period = text('period');
const count = text('count of reports');
const denial = text('denial');
const agency = text('agency');

const cell = (
  kind: string,
  labels: string[],
  from: string | number,
  by: string,
  place: string,
  expected?: string,
): Seed => ({
  kind,
  edit: (bytes) => replaceCell(bytes, labels, from, by),
  written: by,
  code: 'R-NAR-001',
  place,
  ...(expected === undefined ? {} : { expected }),
});

/** Wrong edits of what the report says, of every kind that a hand makes, each with what must be found. */
export const editedSeeds: readonly Seed[] = [
  digits(['1.491 nhiệm vụ', '1.941 nhiệm vụ'], '1.941', 'Mục I.1, đoạn 11', '1.491'),
  digits(['7.428 người', '7.482 người'], '7.482', 'Mục II.3.a', '7.428'),
  digits(['43.316 hồ sơ', '43.361 hồ sơ'], '43.361', 'Mục II.2.a', '43.316'),
  digits(['43.316 hồ sơ', '43,361 hồ sơ'], '43,361', 'Mục II.2.a', '43.316'),
  digits(['quá hạn 20.083 hồ sơ', 'quá hạn 20 038 hồ sơ'], '20 038', 'Mục II.2.a', '20.083'),
  digits(['là 5.142, trong đó', 'là 5.412, trong đó'], '5.412', 'Mục II.6.a', '5.142'),
  other(['66.927 hồ sơ', '32.991 hồ sơ'], '32.991', 'Mục II.2.a', '66.927'),
  other(['1.254 văn bản của cấp tỉnh', '1.788 văn bản của cấp tỉnh'], '1.788', 'Mục II.1.a', '1.254'),
  other(['5.170 phòng', '1.814 phòng'], '1.814', 'Mục II.3.a', '5.170'),
  exchanged(
    ['6.160 cán bộ, 8.525 công chức', '8.525 cán bộ, 6.160 công chức'],
    '8.525',
    'Mục II.4.a',
    '6.160',
  ),
  exchanged(
    ['có mặt là 3.917 người trên 6.305', 'có mặt là 6.305 người trên 3.917'],
    '6.305',
    'Mục II.3.a',
    '3.917',
  ),
  text('number of last period')(
    ['3.598 văn bản chỉ đạo', '3.958 văn bản chỉ đạo'],
    '3.958',
    'Mục I.2',
    '3.598',
    'R-NAR-004',
  ),
  text('number of last period')(['717 tin, bài', '645 tin, bài'], '645', 'Mục I.4', '717', 'R-NAR-004'),
  rate(['đạt tỷ lệ 85,50%', 'đạt tỷ lệ 58,50%'], '58,50%', 'Mục I.1', '85,50%'),
  rate(['trực tuyến đạt 68,70%', 'trực tuyến đạt 86,70%'], '86,70%', 'Mục II.2.a', '68,70%'),
  rate(['2.729 văn bản (tăng 11,12%', '2.729 văn bản (tăng 21,12%'], '21,12%', 'Mục II.1.a', '11,12%'),
  rate(
    ['đạt 68,70%, tăng 6,87\u00a0điểm', 'đạt 68,70%, tăng 8,67 điểm'],
    '8,67 điểm %',
    'Mục II.2.a',
    '6,87',
  ),
  word(['CCHC, tăng 11,12%', 'CCHC, giảm 11,12%'], 'giảm', 'Mục I.2', 'tăng', 'R-NAR-002'),
  word(['đạt 68,10%, tăng', 'đạt 68,10%, giảm'], 'giảm', 'Mục II.2.a', 'tăng', 'R-NAR-002'),
  word(
    ['69.699 hồ sơ, tăng 11,11% so với', '69.699 hồ sơ, không đổi so với'],
    'không đổi',
    'Mục II.2.a',
    'tăng',
    'R-NAR-002',
  ),
  basis(
    [
      'tuyên truyền về CCHC, tăng 11,16% so với cùng kỳ năm 2025',
      'tuyên truyền về CCHC, tăng 11,16% so với 6 tháng cuối năm 2025',
    ],
    '6 tháng cuối năm 2025',
    'Mục I.4',
    'cùng kỳ năm 2025',
    'R-NAR-002',
  ),
  basis(
    [
      '69.699 hồ sơ, tăng 11,11% so với cùng kỳ năm 2025',
      '69.699 hồ sơ, tăng 11,11% so với cùng kỳ năm 2024',
    ],
    'cùng kỳ năm 2024',
    'Mục II.2.a',
    'cùng kỳ năm 2025',
    'R-NAR-002',
  ),
  unit(['2.340 triệu đồng', '2.340 tỷ đồng'], '2.340 tỷ đồng', 'Mục II.5.a', '2.340 triệu đồng'),
  unit(['85,80% (tăng 8,58\u00a0điểm\u00a0%)', '85,80% (tăng 8,58%)'], '8,58%', 'Mục II.5.a', '8,58 điểm %'),
  period(
    ['Công tác cải cách hành chính 6 tháng đầu năm 2026', 'Công tác cải cách hành chính quý III năm 2026'],
    'quý III năm 2026',
    'đoạn 4',
    '6 tháng đầu năm 2026',
    'R-NAR-002',
  ),
  period(
    ['kế hoạch CCHC năm 2026', 'kế hoạch CCHC năm 2025'],
    'năm 2025',
    'Mục I.1',
    'năm 2026',
    'R-NAR-002',
  ),
  period(['đến ngày 14/6/2026)', 'đến ngày 14/7/2026)'], '14/7/2026', 'đoạn 8', '14/6/2026', 'R-NAR-002'),
  count(['đã nhận 77/79 báo cáo', 'đã nhận 79/79 báo cáo'], '79', 'Mục I.2', '77'),
  count(['9 báo cáo gửi chậm', '8 báo cáo gửi chậm'], '8', 'Mục I.2', '9'),
  denial(
    ['trong kỳ không phát sinh hồ sơ quá hạn phải xin lỗi', 'trong kỳ phát sinh hồ sơ quá hạn phải xin lỗi'],
    'phát sinh hồ sơ quá',
    'Mục II.2.a',
    'không phát sinh',
    'R-NAR-002',
  ),
  agency(
    ['giữ vững (theo báo cáo của Sở Nội vụ)', 'giữ vững (theo báo cáo của Sở Y tế)'],
    'Sở Y tế',
    'Mục III.1',
    'Sở Nội vụ',
    'R-NAR-002',
  ),
  cell('table cell', ['0.5.1', '6.594'], '6.594', '6.549', 'Phụ lục I, bảng 4, hàng 15, ô 4', '6.594'),
  cell('table cell', ['0.1.3', '94,05%'], '94,05%', '94,50%', 'Phụ lục I, bảng 4, hàng 6, ô 5', '94,05%'),
  cell('table cell', ['0.1.1', '1.640'], '+149*', '-149*', 'Phụ lục I, bảng 4, hàng 4, ô 7', '+149*'),
  cell('table cell', ['0.1.2', '5.844'], '71/74', '72/74', 'Phụ lục I, bảng 4, hàng 5, ô 9', '71/74'),
  cell(
    'cell of last period',
    ['0.5.2', '5.101'],
    '4.637',
    '5.101',
    'Phụ lục I, bảng 4, hàng 16, ô 4',
    '4.637',
  ),
  cell('index table', ['PAR INDEX', '86,45'], '86,45', '86,54', 'Mục III.4, bảng 2, hàng 2, ô 3', '86,45'),
  {
    kind: 'moved and edited',
    written: '4.321',
    code: 'R-NAR-001',
    place: 'Mục II.6.a',
    expected: '3.277',
    edit: (bytes) =>
      replaceText(
        moveParagraph(bytes, '3.277 công chức', 'Đã số hóa khi tiếp nhận'),
        '3.277 công chức',
        '4.321 công chức',
      ),
  },
  {
    kind: 'reworded and edited',
    written: '6.853',
    code: 'R-NAR-001',
    place: 'Mục I.6',
    expected: '6.583',
    edit: (bytes) =>
      replaceText(
        bytes,
        'Trong kỳ đã tổ chức 6.583 cuộc đối thoại giữa lãnh đạo với người dân, doanh nghiệp; thu',
        'Lãnh đạo các cấp đã đối thoại với người dân, doanh nghiệp 6.853 cuộc; qua khảo sát thu',
      ),
  },
  text('placeholder left')(
    ['là 5.142, trong đó', 'là {{6.1.1}}, trong đó'],
    '{{6.1.1}}',
    'Mục II.6.a',
    undefined,
    'R-UNR-001',
  ),
];
