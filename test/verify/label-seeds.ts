import { moveParagraph, replaceCell, replaceText } from './edit-document.ts';

/** A wrong edit that leaves every number as it is. */
export interface LabelSeed {
  kind: string;
  edit: (bytes: Uint8Array) => Uint8Array;
  /** What must be named as wrong; empty for what was taken out. */
  written: string;
  expected: string;
}

const words = (from: string, to: string, written = to, expected = from): LabelSeed => ({
  kind: `${from} → ${to}`,
  edit: (bytes) => replaceText(bytes, from, to),
  written,
  expected,
});

/** Right numbers under wrong words, marks taken away, cells of words and open cells typed over. */
export const labelSeeds: readonly LabelSeed[] = [
  words('trước hạn 65.744', 'quá hạn 65.744'),
  words('đúng hạn 59.031', 'quá hạn 59.031'),
  words('trong hạn 60.830', 'quá hạn 60.830'),
  words('tiếp nhận trực tuyến 66.927', 'tiếp nhận trực tiếp 66.927', 'tiếp 66.927', 'tuyến 66.927'),
  words('7.870 hồ sơ được thanh toán trực tuyến', '7.870 hồ sơ được thanh toán trực tiếp'),
  words(
    '778 văn bản điện tử được ký số',
    '778 văn bản điện tử chưa được ký số',
    '778 văn bản điện tử chưa được',
    '778 văn bản điện tử được',
  ),
  words('đã rà soát 8.048', 'chưa rà soát 8.048'),
  words('đã giải ngân 6.807 triệu đồng', 'chưa giải ngân 6.807 triệu đồng'),
  words('chưa số hóa khi tiếp nhận 3.135', 'đã số hóa khi tiếp nhận 3.135'),
  words('sửa đổi, bổ sung 7.288', 'bãi bỏ 7.288', 'bãi bỏ 7.288', 'bổ sung 7.288'),
  words('8.389 TTHC cấp tỉnh', '8.389 TTHC cấp xã'),
  words('đã xử lý 1.665', 'đang xử lý 1.665', 'đang xử lý 1.665', 'đã xử lý 1.665'),
  words('Trong kỳ đã tinh giản', 'Trong kỳ chưa tinh giản', 'chưa tinh giản biên chế 7.428', 'đã tinh giản'),
  words('Trong kỳ, toàn tỉnh ban hành 2.729', 'Từ đầu năm, toàn tỉnh ban hành 2.729'),
  words('Chưa đánh giá được 1', 'Chưa đạt 1', 'Chưa đạt', 'Chưa đánh giá được'),
  words('chi tiết tại Phụ lục II;', 'chi tiết tại Phụ lục VII;', 'Phụ lục VII', 'Phụ lục II'),
  words('theo báo cáo của Sở Nội vụ)', 'theo báo cáo của Sở Nội Vị)', 'Sở Nội Vị', 'Sở Nội vụ'),
  {
    kind: 'mark of the draft taken out',
    edit: (bytes) => moveParagraph(bytes, '(Đã nhận 77/79'),
    written: '',
    expected: '(Đã nhận 77/79 báo cáo; 5 báo cáo còn phải sửa)',
  },
  {
    kind: 'a figure typed where there is none',
    edit: (bytes) => replaceCell(bytes, ['2.4.2'], 3, '0'),
    written: '0',
    expected: '…',
  },
];
