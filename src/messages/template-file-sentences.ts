import { packageFaultWords } from './package-fault-words.ts';
import { readingCause } from './system-cause.ts';
import type { TemplateSentences } from './template-sentences.ts';

const formatsVi: Readonly<Record<string, string>> = {
  doc: 'Word 97-2003 (.doc)',
  pdf: 'PDF',
  rtf: 'RTF',
  xlsx: 'bảng tính Excel',
  pptx: 'bản trình chiếu PowerPoint',
  odt: 'OpenDocument',
};
const formatsEn: Readonly<Record<string, string>> = {
  ...formatsVi,
  doc: 'Word 97-2003 (.doc)',
  xlsx: 'an Excel workbook',
  pptx: 'a PowerPoint presentation',
};

/** Files that cannot be read, or that Word would not open. */
export const fileSentences: TemplateSentences = {
  'T-FIL-001': {
    vi: (p) => ({
      message: `tệp hỏng: ${packageFaultWords('damaged', String(p['detail']))}`,
      hint: 'mở bằng Word rồi lưu lại dạng .docx',
    }),
    en: (p) => ({ message: `damaged file: ${p['detail']}`, hint: 'open it in Word and save it as .docx' }),
  },
  'T-FIL-002': {
    vi: () => ({ message: 'tệp có mật khẩu, không đọc được', hint: 'bỏ mật khẩu trong Word rồi lưu lại' }),
    en: () => ({
      message: 'password-protected, cannot be read',
      hint: 'remove the password in Word and save',
    }),
  },
  'T-FIL-003': {
    vi: (p) => ({
      message: `không phải tệp Word .docx${named(formatsVi[String(p['found'])], ', nội dung là ')}`,
      hint: 'lưu lại dạng .docx',
    }),
    en: (p) => ({
      message: `not a Word .docx${named(formatsEn[String(p['found'])], ': it is ')}`,
      hint: 'save it as .docx',
    }),
  },
  'T-FIL-004': {
    vi: (p) => ({
      message: packageFaultWords('over-limits', String(p['detail'])),
      hint: 'lấy lại mẫu gốc',
    }),
    en: (p) => ({
      message: `over the safety limits (${p['detail']})`,
      hint: 'get the original template again',
    }),
  },
  'T-FIL-005': {
    vi: (p) => ({
      message: `không mở được: ${readingCause(String(p['reason']), 'vi')}`,
      hint: 'xem lại đường dẫn và quyền đọc',
    }),
    en: (p) => ({
      message: `cannot be opened: ${readingCause(String(p['reason']), 'en')}`,
      hint: 'check the path and the right to read it',
    }),
  },
  'T-DOC-001': {
    vi: (p) => ({
      message: `cấu trúc làm Word báo tệp hỏng: ${p['detail']}`,
      hint: 'mở bằng Word, sửa chỗ này rồi lưu lại',
    }),
    en: (p) => ({
      message: `structure that Word calls corrupt: ${p['detail']}`,
      hint: 'open it in Word, mend this place and save',
    }),
  },
};

const named = (name: string | undefined, before: string) => (name === undefined ? '' : before + name);
