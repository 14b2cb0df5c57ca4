import { readingCause } from './system-cause.ts';
import type { TemplateSentences } from './template-sentences.ts';

const formatsVi: Readonly<Record<string, string>> = {
  doc: 'Word 97-2003 (.doc)',
  pdf: 'PDF',
  rtf: 'RTF',
  xlsx: 'bảng tính Excel',
  pptx: 'bản trình chiếu PowerPoint',
  odt: 'OpenDocument',
  html: 'trang web (HTML) đổi tên thành .docx',
};
const formatsEn: Readonly<Record<string, string>> = {
  ...formatsVi,
  doc: 'Word 97-2003 (.doc)',
  xlsx: 'an Excel workbook',
  pptx: 'a PowerPoint presentation',
  html: 'a web page (HTML) renamed to .docx',
};

const damageVi: Readonly<Record<string, string>> = {
  'cut-off': 'tệp bị cắt cụt, thiếu phần cuối (thường do tải về hoặc chép chưa xong)',
  package: 'tệp hỏng: mục lục bên trong gói .docx sai',
  doctype: 'tệp có khai báo lạ mà Word không bao giờ ghi, không mở vì an toàn',
  missing: 'tệp hỏng: gói .docx thiếu một phần bắt buộc',
};
const damageEn: Readonly<Record<string, string>> = {
  'cut-off': 'the file is cut off, its end is missing (a download or copy that stopped half-way)',
  package: 'damaged file: the directory inside the .docx is wrong',
  doctype: 'the file declares things that Word never writes; not opened, for safety',
  missing: 'damaged file: the .docx lacks a part that it needs',
};
const excessVi: Readonly<Record<string, string>> = {
  deep: 'tệp có các phần lồng nhau quá nhiều lớp',
  compressed: 'tệp nén bất thường: mở ra lớn gấp hàng trăm lần',
};
const excessEn: Readonly<Record<string, string>> = {
  deep: 'the file nests its parts too deeply',
  compressed: 'the file is compressed beyond reason',
};

/** Files that cannot be read, or that Word would not open. */
export const fileSentences: TemplateSentences = {
  'T-FIL-001': {
    vi: (p) => ({
      message: `${damageVi[String(p['reason'])] ?? 'tệp hỏng: nội dung bên trong không đọc được'}${inPart(p['part'])}`,
      hint:
        p['reason'] === 'cut-off'
          ? 'lấy lại tệp từ nơi gửi, hoặc tải lại cho hết'
          : 'mở bằng Word rồi lưu lại dạng .docx; nếu Word cũng báo hỏng thì lấy lại bản gốc',
    }),
    en: (p) => ({
      message: `${damageEn[String(p['reason'])] ?? 'damaged file: what is inside cannot be read'}${inPart(p['part'])}`,
      hint:
        p['reason'] === 'cut-off'
          ? 'get the file again, or download it to the end'
          : 'open it in Word and save it as .docx; if Word finds it corrupt too, get the original again',
    }),
  },
  'T-FIL-002': {
    vi: () => ({ message: 'tệp có mật khẩu, không đọc được', hint: 'bỏ mật khẩu trong Word rồi lưu lại' }),
    en: () => ({
      message: 'password-protected, cannot be read',
      hint: 'remove the password in Word and save',
    }),
  },
  'T-FIL-003': {
    vi: (p) =>
      p['found'] === 'empty'
        ? {
            message: 'tệp trống, không có nội dung nào',
            hint: 'lấy lại tệp từ nơi gửi, hoặc lưu lại từ Word',
          }
        : {
            message: `không phải tệp Word .docx${named(formatsVi[String(p['found'])], ', nội dung là ')}`,
            hint: 'mở bằng Word rồi lưu lại dạng .docx',
          },
    en: (p) =>
      p['found'] === 'empty'
        ? { message: 'the file is empty', hint: 'get the file again, or save it from Word again' }
        : {
            message: `not a Word .docx${named(formatsEn[String(p['found'])], ': it is ')}`,
            hint: 'open it in Word and save it as .docx',
          },
  },
  'T-FIL-004': {
    vi: (p) => ({
      message: `${excessVi[String(p['reason'])] ?? 'tệp quá lớn khi mở ra'}, vượt giới hạn an toàn${inPart(p['part'])}`,
      hint: 'lấy lại mẫu gốc',
    }),
    en: (p) => ({
      message: `${excessEn[String(p['reason'])] ?? 'the file is too large once opened'}: over the safety limits${inPart(p['part'])}`,
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
const inPart = (part: unknown) => (part === undefined ? '' : ` (${String(part)})`);
