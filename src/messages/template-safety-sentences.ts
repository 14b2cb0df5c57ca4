import type { TemplateSentences } from './template-sentences.ts';

const changesVi: Readonly<Record<string, string>> = {
  inserted: 'chữ thêm vào',
  deleted: 'chữ đã xóa',
  moved: 'chữ chuyển chỗ',
  formatted: 'định dạng đã sửa',
};
const authorsVi: Readonly<Record<string, string>> = {
  creator: 'tên người soạn',
  lastModifiedBy: 'tên người lưu cuối',
  Company: 'tên cơ quan, công ty',
  Manager: 'tên người quản lý',
  custom: 'thuộc tính riêng',
  changes: 'tên người sửa hoặc ghi chú',
};
const authorsEn: Readonly<Record<string, string>> = {
  creator: 'author',
  lastModifiedBy: 'last saved by',
  Company: 'company',
  Manager: 'manager',
  custom: 'custom property',
  changes: 'author of changes or comments',
};
const inspectVi = 'File, Info, Inspect Document, xóa Document Properties and Personal Information';
const inspectEn = 'File, Info, Inspect Document, remove Document Properties and Personal Information';
const named = (name: unknown) => (name === undefined ? '' : ` ${name}`);

/** What runs, fetches, or tells who wrote the template. */
export const safetySentences: TemplateSentences = {
  'T-EXT-001': {
    vi: (p) => ({ message: `lấy nội dung từ bên ngoài: ${p['subject']}`, hint: 'chèn hẳn vào văn bản' }),
    en: (p) => ({
      message: `fetches content from outside: ${p['subject']}`,
      hint: 'insert it into the document',
    }),
  },
  'T-EXT-002': {
    vi: (p) => ({
      message: `liên kết ra ngoài: ${p['subject']}`,
      hint: 'bỏ liên kết, hoặc giữ nếu có chủ ý',
    }),
    en: (p) => ({
      message: `link out of the document: ${p['subject']}`,
      hint: 'remove it, or keep it if it is meant',
    }),
  },
  'T-EXT-003': {
    vi: (p) => ({
      message: `gắn với mẫu ở nơi khác: ${p['subject']}`,
      hint: 'Developer, Document Template, chọn Normal',
    }),
    en: (p) => ({
      message: `attached to a template elsewhere: ${p['subject']}`,
      hint: 'Developer, Document Template, choose Normal',
    }),
  },
  'T-MAC-001': {
    vi: () => ({ message: 'văn bản có macro', hint: 'lưu lại dạng .docx không macro' }),
    en: () => ({ message: 'the document has macros', hint: 'save it as .docx without macros' }),
  },
  'T-OLE-001': {
    vi: (p) => ({
      message: `đối tượng nhúng: ${p['subject']}`,
      hint: 'thay bằng bảng, hình hoặc biểu đồ của Word',
    }),
    en: (p) => ({
      message: `embedded object: ${p['subject']}`,
      hint: 'use a table, picture or chart of Word',
    }),
  },
  'T-OLE-002': {
    vi: () => ({ message: 'có điều khiển ActiveX', hint: 'bỏ điều khiển này' }),
    en: () => ({ message: 'there is an ActiveX control', hint: 'remove it' }),
  },
  'T-FLD-001': {
    vi: (p) => ({
      message: `trường ${p['word']} lấy dữ liệu từ bên ngoài hoặc gọi chương trình: ${p['subject']}`,
      hint: 'bỏ trường này',
    }),
    en: (p) => ({
      message: `field ${p['word']} fetches data or starts a program: ${p['subject']}`,
      hint: 'remove the field',
    }),
  },
  'T-AUT-001': {
    vi: (p) => ({
      message: `còn ${authorsVi[String(p['where'])]}${named(p['name'])}: ${p['subject']}`,
      hint: inspectVi,
    }),
    en: (p) => ({
      message: `${authorsEn[String(p['where'])]}${named(p['name'])} is still there: ${p['subject']}`,
      hint: inspectEn,
    }),
  },
  'T-REV-001': {
    vi: (p) => ({
      message: `còn thay đổi được theo dõi: ${changesVi[String(p['kind'])]}`,
      hint: 'Review, Accept All Changes, tắt Track Changes',
    }),
    en: (p) => ({
      message: `tracked change left: ${p['kind']}`,
      hint: 'Review, Accept All Changes, switch Track Changes off',
    }),
  },
  'T-CMT-001': {
    vi: () => ({ message: 'còn ghi chú (comment)', hint: 'Review, Delete, Delete All Comments' }),
    en: () => ({ message: 'comment left', hint: 'Review, Delete, Delete All Comments' }),
  },
};
