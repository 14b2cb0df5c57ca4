import { doubtMessages, ignoredMessages } from './learn-doubt-messages.ts';
import type { Sentences } from './sentence.ts';

interface Learnt {
  dir: string;
  file: string;
  sheets: number;
  areas: number;
  tables: number;
  lists: number;
  indicators: number;
  rules: number;
  doubts: number;
}

/** Sentences of the room `learn`. Ids start with `learn.`. */
export const learnMessages = {
  ...doubtMessages,
  ...ignoredMessages,
  'learn.doubt': {
    vi: (p: { text: string }) => `NGHI NGỜ: ${p.text}`,
    en: (p: { text: string }) => `NGHI NGỜ: ${p.text}`,
  },
  'learn.summary': {
    vi: (p: Learnt) =>
      [
        `Đã lập bản nháp từ ${p.file}: ${p.dir}`,
        `  ${p.sheets} sheet, ${p.areas} lĩnh vực, ${p.indicators} chỉ tiêu (${p.rules} công thức), ${p.tables} bảng, ${p.lists} danh sách`,
        `  ${p.doubts} chỗ nghi ngờ, đánh dấu “# NGHI NGỜ:” trong tệp`,
      ].join('\n'),
    en: (p: Learnt) =>
      [
        `Drafted from ${p.file}: ${p.dir}`,
        `  ${p.sheets} sheets, ${p.areas} areas, ${p.indicators} indicators (${p.rules} formulas), ${p.tables} tables, ${p.lists} lists`,
        `  ${p.doubts} doubts, marked “# NGHI NGỜ:” in the files`,
      ].join('\n'),
  },
  'learn.summary.ignored': {
    vi: () => 'Không đưa vào bản nháp:',
    en: () => 'Left out of the draft:',
  },
  'learn.summary.next': {
    vi: (p: { dir: string; id: string }) =>
      `Việc tiếp theo:\n  1. cchc forms check ${p.dir}     còn những gì phải quyết định\n  2. Sửa tệp, xóa từng dòng “# NGHI NGỜ:” đã quyết định\n  3. Để thư mục trong forms/ của không gian làm việc, ghi edition: ${p.id} vào cchc.yaml`,
    en: (p: { dir: string; id: string }) =>
      `Next:\n  1. cchc forms check ${p.dir}     what is left to decide\n  2. Edit the files, delete each “# NGHI NGỜ:” line that is decided\n  3. Keep the folder in forms/ of the workspace and write edition: ${p.id} into cchc.yaml`,
  },
  'learn.no-table': {
    vi: (p: { file: string; sheets: number }) =>
      `không thấy bảng nào trong ${p.file} (${p.sheets} sheet). Bảng cần một dòng tiêu đề như STT, Chỉ tiêu, Đơn vị tính, Số liệu; kiểm tra sheet có bị ẩn không.`,
    en: (p: { file: string; sheets: number }) =>
      `no table was found in ${p.file} (${p.sheets} sheets). A table needs a header row such as STT, Chỉ tiêu, Đơn vị tính, Số liệu; see whether its sheet is hidden.`,
  },
  'learn.unreadable': {
    vi: (p: { file: string; problem: string; detail: string }) =>
      `không đọc được ${p.file}: ${problemVi[p.problem] ?? 'không phải bảng tính Excel'} (${p.detail}).`,
    en: (p: { file: string; problem: string; detail: string }) =>
      `cannot read ${p.file}: ${problemEn[p.problem] ?? 'it is no Excel workbook'} (${p.detail}).`,
  },
  'learn.folder-taken': {
    vi: (p: { dir: string; files: string }) =>
      `thư mục ${p.dir} đã có định nghĩa biểu mẫu (${p.files}). Chọn thư mục khác bằng -o, hoặc thêm --force để ghi đè.`,
    en: (p: { dir: string; files: string }) =>
      `the folder ${p.dir} holds form definitions already (${p.files}). Choose another with -o, or add --force to overwrite.`,
  },
  'learn.folder-mixed': {
    vi: (p: { dir: string; files: string }) =>
      `thư mục ${p.dir} còn tệp định nghĩa không thuộc bản nháp này (${p.files}); ghi vào sẽ trộn hai bộ biểu. Xóa các tệp đó hoặc chọn thư mục khác bằng -o.`,
    en: (p: { dir: string; files: string }) =>
      `the folder ${p.dir} holds definitions that are not of this draft (${p.files}); writing would mix two editions. Delete those files or choose another folder with -o.`,
  },
  'learn.file.draft': {
    vi: (p: { file: string }) =>
      `BẢN NHÁP do “cchc forms learn” lập từ tệp “${p.file}”; chưa được xác nhận.\nMỗi dòng “# NGHI NGỜ:” là một chỗ phải quyết định; quyết định xong thì xóa dòng đó.`,
    en: (p: { file: string }) => `DRAFT made by “cchc forms learn” from “${p.file}”; not confirmed.`,
  },
  'learn.file.origin': {
    vi: (p: { cell: string; written: string }) => `ô ${p.cell}${p.written ? `, gốc: ${p.written}` : ''}`,
    en: (p: { cell: string; written: string }) => `cell ${p.cell}${p.written ? `, was: ${p.written}` : ''}`,
  },
  'learn.file.heading': {
    vi: (p: { text: string }) => `— ${p.text} —`,
    en: (p: { text: string }) => `— ${p.text} —`,
  },
  'learn.file.basis': {
    vi: (p: { file: string; sheet: string; cell: string }) =>
      `Bản nháp từ tệp “${p.file}”, sheet “${p.sheet}”, ô ${p.cell}; chưa xác nhận`,
    en: (p: { file: string; sheet: string; cell: string }) =>
      `Draft from “${p.file}”, sheet “${p.sheet}”, cell ${p.cell}; not confirmed`,
  },
} satisfies Sentences;

const problemVi: Readonly<Record<string, string>> = {
  empty: 'tệp rỗng; xin lại tệp',
  damaged: 'tệp hỏng hoặc tải về chưa xong; mở bằng Excel, lưu lại hoặc xin lại tệp',
  encrypted: 'tệp có mật khẩu; mở bằng Excel, bỏ mật khẩu rồi lưu lại',
  'over-limits': 'tệp vượt giới hạn an toàn; chép riêng các sheet biểu mẫu sang một tệp mới',
  'legacy-xls': 'định dạng Excel cũ (.xls); mở bằng Excel, lưu thành .xlsx',
  xlsb: 'định dạng .xlsb; mở bằng Excel, lưu thành .xlsx',
  ods: 'định dạng .ods; mở bằng LibreOffice, lưu thành .xlsx',
  csv: 'tệp văn bản (CSV); mở bằng Excel, lưu thành .xlsx',
  html: 'trang web đổi đuôi; mở bằng Excel, lưu thành .xlsx',
};
const problemEn: Readonly<Record<string, string>> = {
  empty: 'the file is empty; ask for it again',
  damaged: 'the file is damaged or was cut off; open it in Excel and save it, or ask for it again',
  encrypted: 'it has a password; open it in Excel, remove the password and save it',
  'over-limits': 'it is beyond the safety limits; copy the sheets of the form into a new file',
  'legacy-xls': 'an old Excel format (.xls); save it as .xlsx in Excel',
  xlsb: 'an .xlsb file; save it as .xlsx in Excel',
  ods: 'an .ods file; save it as .xlsx in LibreOffice',
  csv: 'a text file (CSV); save it as .xlsx in Excel',
  html: 'a web page with another ending; save it as .xlsx in Excel',
};
