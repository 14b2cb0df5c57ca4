import type { TemplateSentences } from './template-sentences.ts';

const list = (codes: unknown) => (Array.isArray(codes) ? codes.join(', ') : '');
const count = (codes: unknown) => (Array.isArray(codes) ? codes.length : 0);

const literalsVi: Readonly<Record<string, string>> = {
  date: 'ngày',
  period: 'kỳ báo cáo',
  year: 'năm',
  number: 'số liệu',
};
const literalsEn: Readonly<Record<string, string>> = {
  date: 'a date',
  period: 'a reporting period',
  year: 'a year',
  number: 'a figure',
};
const kindsVi: Readonly<Record<string, string>> = {
  quarterly: 'quý',
  'six-month': '6 tháng',
  annual: 'năm',
};
const wheresVi: Readonly<Record<string, string>> = {
  field: 'mã trường',
  comment: 'ghi chú',
  diagram: 'sơ đồ SmartArt',
};
const wheresEn: Readonly<Record<string, string>> = {
  field: 'the code of a field',
  comment: 'a comment',
  diagram: 'a SmartArt diagram',
};
const tagFor: Readonly<Record<string, string>> = {
  date: '{{Thời gian lấy số liệu}}',
  period: '{{Kỳ báo cáo}}',
  year: '{{Năm}}',
  number: '{{2.3.1}}',
};

/** What the template asks for and what was typed where a tag belongs. */
export const contentSentences: TemplateSentences = {
  'T-RUN-001': {
    vi: (p) => ({
      message: `{{${p['subject']}}}: thẻ bị Word tách thành nhiều mảnh chữ; vẫn đọc được`,
      hint: 'xóa thẻ rồi gõ lại liền một lần',
    }),
    en: (p) => ({
      message: `{{${p['subject']}}}: split into several runs by Word; still read`,
      hint: 'delete the tag and type it again in one go',
    }),
  },
  'T-TAG-012': {
    vi: (p) => ({
      message: `thẻ nằm trong ${wheresVi[String(p['where'])]} nên không được điền: ${p['subject']}`,
      hint: 'đưa thẻ ra lời văn',
    }),
    en: (p) => ({
      message: `tag in ${wheresEn[String(p['where'])]}, where nothing is filled in: ${p['subject']}`,
      hint: 'move the tag into the text',
    }),
  },
  'T-TAG-013': {
    vi: (p) => ({
      message: `${p['subject']}: thẻ chỉ có một dấu ngoặc nhọn`,
      hint: `viết {${p['subject']}}`,
    }),
    en: (p) => ({ message: `${p['subject']}: tag with single braces`, hint: `write {${p['subject']}}` }),
  },
  'T-UNU-001': {
    vi: (p) => ({
      message: `${count(p['codes'])} chỉ tiêu của loại báo cáo này không được nhắc riêng trong mẫu: ${list(p['codes'])}`,
      hint: 'thêm thẻ nếu báo cáo cần nêu; để nguyên nếu chủ ý',
    }),
    en: (p) => ({
      message: `${count(p['codes'])} indicators of this report kind are never used by themselves: ${list(p['codes'])}`,
      hint: 'add tags where the report should tell them; leave it if it is meant',
    }),
  },
  'T-IND-001': {
    vi: (p) => ({
      message: `{{${p['subject']}}}: báo cáo ${kindsVi[String(p['kind'])]} không hỏi chỉ tiêu ${p['indicator']} (${p['label']}), chỗ này sẽ luôn in “…”`,
      hint: `bỏ thẻ, hoặc đặt trong {{NẾU ${p['indicator']} | có số}}`,
    }),
    en: (p) => ({
      message: `{{${p['subject']}}}: the ${p['kind']} report does not ask for ${p['indicator']} (${p['labelEn']}); “…” will always stand here`,
      hint: `remove the tag, or put it into {{NẾU ${p['indicator']} | có số}}`,
    }),
  },
  'T-SEC-001': {
    vi: (p) => ({
      message: `thiếu mục ${p['subject']} “${p['heading']}” mà đề cương bắt buộc`,
      hint: `thêm {{LẶP Thuyết minh ${p['subject']}}} … {{HẾT Thuyết minh ${p['subject']}}}`,
    }),
    en: (p) => ({
      message: `section ${p['subject']} “${p['headingEn']}”, which the outline requires, is absent`,
      hint: `add {{LẶP Thuyết minh ${p['subject']}}} … {{HẾT Thuyết minh ${p['subject']}}}`,
    }),
  },
  'T-LIT-001': {
    vi: (p) => ({
      message: `“${p['subject']}”: ${literalsVi[String(p['kind'])]} gõ tay, kỳ nào cũng in như vậy`,
      hint: `dùng thẻ, ví dụ ${tagFor[String(p['kind'])]}`,
    }),
    en: (p) => ({
      message: `“${p['subject']}”: ${literalsEn[String(p['kind'])]} typed by hand, the same in every period`,
      hint: `use a tag, for example ${tagFor[String(p['kind'])]}`,
    }),
  },
};
