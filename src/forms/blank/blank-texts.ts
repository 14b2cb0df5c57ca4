import type { Form } from '../../domain/form.ts';
import type { Period, ReportKind } from '../../domain/period.ts';
import { formatDate } from '../../messages/format.ts';
import { periodName } from '../../messages/period-name.ts';
import { agencyNamePlaceholder } from './blank-placeholder.ts';

/** Words printed in a blank workbook. Vietnamese only: they are part of the form, not of the program's messages. */

const kindWords: Record<ReportKind, string> = {
  quarterly: 'báo cáo quý',
  'six-month': 'báo cáo 6 tháng',
  annual: 'báo cáo năm',
};

export const illustrativeWords = 'Mẫu minh họa, không phải biểu mẫu do cơ quan có thẩm quyền ban hành';

export const legendWords =
  'Chỉ nhập vào ô nền vàng. KPS: không phát sinh (tính là 0). KAD: không áp dụng (không tính vào tổng). ' +
  'Số ước tính ghi “ước 120”. Ô để trống được hiểu là chưa báo cáo, không phải là 0.';

export const optionalWords = ' Chỉ tiêu in nghiêng là không bắt buộc.';

export const listLegendWords = 'Mỗi dòng ghi một nội dung. Không có nội dung nào thì để trống cả bảng.';

export const narrativeLegendWords =
  'Viết ngắn gọn vào cột C, gọi tên được việc đã làm, kết quả và nguyên nhân. Xuống dòng trong ô: Alt + Enter.';

export const instructionWords: readonly string[] = [
  '1. Chỉ nhập vào ô nền vàng; các ô khác đã khóa. Chọn ô hoặc để con trỏ trên tên chỉ tiêu để xem hướng dẫn.',
  '2. Số 0 và ô trống là hai câu trả lời khác nhau. Không phát sinh thì ghi KPS (tính là 0); không áp dụng thì ghi KAD (không tính vào tổng); số ước tính thì ghi “ước 120”.',
  '3. Cả lĩnh vực không phát sinh số liệu thì đánh dấu x ở bảng trên; khi đó không cần điền từng ô của lĩnh vực.',
  '4. Tỷ lệ và dòng tổng được tính sẵn. Cột “Tự kiểm tra” hiện ✓ khi số liệu khớp, hoặc nêu chỗ lệch để sửa trước khi gửi.',
  '5. Không đổi tên trang, không xóa cột; lưu tệp ở dạng .xlsx và gửi lại chính tệp này.',
];

/** `Báo cáo của đơn vị – báo cáo quý`. */
export function reportKindWords(form: Form): string {
  const who =
    form.submissionType === 'unit'
      ? 'Báo cáo của đơn vị'
      : `Báo cáo của cơ quan chủ trì lĩnh vực (${form.lead ? (form.edition.leads.get(form.lead)?.vi ?? form.lead) : ''})`;
  return form.period.kind ? `${who} – ${kindOf(form.period, form.period.kind)}` : who;
}

/** A month's report asks the questions of a quarter, but is none; nor is an ad hoc one. */
function kindOf({ code, special }: Period, kind: ReportKind): string {
  if (special) return code.startsWith('CD') ? 'báo cáo chuyên đề' : 'báo cáo đột xuất';
  if (code.startsWith('M')) return 'báo cáo tháng';
  return code === '9M' ? 'báo cáo 9 tháng' : kindWords[kind];
}

/** The data window in words, both days inclusive. */
export function windowWords(form: Form): string {
  return `Từ ngày ${formatDate(form.period.start)} đến hết ngày ${formatDate(form.period.end)}`;
}

/** `cchc-2026, phiên bản 1.0.0 (mẫu minh họa)`. */
export function editionWords(form: Form): string {
  const { id, version, illustrative } = form.edition;
  return `${id}, phiên bản ${version}${illustrative ? ' (mẫu minh họa)' : ''}`;
}

/** Second row of every data sheet. */
export function subtitleWords(form: Form): string {
  const parts = [agencyNamePlaceholder, `Kỳ báo cáo: ${periodName(form.period, 'vi')}`];
  if (form.edition.illustrative) parts.push('Mẫu minh họa');
  return parts.join(' · ');
}

/** Third row of every data sheet. */
export function windowLine(form: Form, unit?: string): string {
  const window = `Thời gian lấy số liệu: ${windowWords(form).toLowerCase()}`;
  return unit ? `${window} · Đơn vị tính: ${unit}` : window;
}
