import { signingComplaints } from './workspace-signing-messages.ts';
import type { Sentences } from './sentence.ts';

const typesVi: Record<string, string> = {
  string: 'một dòng chữ',
  number: 'một số',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách, mỗi dòng bắt đầu bằng “- ”',
  object: 'một nhóm khóa viết thụt vào',
};
const typesEn: Record<string, string> = {
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each line starting with "- "',
  object: 'an indented group of keys',
};

const syntaxVi: Record<string, string> = {
  TAB_AS_INDENT: 'thụt đầu dòng bằng phím Tab; thay bằng dấu cách',
  BAD_INDENT: 'thụt đầu dòng không thẳng với các dòng cùng nhóm',
  MISSING_CHAR: 'thiếu dấu đóng (ngoặc kép, ngoặc vuông) hoặc dấu hai chấm',
  BLOCK_AS_IMPLICIT_KEY: 'dấu hai chấm đặt sai chỗ; đặt giá trị có dấu hai chấm trong ngoặc kép',
};
const syntaxEn: Record<string, string> = {
  TAB_AS_INDENT: 'a Tab is used to indent; use blanks',
  BAD_INDENT: 'the indentation does not match the lines of the same group',
  MISSING_CHAR: 'a closing quote or bracket, or a colon, is missing',
  BLOCK_AS_IMPLICIT_KEY: 'a colon stands in the wrong place; put a value that has a colon in quotes',
};

const complaintsVi: Record<string, string> = {
  'deadline-form':
    'ghi đúng một trong hai cách: dayOfLastMonth (kèm monthsBefore, before, onNonWorkingDay nếu cần) hoặc workingDaysAfterCutoff',
  'deadline-kinds':
    'hoặc ghi một hạn chung (dayOfLastMonth, workingDaysAfterCutoff), hoặc ghi hạn theo từng loại kỳ (monthly, quarterly, six-month, nine-month, annual, default), không ghi cả hai',
  ...signingComplaints.vi,
  'edition-name': 'mã bộ biểu mẫu chỉ gồm chữ không dấu, chữ số và . _ -, ví dụ cchc-2026',
  blank: 'không được để trống',
  'period-form':
    'mỗi kỳ ghi theo một trong hai cách: kỳ đột xuất, chuyên đề có đủ id, title, from, to, kind, deadline; kỳ mở thêm chỉ có code và kind',
  'period-id': 'mã kỳ đột xuất viết dạng 2020-DX1, kỳ chuyên đề viết dạng 2020-CD1',
  'period-code': 'chỉ mở thêm được các kỳ M (hằng tháng), M01 đến M12, Q2, Q4, H2, 9M',
  'period-window': 'ngày kết thúc không được trước ngày bắt đầu',
  'period-year':
    'năm trong mã phải là năm báo cáo của ngày kết thúc (năm báo cáo tính từ 15/12 năm trước đến 14/12)',
  'period-deadline': 'hạn gửi phải sau ngày kết thúc lấy số liệu',
  'period-twice': 'kỳ này đã ghi ở trên; chỉ giữ một mục',
  date: 'ngày phải viết dạng năm-tháng-ngày và có trong lịch, ví dụ 2026-09-02',
};
const complaintsEn: Record<string, string> = {
  'deadline-form':
    'write exactly one of the two forms: dayOfLastMonth (with monthsBefore, before, onNonWorkingDay as needed) or workingDaysAfterCutoff',
  'deadline-kinds':
    'write either one rule (dayOfLastMonth, workingDaysAfterCutoff) or rules by kind of period (monthly, quarterly, six-month, nine-month, annual, default), not both',
  ...signingComplaints.en,
  'edition-name': 'an edition id has plain letters, digits and . _ - only, for example cchc-2026',
  blank: 'must not be empty',
  'period-form':
    'a period is written in one of two ways: an ad hoc or thematic one with id, title, from, to, kind and deadline; a window switched on with code and kind alone',
  'period-id': 'the id of an ad hoc report looks like 2020-DX1, of a thematic one like 2020-CD1',
  'period-code': 'only M (every month), M01 to M12, Q2, Q4, H2 and 9M can be switched on',
  'period-window': 'the last day must not lie before the first',
  'period-year':
    'the year of the id must be the reporting year of the last day (15/12 of the year before to 14/12)',
  'period-deadline': 'the deadline must lie after the last day of the data',
  'period-twice': 'this period was given above already; keep one entry',
  date: 'a date is written year-month-day and must exist, for example 2026-09-02',
};

/** Mistakes in the YAML files of a workspace. */
export const workspaceYamlMessages = {
  'workspace.yaml-syntax': {
    vi: (p: { code: string }) => `Viết sai cú pháp: ${syntaxVi[p.code] ?? 'không hiểu được từ chỗ này'}.`,
    en: (p) => `Bad syntax: ${syntaxEn[p.code] ?? 'not understood from here on'}.`,
  },
  'workspace.yaml-empty': {
    vi: () => 'Tệp không có nội dung. Tạo lại bằng cchc init ở một thư mục mới rồi chép tệp sang.',
    en: () => 'The file is empty. Make a new one with cchc init in another folder and copy it here.',
  },
  'workspace.yaml-duplicate-key': {
    vi: () => 'Khóa này đã ghi ở trên; chỉ giữ một dòng.',
    en: () => 'This key was given above already; keep one line.',
  },
  'workspace.yaml-unknown-key': {
    vi: (p: { key: string; nearest: string | undefined }) =>
      `Không có khóa “${p.key}”.${p.nearest ? ` Có phải “${p.nearest}”?` : ''}`,
    en: (p) => `Unknown key "${p.key}".${p.nearest ? ` Did you mean "${p.nearest}"?` : ''}`,
  },
  'workspace.yaml-missing-key': {
    vi: (p: { key: string }) => `Thiếu khóa “${p.key}”; thêm một dòng “${lastKey(p.key)}: …”.`,
    en: (p) => `Key "${p.key}" is missing; add a line "${lastKey(p.key)}: …".`,
  },
  'workspace.yaml-wrong-type': {
    vi: (p: { key: string; expected: string }) =>
      `Giá trị của “${p.key}” phải là ${typesVi[p.expected] ?? p.expected}.`,
    en: (p) => `The value of "${p.key}" must be ${typesEn[p.expected] ?? `a ${p.expected}`}.`,
  },
  'workspace.yaml-not-allowed': {
    vi: (p: { key: string; allowed: readonly string[] }) =>
      `Giá trị của “${p.key}” không dùng được; chọn: ${p.allowed.join(', ')}.`,
    en: (p) => `The value of "${p.key}" is not allowed; choose: ${p.allowed.join(', ')}.`,
  },
  'workspace.yaml-too-small': {
    vi: (p: { key: string; limit: string }) =>
      `“${p.key}” phải có giá trị, hoặc số mục, từ ${p.limit} trở lên.`,
    en: (p) => `"${p.key}" must be, or have, at least ${p.limit}.`,
  },
  'workspace.yaml-too-big': {
    vi: (p: { key: string; limit: string }) => `“${p.key}” không được lớn hơn ${p.limit}.`,
    en: (p) => `"${p.key}" must not exceed ${p.limit}.`,
  },
  'workspace.yaml-complaint': {
    vi: (p: { key: string; complaint: string }) =>
      `Khóa “${p.key}”: ${complaintsVi[p.complaint] ?? 'giá trị không dùng được'}.`,
    en: (p) => `Key "${p.key}": ${complaintsEn[p.complaint] ?? 'the value cannot be used'}.`,
  },
} satisfies Sentences;

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
