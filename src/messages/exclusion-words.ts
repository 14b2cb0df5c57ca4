import type { ExclusionReason } from '../domain/consolidation.ts';

/** Why something does not count, where no finding says it better. */
const reasons: Record<ExclusionReason, string> = {
  'not-received': 'Chưa gửi báo cáo',
  'not-readable': 'Tệp không dùng được (không đọc được, sai biểu hoặc sai kỳ)',
  blank: 'Để trống',
  unreadable: 'Nội dung ô không đọc được thành số',
  missing: 'Biểu gửi đến không có chỉ tiêu này',
  'not-applicable': 'Không áp dụng',
  'open-error': 'Số liệu còn lỗi, chưa sửa',
  'no-denominator': 'Không có mẫu số để tính tỷ lệ',
  'other-definition': 'Cột biểu dùng định nghĩa khác, không cộng chung',
  'not-printed': 'Không in',
  'inside-parent': 'Đã nằm trong số của huyện',
  ended: 'Đơn vị đã chấm dứt trước thời điểm chốt số liệu; số cuối kỳ lấy của đơn vị kế thừa',
};

/** What is wrong with the figures behind a finding, in words for an official report; true of a whole group of figures. */
const causes: Readonly<Record<string, string>> = {
  'C-EMP-001': 'Biểu gửi đến hầu như chưa điền',
  'L0-HDR-001': 'Biểu thiếu tiêu đề cột',
  'L0-HDR-002': 'Biểu có tiêu đề cột bị lặp',
  'L0-IDN-002': 'Đơn vị, kỳ hoặc biểu mẫu ghi không thống nhất',
  'L0-ROW-001': 'Biểu thiếu dòng của chỉ tiêu',
  'L0-ROW-002': 'Biểu có chỉ tiêu ghi ở nhiều dòng',
  'L0-SHT-001': 'Biểu thiếu trang tính',
  'L0-WBK-001': 'Ô có công thức nhưng chưa có kết quả',
  'L0-WBK-002': 'Ô báo lỗi công thức',
  'L1-KEY-001': 'Biểu có dòng bị lặp',
  'L1-RAT-001': 'Tỷ lệ khác với tử số chia mẫu số',
  'L1-REL-001': 'Số thành phần lớn hơn số bao trùm',
  'L1-REL-003': 'Tổng số ghi không áp dụng nhưng thành phần có số',
  'L1-REL-004': 'Tổng của biểu chi tiết khác với chỉ tiêu',
  'L1-REQ-001': 'Có ô bắt buộc để trống',
  'L1-REQ-002': 'Khai không phát sinh nhưng có số, hoặc để trống mà không khai',
  'L1-REQ-003': 'Biểu không có dòng số liệu nào',
  'L1-RNG-001': 'Có số âm',
  'L1-RNG-002': 'Có số ngoài khoảng có thể có',
  'L1-RNG-003': 'Có số lẻ ở chỉ tiêu đếm',
  'L1-RNG-004': 'Tỷ lệ ngoài khoảng 0–100 hoặc sai thang',
  'L1-SUM-001': 'Tổng số khác với các thành phần cộng lại',
  'L1-SUM-003': 'Hai cách chia của một tổng số không khớp nhau',
  'L1-TYP-001': 'Có ô ghi chữ, không đọc được thành số',
  'L1-TYP-002': 'Có số hiểu được hai cách',
  'L1-TYP-005': 'Có ô ghi ngày tháng thay cho số liệu',
  'L1-TYP-006': 'Có ô ghi phân số hoặc hai số',
  'L1-TYP-007': 'Có ô ghi kèm đơn vị tính khác',
  'L1-TYP-009': 'Có ô ghi chữ giống chữ số',
  'L1-TYP-010': 'Có ô ghi dấu gạch thay cho số liệu',
  'L1-TYP-011': 'Có ngày không có thật',
  'L1-TYP-012': 'Có ô đánh dấu chọn thay cho số liệu',
  'L1-VAL-001': 'Chỉ tiêu không áp dụng trong kỳ nhưng có số liệu',
};

/** The reason in the official report, which carries no codes of ours; Vietnamese, as the report is. */
export function exclusionWords(reason: ExclusionReason, finding?: string): string {
  return (finding === undefined ? undefined : causes[finding]) ?? reasons[reason];
}
