import { beforeAll, describe, expect, it } from 'vitest';
import { insertParagraph, moveParagraph, replaceCell, replaceText } from './edit-document.ts';
import { sampleReport, type SampleReport } from './sample-report.ts';

let report: SampleReport;
beforeAll(async () => {
  report = await sampleReport('2026-H1');
});

type Edit = (bytes: Uint8Array) => Uint8Array;
const text =
  (from: string, to: string): Edit =>
  (bytes) =>
    replaceText(bytes, from, to);
const add =
  (sentence: string): Edit =>
  (bytes) =>
    insertParagraph(bytes, 'Công tác thẩm định được thực hiện', sentence);

/** Edits that change words and not what is said. */
const rewordings: readonly (readonly [string, Edit])[] = [
  [
    'other words around one number',
    text(
      'Trong kỳ, các cơ quan, đơn vị đã ban hành 3.598 văn bản chỉ đạo',
      'Các cơ quan, đơn vị trong tỉnh ban hành tổng cộng 3.598 văn bản chỉ đạo',
    ),
  ],
  [
    'clauses in another order',
    text(
      '68 báo cáo gửi đúng hạn, 9 báo cáo gửi chậm; 2 báo cáo chưa gửi',
      '9 báo cáo gửi chậm, 68 báo cáo gửi đúng hạn; 2 báo cáo chưa gửi',
    ),
  ],
  ['a clause taken out', text('hoàn thành nhưng quá hạn 2.039 nhiệm vụ; ', '')],
  ['a sentence split in two', text('1.491 nhiệm vụ; tính từ đầu năm', '1.491 nhiệm vụ. Tính từ đầu năm')],
  [
    'numbers of a list in another order',
    text('6.160 cán bộ, 8.525 công chức, 6.273 viên chức', '8.525 công chức, 6.273 viên chức, 6.160 cán bộ'),
  ],
  [
    'rate before the counts',
    text(
      'Đã cung cấp 8.965 dịch vụ công trực tuyến toàn trình, 2.607 dịch vụ công trực tuyến một phần',
      'Đã cung cấp 2.607 dịch vụ công trực tuyến một phần và 8.965 dịch vụ công trực tuyến toàn trình',
    ),
  ],
  ['separators typed the English way', text('43.316 hồ sơ', '43,316 hồ sơ')],
  ['separators typed as blanks', text('43.316 hồ sơ', '43 316 hồ sơ')],
  ['a rate without its last zero', text('đạt tỷ lệ 85,50%', 'đạt tỷ lệ 85,5%')],
  ['a rate rounded', text('đạt tỷ lệ 85,50%', 'đạt tỷ lệ 86%')],
  ['an amount in another scale', text('2.340 triệu đồng', '2,34 tỷ đồng')],
  ['per cent in words', text('đạt 68,70%, tăng', 'đạt 68,70 phần trăm, tăng')],
  [
    'same basis in other words',
    text(
      'chỉ đạo, điều hành CCHC, tăng 11,12% so với cùng kỳ năm 2025',
      'chỉ đạo, điều hành CCHC, tăng 11,12% so với cùng kỳ năm trước',
    ),
  ],
  ['a paragraph moved', (bytes) => moveParagraph(bytes, '3.277 công chức', 'Đã số hóa khi tiếp nhận')],
  ['a paragraph deleted', (bytes) => moveParagraph(bytes, 'Đã tuyển mới 389')],
  ['a comparison left out', text('7.428 người, tăng 11,11% so với cùng kỳ năm 2025.', '7.428 người.')],
  [
    'a row of a table deleted',
    (bytes) => replaceCell(bytes, ['0.5.2', '5.101'], 1, 'Nhiệm vụ được giao, hoàn thành đúng hạn'),
  ],
  [
    'number and date filled in',
    (bytes) =>
      replaceText(
        replaceText(bytes, 'ngày … tháng … năm 2026', 'ngày 18 tháng 6 năm 2026'),
        'Số:',
        'Số: 125',
      ),
  ],
  [
    'a document cited',
    add(
      'Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 và Kế hoạch số 12/KH-UBND năm 2026, tỉnh đã triển khai 3 đề án theo khoản 2 Điều 5.'.replace(
        '3 đề án',
        'các đề án',
      ),
    ),
  ],
  [
    'a right sentence added',
    add('Toàn tỉnh tiếp nhận 43.316 hồ sơ TTHC, tăng 11,11% so với cùng kỳ năm 2025.'),
  ],
  [
    'a right rate added, rounded',
    add('Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 68,7%, tăng so với cùng kỳ năm 2025.'),
  ],
  [
    'a right ranking added',
    add('Sở Giáo dục và Đào tạo dẫn đầu các sở về tỷ lệ hồ sơ giải quyết trước và đúng hạn (89%).'),
  ],
  [
    'words without figures added',
    add('Công tác cải cách hành chính được tăng cường; thủ tục rườm rà giảm dần, người dân hài lòng hơn.'),
  ],
  ['a denial that is right', text('quá hạn phải xin lỗi.', 'quá hạn phải xin lỗi trong kỳ báo cáo.')],
];

describe('harmless rewordings', () => {
  it('are at least twenty', () => {
    expect(rewordings.length).toBeGreaterThanOrEqual(20);
  });

  it.each(rewordings)('%s: no contradiction, nothing unknown', (what, edit) => {
    const { items, passages } = report.verify(edit(report.bytes));
    const told = items.filter((one) => one.verdict === 'contradiction' || one.verdict === 'unknown');
    expect(told).toEqual([]);
    const { edited, added, removed } = passages;
    if (what !== 'a paragraph moved') expect(edited + added + removed).toBeGreaterThan(0);
  });
});
