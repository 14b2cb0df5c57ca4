import type { Params } from '../../domain/finding.ts';
import { factRule } from '../fact-rule.ts';
import { has, word } from '../rule-words.ts';
import { formatName, formatNames } from './format-names.ts';

/** What to ask for, where sending the workbook itself is not the whole answer. */
const asks: Readonly<Record<string, { vi: string; en: string }>> = {
  'legacy-xls': resave('.xlsx'),
  xlsb: resave('.xlsx'),
  ods: resave('.xlsx'),
  csv: resave('.xlsx'),
  html: resave('.xlsx'),
  'xml-2003': resave('.xlsx'),
  wps: {
    vi: 'Mở bằng WPS Office, chọn Lưu thành (Save As) định dạng .xlsx; nếu không được, đề nghị đơn vị gửi lại.',
    en: 'Open it in WPS Office and save it as .xlsx; if that fails, ask the agency to send it again.',
  },
  numbers: {
    vi: 'Đề nghị đơn vị xuất từ Numbers sang Excel (Tệp > Xuất ra > Excel) rồi gửi tệp .xlsx.',
    en: 'Ask the agency to export it from Numbers to Excel and to send the .xlsx file.',
  },
  zip: {
    vi: 'Giải nén, đặt từng bảng tính vào thư mục nộp rồi chạy lại.',
    en: 'Unpack it, put each workbook into the inbox folder and run again.',
  },
};

function resave(format: string): { vi: string; en: string } {
  return {
    vi: `Mở tệp bằng Excel, lưu lại thành ${format}; nếu không mở được, đề nghị đơn vị gửi lại.`,
    en: `Open the file in Excel and save it as ${format}; if that fails, ask the agency to send it again.`,
  };
}

const ask = (p: Params, lang: 'vi' | 'en') => asks[word(p, 'problem')]?.[lang];

export const l0Fil003 = factRule(
  {
    code: 'L0-FIL-003',
    severity: 'blocker',
    status: 'active',
    since: '0.1.0',
    basis: ['ESS 0'],
    words: {
      vi: {
        title: 'Định dạng không đọc được, hoặc đuôi tệp không đúng với nội dung',
        reason:
          'Bản quét, ảnh hay tệp Word không cho biết ô nào chứa số nào, nên không số liệu nào được tính.',
        good: 'Biểu điền bằng Excel, gửi nguyên tệp .xlsx.',
        bad: 'Bản PDF quét có dấu, hoặc tệp .xls đổi tên thành .xlsx.',
        message: (p) =>
          has(p, 'actual')
            ? `Đuôi tệp không đúng với nội dung: thực chất là ${formatName(word(p, 'actual'), 'vi')}; vẫn đọc được.`
            : `Đây là ${formatName(word(p, 'problem'), 'vi')}, không đọc được.`,
        fix: (p) =>
          has(p, 'actual')
            ? 'Mở tệp bằng Excel, lưu lại đúng định dạng .xlsx.'
            : (ask(p, 'vi') ?? 'Đề nghị đơn vị gửi tệp Excel (.xlsx) đã điền trên biểu được cấp.'),
      },
      en: {
        title: 'A format that cannot be read, or an extension that lies about the content',
        reason:
          'A scan, an image or a Word file does not say which cell holds what, so none of its figures count.',
        good: 'The form filled in with Excel and sent as .xlsx.',
        bad: 'A scanned PDF with a stamp, or an .xls file renamed to .xlsx.',
        message: (p) =>
          has(p, 'actual')
            ? `The extension does not match the content, which is ${formatName(word(p, 'actual'), 'en')}; it can still be read.`
            : `This is ${formatName(word(p, 'problem'), 'en')} and cannot be read.`,
        fix: (p) =>
          has(p, 'actual')
            ? 'Open the file in Excel and save it as .xlsx.'
            : (ask(p, 'en') ??
              'Ask the agency for the Excel file (.xlsx) filled in on the form it was given.'),
      },
    },
  },
  ['file-problem', 'extension-lies'],
  (fact) => {
    if (fact.kind === 'extension-lies') return { severity: 'warning', params: { actual: fact.actual } };
    return formatNames[fact.problem] ? { params: { problem: fact.problem, detail: fact.detail } } : null;
  },
);
