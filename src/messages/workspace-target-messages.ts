import type { Sentences } from './sentence.ts';

const hintVi = (nearest: string | undefined) => (nearest ? ` Có phải “${nearest}”?` : '');
const hintEn = (nearest: string | undefined) => (nearest ? ` Did you mean "${nearest}"?` : '');

/** Mistakes in the plan's targets and in the results of indices. */
export const workspaceTargetMessages = {
  'workspace.targets-twice': {
    vi: (p: { files: readonly string[] }) =>
      `chỉ tiêu của một năm chỉ ghi ở một tệp, đang có: ${p.files.join(', ')}. Giữ một tệp.`,
    en: (p: { files: readonly string[] }) =>
      `the targets of a year stand in one file, found: ${p.files.join(', ')}. Keep one of them.`,
  },
  'workspace.targets-missing': {
    vi: (p: { file: string; command: string }) =>
      `chưa có tệp chỉ tiêu ${p.file}. Tạo tệp mẫu có sẵn ví dụ bằng lệnh: ${p.command}`,
    en: (p: { file: string; command: string }) =>
      `there is no file of targets ${p.file}. Make one with examples by: ${p.command}`,
  },
  'workspace.targets-exist': {
    vi: (p: { files: readonly string[] }) =>
      `đã có ${p.files.join(', ')}; tệp mẫu không ghi đè lên chỉ tiêu đã nhập.`,
    en: (p: { files: readonly string[] }) =>
      `${p.files.join(', ')} is there already; the sample does not overwrite targets.`,
  },
  'workspace.target-id-twice': {
    vi: (p: { id: string; line: number }) =>
      `Mã “${p.id}” đã dùng ở dòng ${p.line}; mỗi chỉ tiêu một mã riêng.`,
    en: (p) => `Id "${p.id}" is used on line ${p.line} already; each target has its own.`,
  },
  'workspace.target-subject': {
    vi: (p: { text: string; nearest: string | undefined }) =>
      `“${p.text}” không phải mã chỉ tiêu của bộ biểu mẫu, cũng không phải chỉ số đã biết (PAR INDEX, SIPAS, PAPI, PCI, hoặc tên bắt đầu bằng “Chỉ số”).${hintVi(p.nearest)}`,
    en: (p) =>
      `"${p.text}" is no indicator of the forms, nor a known index (PAR INDEX, SIPAS, PAPI, PCI, or a name that starts with "Chỉ số").${hintEn(p.nearest)}`,
  },
  'workspace.target-indicator': {
    vi: (p: { column: string; text: string; nearest: string | undefined }) =>
      `Cột “${p.column}”: bộ biểu mẫu không có chỉ tiêu “${p.text}”.${hintVi(p.nearest)}`,
    en: (p) => `Column "${p.column}": the forms have no indicator "${p.text}".${hintEn(p.nearest)}`,
  },
  'workspace.target-scope': {
    vi: (p: { text: string; nearest: string | undefined }) =>
      `Phạm vi “${p.text}” không có; ghi “toàn tỉnh”, “cấp xã”, tên nhóm, mã hoặc tên đơn vị; thêm “mỗi” ở đầu nếu đánh giá từng đơn vị.${hintVi(p.nearest)}`,
    en: (p) =>
      `Unknown scope "${p.text}"; write "toàn tỉnh", "cấp xã", a group, the code or name of an agency; "mỗi" before it judges agency by agency.${hintEn(p.nearest)}`,
  },
  'workspace.target-shape': {
    vi: (p: { text: string; known: readonly string[]; nearest: string | undefined }) =>
      `Loại “${p.text}” không có; chọn: ${p.known.join(', ')}.${hintVi(p.nearest)}`,
    en: (p) => `Unknown kind "${p.text}"; choose: ${p.known.join(', ')}.${hintEn(p.nearest)}`,
  },
  'workspace.target-number': {
    vi: (p: { column: string; text: string }) =>
      `Cột “${p.column}”: “${p.text}” không phải là số hoặc hiểu được hai cách; ghi chữ số liền nhau và dấu phẩy thập phân, ví dụ 1200 hoặc 92,5.`,
    en: (p) =>
      `Column "${p.column}": "${p.text}" is no number, or can be read in two ways; write digits without a thousands sign and a decimal comma, for example 1200 or 92,5.`,
  },
  'workspace.target-value': {
    vi: (p: { shape: string }) => `Loại “${p.shape}” cần có số ở cột “Mức”.`,
    en: (p) => `Kind "${p.shape}" needs a number in the column "Mức".`,
  },
  'workspace.target-places': {
    vi: (p: { column: string; text: string }) =>
      `Cột “${p.column}”: “${p.text}” phải là số bậc hoặc thứ hạng nguyên, từ 1 trở lên.`,
    en: (p) => `Column "${p.column}": "${p.text}" has to be a whole number of places from 1 on.`,
  },
  'workspace.target-range': {
    vi: (p: { from: string; to: string }) => `“Đến” (${p.to}) nhỏ hơn “Mức” (${p.from}).`,
    en: (p) => `"Đến" (${p.to}) is less than "Mức" (${p.from}).`,
  },
  'workspace.target-cell-unused': {
    vi: (p: { column: string; shape: string }) =>
      `Cột “${p.column}” không dùng cho loại “${p.shape}”; xóa ô này.`,
    en: (p) => `Column "${p.column}" means nothing for the kind "${p.shape}"; clear the cell.`,
  },
  'workspace.target-all-units-value': {
    vi: (p: { text: string }) =>
      `Loại “tất cả đơn vị” luôn là 100%, tính từ danh sách đơn vị; “${p.text}” không ghi được ở đây. Nếu mức thấp hơn, dùng loại “ít nhất”.`,
    en: (p) =>
      `Kind "tất cả đơn vị" is always 100%, counted from the register; "${p.text}" cannot stand here. For less, use "ít nhất".`,
  },
  'workspace.target-needs-index': {
    vi: (p: { shape: string }) =>
      `Loại “${p.shape}” chỉ dùng cho chỉ số nhập ở thư mục indices/, ví dụ PAPI; không dùng cho chỉ tiêu của bộ biểu mẫu.`,
    en: (p) =>
      `Kind "${p.shape}" is for an index entered in indices/, for example PAPI, not for an indicator.`,
  },
  'workspace.target-needs-rank': {
    vi: (p: { shape: string }) =>
      `Loại “${p.shape}” cần một chỉ số có thứ hạng, hoặc chỉ tiêu xếp hạng của bộ biểu mẫu.`,
    en: (p) => `Kind "${p.shape}" needs an index with a rank, or an indicator that is a rank.`,
  },
  'workspace.target-needs-indicator': {
    vi: (p: { shape: string }) => `Loại “${p.shape}” cần mã chỉ tiêu của bộ biểu mẫu, không dùng cho chỉ số.`,
    en: (p) => `Kind "${p.shape}" needs an indicator of the forms, not an index.`,
  },
  'workspace.target-text-indicator': {
    vi: (p: { code: string }) =>
      `Chỉ tiêu ${p.code} trả lời bằng chữ; chỉ đặt được mục tiêu loại “tất cả đơn vị”.`,
    en: (p) => `Indicator ${p.code} is answered in words; only "tất cả đơn vị" can be set on it.`,
  },
  'workspace.target-index-scope': {
    vi: () =>
      'Chỉ số không cộng, không lấy bình quân: chọn toàn tỉnh, một đơn vị, hoặc thêm “mỗi” để đánh giá từng đơn vị.',
    en: () =>
      'An index is never summed or averaged: choose the province, one agency, or "mỗi" for agency by agency.',
  },
  'workspace.target-ratio-denominator': {
    vi: (p: { code: string }) =>
      `Chỉ tiêu ${p.code} đã là tỷ lệ, bộ biểu mẫu quy định mẫu số; để trống “Mẫu số”, hoặc ghi “chưa rõ” nếu kế hoạch hiểu khác.`,
    en: (p) =>
      `Indicator ${p.code} is a rate with a denominator of its own; leave "Mẫu số" empty, or write "chưa rõ" where the plan may mean another.`,
  },
  'workspace.target-year': {
    vi: (p: { column: string; text: string }) =>
      `Cột “${p.column}”: “${p.text}” không phải là năm, ví dụ 2025.`,
    en: (p) => `Column "${p.column}": "${p.text}" is no year, for example 2025.`,
  },
  'workspace.index-agency': {
    vi: (p: { text: string; nearest: string | undefined }) =>
      `Đơn vị “${p.text}” không có trong agencies.csv.${hintVi(p.nearest)}`,
    en: (p) => `agencies.csv has no agency "${p.text}".${hintEn(p.nearest)}`,
  },
  'workspace.index-twice': {
    vi: (p: { line: number }) => `Kết quả này đã ghi ở dòng ${p.line}; chỉ giữ một dòng.`,
    en: (p) => `This result stands on line ${p.line} already; keep one line.`,
  },
  'workspace.index-nothing': {
    vi: () => 'Dòng này không có điểm, thứ hạng hay xếp loại nào.',
    en: () => 'This line has no score, no rank and no band.',
  },
} satisfies Sentences;
