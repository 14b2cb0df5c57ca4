import type { Sentences } from './sentence.ts';
import { systemCause } from './system-cause.ts';

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
    vi: (p: { path: string; code: string; option?: string }) =>
      `Không ghi được ${p.path}: ${systemCause(p.code, 'vi')}.${p.option ? ` Hoặc chọn nơi ghi khác bằng ${p.option}.` : ''}`,
    en: (p) =>
      `Cannot write ${p.path}: ${systemCause(p.code, 'en')}.${p.option ? ` Or choose another place with ${p.option}.` : ''}`,
  },
  'workspace.output-no-folder': {
    vi: (p: { path: string; folder: string }) =>
      `Không ghi được ${p.path}: chưa có thư mục ${p.folder}. Tạo thư mục đó trước, hoặc sửa đường dẫn sau -o.`,
    en: (p) =>
      `Cannot write ${p.path}: there is no folder ${p.folder}. Make it first, or correct the path after -o.`,
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
