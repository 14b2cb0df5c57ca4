import { insertParagraph } from './edit-document.ts';
import type { Seed } from './seeds.ts';

type Code = Seed['code'];
const anchor = 'Công tác thẩm định được thực hiện';
const added = (
  sentence: string,
  written: string,
  expected: string,
  code: Code = 'R-NAR-001',
  kind = 'new sentence',
): Seed => ({
  kind,
  edit: (bytes) => insertParagraph(bytes, anchor, sentence),
  written,
  code,
  place: 'Mục II.1.a, đoạn',
  expected,
});

/** Wrong sentences that somebody adds. */
export const sentenceSeeds: readonly Seed[] = [
  added('Toàn tỉnh đã tiếp nhận tổng số 44.000 hồ sơ TTHC.', '44.000', '43.316'),
  added('Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 86,7%.', '86,7%', '68,70%'),
  added('Số lượt cán bộ, công chức, viên chức được đào tạo, bồi dưỡng là 6.852 lượt.', '6.852', '6.582'),
  added('Vốn đầu tư công đã giải ngân 68,07 tỷ đồng.', '68,07 tỷ đồng', '6.807 triệu đồng'),
  added(
    'Tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt 68,1%, tăng 9,5 điểm % so với cùng kỳ năm 2025.',
    '9,5 điểm %',
    '6,81',
  ),
  added('Tỷ lệ hồ sơ tiếp nhận trực tuyến giảm so với cùng kỳ năm 2025.', 'giảm', 'tăng', 'R-NAR-002'),
  added(
    'Năm 2025, cùng kỳ năm 2025 số lượt cán bộ, công chức, viên chức được đào tạo, bồi dưỡng là 5.942 lượt.',
    '5.942',
    '5.924',
    'R-NAR-004',
  ),
  added(
    'Sở Y tế dẫn đầu các sở về tỷ lệ hồ sơ giải quyết trước và đúng hạn.',
    'dẫn đầu',
    'Sở Giáo dục và Đào tạo (89%)',
    'R-NAR-002',
    'best agency',
  ),
  added(
    'Tỷ lệ hồ sơ giải quyết trước và đúng hạn thấp nhất là Sở Tư pháp.',
    'thấp nhất',
    'Sở Nội vụ (80%)',
    'R-NAR-002',
    'worst agency',
  ),
  added(
    'Sở Tài chính có tỷ lệ hồ sơ giải quyết trước và đúng hạn là 92%.',
    '92%',
    '82%',
    'R-NAR-001',
    'figure of an agency',
  ),
  added(
    'Tỷ lệ tiếp nhận trực tuyến đã đạt chỉ tiêu kế hoạch trên 60%.',
    'đạt',
    'chưa đạt',
    'R-NAR-002',
    'target',
  ),
  added(
    'Trong kỳ không phát sinh hồ sơ giải quyết quá hạn.',
    'không phát sinh',
    '20.083',
    'R-NAR-002',
    'none where there are some',
  ),
  added(
    'Toàn bộ văn bản quy phạm pháp luật trái pháp luật đã được xử lý, tỷ lệ VBQPPL trái pháp luật đã xử lý đạt yêu cầu.',
    'Toàn bộ',
    '76,20%',
    'R-NAR-002',
    'all where some are not',
  ),
  added('Toàn tỉnh đã nhận 79/79 báo cáo.', '79', '77', 'R-NAR-001', 'count of reports'),
];
