import type { Sentences } from './sentence.ts';

const hintVi = (nearest: string | undefined) => (nearest ? ` Có phải “${nearest}”?` : '');
const hintEn = (nearest: string | undefined) => (nearest ? ` Did you mean "${nearest}"?` : '');

/** Mistakes in the CSV files of a workspace: the register of agencies and the record of receipts. */
export const workspaceTableMessages = {
  'workspace.table-encoding': {
    vi: () => 'Tệp không phải UTF-8. Trong Excel chọn Lưu dưới dạng “CSV UTF-8 (phân tách bằng dấu phẩy)”.',
    en: () => 'The file is not UTF-8. In Excel, save it as "CSV UTF-8 (Comma delimited)".',
  },
  'workspace.table-workbook': {
    vi: () =>
      'Đây là tệp Excel, không phải CSV; mở bằng Excel, lưu lại dạng “CSV UTF-8 (phân tách bằng dấu phẩy)”.',
    en: () =>
      'This is an Excel workbook, no CSV; open it in Excel and save it as "CSV UTF-8 (Comma delimited)".',
  },
  'workspace.table-no-heading': {
    vi: (p: { columns: readonly string[] }) =>
      `Dòng đầu phải là tiêu đề cột: ${p.columns.join(', ')}. Thêm dòng này lên đầu bảng.`,
    en: (p) => `The first line has to name the columns: ${p.columns.join(', ')}. Put it on top of the table.`,
  },
  'workspace.register-missing': {
    vi: (p: { path: string }) =>
      `Không có danh sách đơn vị ${p.path}. Tạo mẫu bằng cchc init ở một thư mục mới rồi chép agencies.csv sang đây.`,
    en: (p) =>
      `The register ${p.path} is missing. Make a sample with cchc init in another folder and copy its agencies.csv here.`,
  },
  'workspace.table-quotes': {
    vi: () => 'Dấu ngoặc kép mở ra không được đóng, hoặc đứng giữa ô.',
    en: () => 'A quotation mark is not closed, or stands inside a cell.',
  },
  'workspace.table-empty': {
    vi: () => 'Bảng không có dòng nào.',
    en: () => 'The table has no rows.',
  },
  'workspace.table-column-missing': {
    vi: (p: { column: string }) => `Thiếu cột “${p.column}”.`,
    en: (p) => `Column "${p.column}" is missing.`,
  },
  'workspace.table-column-unknown': {
    vi: (p: { column: string; nearest: string | undefined }) =>
      `Không có cột tên “${p.column}”.${hintVi(p.nearest)}`,
    en: (p) => `There is no column named "${p.column}".${hintEn(p.nearest)}`,
  },
  'workspace.table-column-twice': {
    vi: (p: { column: string }) => `Cột “${p.column}” có hai lần.`,
    en: (p) => `Column "${p.column}" occurs twice.`,
  },
  'workspace.table-too-wide': {
    vi: (p: { line: number; cells: number; columns: number; sign: string }) =>
      `Dòng ${p.line} có ${p.cells} ô, tiêu đề có ${p.columns} cột. Ô có dấu ${p.sign} phải đặt trong ngoặc kép.`,
    en: (p) =>
      `Row ${p.line} has ${p.cells} cells, the heading ${p.columns} columns. Put a cell that holds ${p.sign} in quotes.`,
  },
  'workspace.table-cell-empty': {
    vi: (p: { column: string }) => `Cột “${p.column}” không được để trống.`,
    en: (p) => `Column "${p.column}" must not be empty.`,
  },
  'workspace.table-date': {
    vi: (p: { column: string; text: string }) =>
      `Cột “${p.column}”: “${p.text}” không phải là ngày; ghi ngày/tháng/năm, ví dụ 01/7/2025.`,
    en: (p) => `Column "${p.column}": "${p.text}" is no date; write day/month/year, for example 01/7/2025.`,
  },
  'workspace.register-code': {
    vi: (p: { code: string }) =>
      `Mã “${p.code}” không dùng được: mã chỉ gồm chữ không dấu, chữ số và . _ -, tối đa 40 ký tự.`,
    en: (p) => `Code "${p.code}" cannot be used: plain letters, digits and . _ - only, at most 40 of them.`,
  },
  'workspace.register-code-twice': {
    vi: (p: { code: string; line: number }) =>
      `Mã “${p.code}” đã dùng ở dòng ${p.line}; mỗi đơn vị một mã riêng.`,
    en: (p) => `Code "${p.code}" is used on line ${p.line} already; each agency has its own.`,
  },
  'workspace.register-name-twice': {
    vi: (p: { name: string; line: number }) =>
      `Tên “${p.name}” trùng với dòng ${p.line} trong cùng thời gian hiệu lực; không phân biệt được hai đơn vị.`,
    en: (p) =>
      `Name "${p.name}" equals that of line ${p.line} at the same time; the two cannot be told apart.`,
  },
  'workspace.register-level': {
    vi: (p: { text: string; nearest: string | undefined }) =>
      `Cấp “${p.text}” không có; ghi Tỉnh (sở, ban, ngành), Huyện hoặc Xã (xã, phường, đặc khu).${hintVi(p.nearest)}`,
    en: (p) => `Unknown level "${p.text}"; write Tỉnh, Huyện or Xã.${hintEn(p.nearest)}`,
  },
  'workspace.register-parent': {
    vi: (p: { parent: string; nearest: string | undefined }) =>
      `Cơ quan cấp trên “${p.parent}” không có trong cột “Mã”.${hintVi(p.nearest)}`,
    en: (p) => `Parent "${p.parent}" is not in the column "Mã".${hintEn(p.nearest)}`,
  },
  'workspace.register-parent-circle': {
    vi: (p: { code: string }) => `“${p.code}” trực thuộc chính nó qua một vòng; sửa cột “Trực thuộc”.`,
    en: (p) => `"${p.code}" is its own parent in a circle; correct the column "Trực thuộc".`,
  },
  'workspace.register-lead': {
    vi: (p: { lead: string; known: readonly string[] }) =>
      `Đầu mối “${p.lead}” không có trong bộ biểu mẫu; các đầu mối: ${p.known.join(', ')}.`,
    en: (p) => `Lead "${p.lead}" is unknown to the form edition; its leads: ${p.known.join(', ')}.`,
  },
  'workspace.register-lead-twice': {
    vi: (p: { lead: string; line: number }) =>
      `Đầu mối “${p.lead}” đã giao ở dòng ${p.line} trong cùng thời gian; mỗi lĩnh vực một đầu mối.`,
    en: (p) => `Lead "${p.lead}" is held by line ${p.line} at the same time; one lead for each field.`,
  },
  'workspace.register-dates': {
    vi: (p: { from: string; to: string }) => `“Hiệu lực đến” (${p.to}) trước “Hiệu lực từ” (${p.from}).`,
    en: (p) => `"Hiệu lực đến" (${p.to}) is before "Hiệu lực từ" (${p.from}).`,
  },
  'workspace.register-successor': {
    vi: (p: { successor: string; nearest: string | undefined }) =>
      `Đơn vị kế thừa “${p.successor}” không có trong cột “Mã”.${hintVi(p.nearest)}`,
    en: (p) => `Successor "${p.successor}" is not in the column "Mã".${hintEn(p.nearest)}`,
  },
  'workspace.register-successor-open': {
    vi: (p: { code: string }) =>
      `“${p.code}” có đơn vị kế thừa nhưng cột “Hiệu lực đến” để trống; ghi ngày đơn vị chấm dứt.`,
    en: (p) => `"${p.code}" has a successor, but "Hiệu lực đến" is empty; give the day on which it ended.`,
  },
  'workspace.register-successor-ended': {
    vi: (p: { code: string; successor: string }) =>
      `Đơn vị kế thừa “${p.successor}” chấm dứt trước hoặc cùng ngày với “${p.code}”; kiểm tra cột “Hiệu lực đến”.`,
    en: (p) =>
      `Successor "${p.successor}" ended before "${p.code}" or on the same day; check the column "Hiệu lực đến".`,
  },
  'workspace.register-successor-circle': {
    vi: (p: { code: string }) => `“${p.code}” kế thừa chính nó qua một vòng; sửa cột “Kế thừa bởi”.`,
    en: (p) => `"${p.code}" succeeds itself in a circle; correct the column "Kế thừa bởi".`,
  },
  'workspace.register-encoding': {
    vi: (p: { text: string }) =>
      `Mã chữ “${p.text}” không có; ghi TCVN3 (phông .Vn…) hoặc VNI (phông VNI-…), để trống nếu gõ Unicode.`,
    en: (p) =>
      `Unknown legacy encoding "${p.text}"; write TCVN3 (.Vn… fonts) or VNI (VNI-… fonts), or leave it blank for Unicode.`,
  },
  'workspace.extension-agency': {
    vi: (p: { text: string; nearest: string | undefined }) =>
      `“${p.text}” không phải là mã hay tên đơn vị của kỳ này; ghi mã, tên đơn vị, hoặc “Tất cả xã”, “Tất cả huyện”, “Tất cả sở”, “Tất cả đầu mối”.${hintVi(p.nearest)}`,
    en: (p) =>
      `"${p.text}" is no code or name of an agency of this period; write a code, a name, or "all communes", "all districts", "all departments", "all field leads".${hintEn(p.nearest)}`,
  },
  'workspace.extension-twice': {
    vi: (p: { text: string; line: number }) =>
      `“${p.text}” đã được gia hạn ở dòng ${p.line}; chỉ giữ một dòng.`,
    en: (p) => `"${p.text}" has an extension on line ${p.line} already; keep one line.`,
  },
  'workspace.extension-earlier': {
    vi: (p: { date: string; deadline: string }) =>
      `Hạn mới ${p.date} sớm hơn hạn nộp đang áp dụng ${p.deadline}; gia hạn phải là ngày muộn hơn.`,
    en: (p) => `The new deadline ${p.date} is before the one in force, ${p.deadline}; an extension is later.`,
  },
  'workspace.receipt-twice': {
    vi: (p: { file: string; line: number }) => `Tệp “${p.file}” đã ghi ở dòng ${p.line}; chỉ giữ một dòng.`,
    en: (p) => `File "${p.file}" was entered on line ${p.line} already; keep one line.`,
  },
} satisfies Sentences;
