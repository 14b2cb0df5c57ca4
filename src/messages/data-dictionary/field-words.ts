import type { Label } from '../../domain/edition.ts';

/** What a column of the exported data means; the same name means the same in every table. */
export const fieldWords = {
  period: { vi: 'Kỳ báo cáo, ví dụ 2026-Q3.', en: 'Reporting period, such as 2026-Q3.' },
  agency: { vi: 'Mã đơn vị.', en: 'Code of the agency.' },
  agency_name: { vi: 'Tên đơn vị.', en: 'Name of the agency.' },
  form: {
    vi: 'Loại báo cáo của đơn vị: unit (của chính đơn vị) hoặc field-lead-… (của cơ quan chủ trì lĩnh vực).',
    en: "Which of an agency's reports: unit (on itself) or field-lead-… (as the office that leads an area).",
  },
  obligation: {
    vi: 'Nghĩa vụ báo cáo: mã đơn vị / loại báo cáo.',
    en: 'The report owed: agency / which report.',
  },
  indicator: {
    vi: 'Mã chỉ tiêu; trống với cột của biểu không gắn chỉ tiêu.',
    en: 'Code of the indicator; empty for columns of tables that repeat none.',
  },
  dimension: {
    vi: 'Ô của biểu: mã biểu:dòng/cột; trống với chỉ tiêu đơn.',
    en: 'Cell of a table, table:row/column; empty for a single figure.',
  },
  value: {
    vi: 'Giá trị, dấu chấm thập phân; trống là không có số, không phải số 0.',
    en: 'The value, decimal point; empty is no value, which is not zero.',
  },
  value_text: {
    vi: 'Đúng giá trị như trong CSV, cả số và chữ.',
    en: 'The value exactly as in the CSV, numbers and texts alike.',
  },
  status: {
    vi: 'Loại câu trả lời: number số, estimate số ước, nothing-arose không phát sinh (tính là 0), not-applicable không áp dụng, blank để trống, text chữ, unreadable không đọc được, missing không thấy ô.',
    en: 'Kind of answer: number, estimate, nothing-arose (counts as 0), not-applicable, blank, text, unreadable, missing (no such cell).',
  },
  counted: {
    vi: 'Giá trị có được tính vào số toàn tỉnh không.',
    en: 'Whether the value is part of the figure of the whole.',
  },
  reason: {
    vi: 'Lý do không tính vào số toàn tỉnh.',
    en: 'Why it is not part of the figure of the whole.',
  },
  raw: { vi: 'Nội dung ô đúng như trong tệp.', en: 'What stood in the cell.' },
  file: {
    vi: 'Tệp đã nhận, đường dẫn trong không gian làm việc.',
    en: 'The file received, its path within the workspace.',
  },
  sheet: { vi: 'Tên trang tính.', en: 'Sheet.' },
  cell: { vi: 'Địa chỉ ô.', en: 'Cell.' },
  sha256: { vi: 'Mã băm SHA-256 của tệp đã nhận.', en: 'SHA-256 of the file received.' },
  scope: {
    vi: 'Phạm vi: total toàn tỉnh, group nhóm đơn vị, level cấp, agency đơn vị.',
    en: 'Over which agencies: total (all), group, level, agency.',
  },
  scope_id: {
    vi: 'Tên nhóm, cấp hoặc mã đơn vị; trống với toàn tỉnh.',
    en: 'Group, level or agency code; empty for all.',
  },
  unit: { vi: 'Đơn vị tính.', en: 'Unit of measure.' },
  counted_sources: { vi: 'Số báo cáo được tính vào số này.', en: 'Sources that count.' },
  expected_sources: { vi: 'Số báo cáo được yêu cầu có số này.', en: 'Sources that were asked.' },
  not_applicable: {
    vi: 'Trong số được yêu cầu, bao nhiêu trả lời không áp dụng.',
    en: 'Of those asked, how many said that it does not apply to them.',
  },
  is_complete: {
    vi: 'Mọi báo cáo phải có số này đều được tính.',
    en: 'Every source that has something to say counts.',
  },
  estimate: { vi: 'Có thành phần là số ước.', en: 'Some part of it is an estimate.' },
  numerator: { vi: 'Tử số của tỷ lệ.', en: 'Numerator of a ratio.' },
  denominator: { vi: 'Mẫu số của tỷ lệ.', en: 'Denominator of a ratio.' },
  unit_sum: {
    vi: 'Tổng số các đơn vị tự báo cáo, khi số được in là của cơ quan chủ trì.',
    en: "Sum of what the units say, where the field lead's figure is printed.",
  },
  lead_figure: {
    vi: 'Số của cơ quan chủ trì, khi số được in là tổng các đơn vị.',
    en: "The field lead's figure, where the sum of the units is printed.",
  },
  table: { vi: 'Mã biểu.', en: 'Code of the table.' },
  by: {
    vi: 'Biểu tổng hợp theo khóa (lĩnh vực) hay theo đơn vị.',
    en: 'Whether the table goes by key or by agency.',
  },
  is_total: { vi: 'Dòng tổng của biểu.', en: 'The total of the table.' },
  key: {
    vi: 'Dòng của biểu: nội dung khóa hoặc mã đơn vị; trống với dòng tổng.',
    en: 'Row of the table: its key or an agency code; empty for the total.',
  },
  group: { vi: 'Nhóm đơn vị.', en: 'Group of agencies.' },
  column: { vi: 'Số thứ tự cột của biểu.', en: 'Number of the column.' },
  column_label: { vi: 'Tên cột của biểu.', en: 'Label of the column, in Vietnamese.' },
  sources: { vi: 'Số báo cáo góp vào dòng này.', en: 'Sources behind the row.' },
  state: {
    vi: 'Tình trạng: valid hợp lệ, with-errors còn lỗi, unreadable không đọc được, missing chưa nộp.',
    en: 'State: valid, with-errors, unreadable, missing.',
  },
  punctuality: {
    vi: 'on-time đúng hạn, late muộn, undated không rõ ngày nhận, missing chưa nộp.',
    en: 'on-time, late, undated (nobody recorded the day), missing.',
  },
  deadline: { vi: 'Hạn nộp.', en: 'Deadline.' },
  received: { vi: 'Ngày nhận lần đầu.', en: 'Day on which it was first received.' },
  days_late: {
    vi: 'Số ngày muộn; chưa nộp thì là số ngày quá hạn đến ngày lập.',
    en: 'Calendar days late; of a missing one, days overdue on the day of the run.',
  },
  blockers: { vi: 'Số lỗi chặn còn mở.', en: 'Open blockers.' },
  errors: { vi: 'Số lỗi còn mở.', en: 'Open errors.' },
  is_empty: { vi: 'Biểu gửi về gần như để trống.', en: 'The form came back hardly filled in.' },
  is_waived: {
    vi: 'Được cấp có thẩm quyền chấp thuận thiếu.',
    en: 'The authority accepts that it is missing.',
  },
  section: { vi: 'Mã mục của đề cương.', en: 'Section of the outline.' },
  text: { vi: 'Nội dung đã viết.', en: 'What was written.' },
  level: { vi: 'Cấp hành chính.', en: 'Tier of the administration.' },
  parent: { vi: 'Mã đơn vị cấp trên.', en: 'Code of the agency above it.' },
  leads: { vi: 'Các lĩnh vực đơn vị chủ trì.', en: 'Areas that it leads.' },
  valid_from: { vi: 'Hoạt động từ ngày.', en: 'Exists from this day on.' },
  valid_to: { vi: 'Hoạt động đến hết ngày.', en: 'Exists until this day.' },
  area: { vi: 'Mã lĩnh vực.', en: 'Code of the area.' },
  label_vi: { vi: 'Tên chỉ tiêu, tiếng Việt.', en: 'Label in Vietnamese.' },
  label_en: { vi: 'Tên chỉ tiêu, tiếng Anh.', en: 'Label in English.' },
  value_kind: { vi: 'Loại giá trị của đơn vị tính.', en: 'Kind of value of its unit.' },
  kind: { vi: 'Loại chỉ tiêu theo thời gian.', en: 'Kind of indicator.' },
  decimals: { vi: 'Số chữ số thập phân khi in.', en: 'Decimals as printed.' },
  over_units: { vi: 'Cách tổng hợp theo đơn vị.', en: 'Aggregation over agencies.' },
  over_time: { vi: 'Cách tổng hợp theo thời gian.', en: 'Aggregation over time.' },
  source: {
    vi: 'Nguồn: reported đơn vị báo cáo, register danh sách đơn vị, ledger sổ tiếp nhận.',
    en: 'Where it comes from: reported, register, ledger.',
  },
  lead: { vi: 'Mã cơ quan chủ trì.', en: 'Code of the field lead.' },
  definition_basis: { vi: 'Căn cứ của chỉ tiêu.', en: 'Basis of the indicator.' },
  certainty: {
    vi: 'Mức chắc chắn của định nghĩa: sourced, derived, memory.',
    en: 'How sure the definition is of its source.',
  },
  basis: {
    vi: 'So với: previous kỳ trước, same-period cùng kỳ năm trước.',
    en: 'Compared with: previous window, same period of last year.',
  },
  compared_with: { vi: 'Kỳ được so.', en: 'Window compared with.' },
  derivation: {
    vi: 'Số gốc được tính từ các kỳ nào; trống là lấy thẳng.',
    en: 'Windows that the base was derived from; empty: as reported.',
  },
  base: { vi: 'Số của kỳ được so.', en: 'The base.' },
  as_was: {
    vi: 'Số gốc theo các đơn vị khi đó, khi số gốc đã tính lại theo đơn vị nay.',
    en: "The base on the units of that time, where it is restated on today's.",
  },
  change: { vi: 'Chênh lệch, theo change_unit.', en: 'The difference, in change_unit.' },
  change_unit: {
    vi: 'Đơn vị của chênh lệch; points là điểm phần trăm.',
    en: 'Unit of the difference; points are percentage points.',
  },
  percent: { vi: 'Tăng, giảm bao nhiêu phần trăm.', en: 'Change in per cent.' },
  direction: { vi: 'up tăng, down giảm, same bằng.', en: 'up, down, same.' },
  not_comparable: { vi: 'Lý do không so được.', en: 'Why it does not compare.' },
  missing: { vi: 'Các kỳ còn thiếu.', en: 'Periods that are missing.' },
  base_counted: { vi: 'Số báo cáo được tính của kỳ được so.', en: 'Sources that count behind the base.' },
  base_expected: { vi: 'Số báo cáo được yêu cầu của kỳ được so.', en: 'Sources asked, of the base.' },
  base_estimate: { vi: 'Số gốc có thành phần ước.', en: 'Some part of the base is an estimate.' },
  breaks: { vi: 'Mốc làm đứt chuỗi số liệu.', en: 'Breaks in the series.' },
  group_value: { vi: 'Số của cả nhóm đơn vị.', en: 'The figure of its group.' },
  total_value: { vi: 'Số toàn tỉnh.', en: 'The figure of the whole.' },
} satisfies Readonly<Record<string, Label>>;

export type FieldName = keyof typeof fieldWords;
