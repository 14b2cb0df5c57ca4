import type { FileProblem } from '../../domain/intake-fact.ts';
import { factRule } from '../fact-rule.ts';
import { has, word } from '../rule-words.ts';

const names: Partial<Record<FileProblem, { vi: string; en: string }>> = {
  'legacy-xls': { vi: 'tệp Excel đời cũ (.xls)', en: 'an old Excel file (.xls)' },
  xlsb: { vi: 'tệp Excel nhị phân (.xlsb)', en: 'a binary Excel file (.xlsb)' },
  ods: { vi: 'bảng tính OpenDocument (.ods)', en: 'an OpenDocument spreadsheet (.ods)' },
  csv: { vi: 'tệp chữ (.csv)', en: 'a text file (.csv)' },
  html: { vi: 'trang web đổi đuôi thành bảng tính', en: 'a web page renamed to a workbook' },
  pdf: { vi: 'tệp PDF', en: 'a PDF file' },
  image: { vi: 'tệp ảnh', en: 'an image' },
  word: { vi: 'tệp Word', en: 'a Word file' },
  zip: { vi: 'tệp nén', en: 'an archive' },
};

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
          'Chỉ đọc được .xlsx và .xlsm: bản quét, ảnh, Word hay Excel đời cũ không cho biết ô nào chứa số nào.',
        good: 'Biểu điền bằng Excel, gửi nguyên tệp .xlsx.',
        bad: 'Bản PDF quét có dấu, hoặc tệp .xls đổi tên thành .xlsx.',
        message: (p) =>
          has(p, 'actual')
            ? `Đuôi tệp không đúng với nội dung: thực chất là ${word(p, 'actual')}; vẫn đọc được.`
            : `Đây là ${names[word(p, 'problem') as FileProblem]?.vi ?? word(p, 'problem')}, không đọc được.`,
        fix: (p) =>
          has(p, 'actual')
            ? 'Mở tệp bằng Excel, lưu lại đúng định dạng .xlsx.'
            : 'Đề nghị đơn vị gửi tệp Excel (.xlsx) đã điền trên biểu được cấp.',
      },
      en: {
        title: 'A format that cannot be read, or an extension that lies about the content',
        reason:
          'Only .xlsx and .xlsm are read: a scan, an image, Word or old Excel does not say which cell holds what.',
        good: 'The form filled in with Excel and sent as .xlsx.',
        bad: 'A scanned PDF with a stamp, or an .xls file renamed to .xlsx.',
        message: (p) =>
          has(p, 'actual')
            ? `The extension does not match the content, which is ${word(p, 'actual')}; it can still be read.`
            : `This is ${names[word(p, 'problem') as FileProblem]?.en ?? word(p, 'problem')} and cannot be read.`,
        fix: (p) =>
          has(p, 'actual')
            ? 'Open the file in Excel and save it as .xlsx.'
            : 'Ask the agency for the Excel file (.xlsx) filled in on the form it was given.',
      },
    },
  },
  ['file-problem', 'extension-lies'],
  (fact) => {
    if (fact.kind === 'extension-lies') return { severity: 'warning', params: { actual: fact.actual } };
    return names[fact.problem] ? { params: { problem: fact.problem, detail: fact.detail } } : null;
  },
);
