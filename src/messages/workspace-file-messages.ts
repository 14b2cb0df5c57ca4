import type { Sentences } from './sentence.ts';

/** Sentences about the inbox and about writing files. */
export const workspaceFileMessages = {
  'workspace.inbox-empty': {
    vi: (p: { path: string; skipped: number }) =>
      `Không có tệp nào của đơn vị trong ${p.path}` +
      (p.skipped > 0 ? ` (bỏ qua ${p.skipped} tệp tạm, tệp hệ thống)` : '') +
      '. Chép các tệp đơn vị gửi vào thư mục này rồi chạy lại.',
    en: (p) =>
      `No file of an agency in ${p.path}` +
      (p.skipped > 0 ? ` (${p.skipped} temporary or system files skipped)` : '') +
      '. Copy the files that agencies sent into this folder and run again.',
  },
  'workspace.path-missing': {
    vi: (p: { path: string }) =>
      `Không có tệp hoặc thư mục ${p.path}. Nếu tên có dấu cách hoặc ký hiệu & ^, đặt đường dẫn trong ngoặc kép.`,
    en: (p) => `There is no file or folder ${p.path}. Quote a path that holds blanks, & or ^.`,
  },
  'workspace.output-open': {
    vi: (p: { path: string; marker: string }) =>
      `Không ghi được ${p.path}: tệp đang mở ở nơi khác (có ${p.marker}). Đóng tệp rồi chạy lại; ` +
      'nếu không ai mở, xóa tệp đánh dấu đó.',
    en: (p) =>
      `Cannot write ${p.path}: it is open elsewhere (${p.marker} exists). Close it and run again; ` +
      'if nobody has it open, delete that marker file.',
  },
  'workspace.output-denied': {
    vi: (p: { path: string; code: string }) =>
      `Không ghi được ${p.path}: tệp đang mở hoặc không có quyền ghi (${p.code}). Đóng Word, Excel hoặc chọn nơi ghi khác bằng -o.`,
    en: (p) =>
      `Cannot write ${p.path}: it is open or write-protected (${p.code}). Close Word and Excel, or choose another place with -o.`,
  },
  'workspace.output-is-folder': {
    vi: (p: { path: string }) => `Không ghi được ${p.path}: đã có một thư mục mang tên này.`,
    en: (p) => `Cannot write ${p.path}: a folder has this name.`,
  },
  'workspace.output-no-space': {
    vi: (p: { path: string }) => `Không ghi được ${p.path}: ổ đĩa hết chỗ. Tệp cũ, nếu có, vẫn nguyên.`,
    en: (p) => `Cannot write ${p.path}: the disk is full. The old file, if any, is unchanged.`,
  },
} satisfies Sentences;
