import type { FileProblem } from '../../domain/intake-fact.ts';
import { factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';

const covered: readonly FileProblem[] = [
  'empty',
  'not-a-workbook',
  'damaged',
  'cannot-open',
  'cloud-placeholder',
  'unknown-format',
];

const vi: Record<string, string> = {
  empty: 'Tệp rỗng, không có nội dung',
  'not-a-workbook': 'Tệp nén mở được nhưng bên trong không phải là bảng tính Excel',
  damaged: 'Tệp bị hỏng, không đọc được',
  'cannot-open': 'Không mở được tệp (đang bị khóa hoặc chưa tải về máy)',
  'cloud-placeholder': 'Đây chỉ là lối tắt hoặc tệp giữ chỗ của ổ đám mây, bên trong không có số liệu',
  'unknown-format': 'Không nhận ra định dạng của tệp',
};
const en: Record<string, string> = {
  empty: 'The file is empty',
  'not-a-workbook': 'The package opens, but holds no Excel workbook',
  damaged: 'The file is damaged and cannot be read',
  'cannot-open': 'The file cannot be opened (locked, or not downloaded to this machine)',
  'cloud-placeholder': 'This is only a shortcut or a placeholder of a cloud drive, with no figures in it',
  'unknown-format': 'The format of the file is not known',
};

const fixVi: Record<string, string> = {
  empty: 'Đề nghị đơn vị gửi lại tệp đã điền.',
  'cannot-open': 'Đóng tệp trong Excel hoặc chờ tải xong rồi chạy lại.',
  'cloud-placeholder':
    'Tải hẳn tệp về máy (Excel: Lưu bản sao; Google Trang tính: Tải xuống > .xlsx) rồi chạy lại; nếu không có, đề nghị đơn vị gửi chính tệp.',
};
const fixEn: Record<string, string> = {
  empty: 'Ask the agency to send the filled-in file again.',
  'cannot-open': 'Close the file in Excel, or wait for the download, then run again.',
  'cloud-placeholder':
    'Download the file itself (Excel: Save a Copy; Google Sheets: Download > .xlsx) and run again; otherwise ask the agency for the file.',
};

export const l0Fil001 = factRule(
  {
    code: 'L0-FIL-001',
    severity: 'blocker',
    status: 'active',
    since: '0.1.0',
    basis: ['ESS 0'],
    words: {
      vi: {
        title: 'Tệp không đọc được',
        reason: 'Tệp hỏng hoặc không phải bảng tính thì không số liệu nào của đơn vị được tính.',
        good: 'Tệp .xlsx mở được bằng Excel.',
        bad: 'Tệp .xlsx tải về dở dang, mở ra báo lỗi.',
        message: (p) => `${vi[word(p, 'problem')] ?? vi['damaged']}.`,
        fix: (p) =>
          fixVi[word(p, 'problem')] ??
          'Mở tệp bằng Excel, lưu lại thành .xlsx; nếu không mở được, đề nghị đơn vị gửi lại.',
      },
      en: {
        title: 'The file cannot be read',
        reason: 'From a damaged file, or one that is no workbook, no figure of the agency counts.',
        good: 'An .xlsx file that Excel opens.',
        bad: 'An .xlsx file that was only partly downloaded.',
        message: (p) => `${en[word(p, 'problem')] ?? en['damaged']}.`,
        fix: (p) =>
          fixEn[word(p, 'problem')] ??
          'Open the file in Excel and save it as .xlsx; if that fails, ask the agency to send it again.',
      },
    },
  },
  ['file-problem'],
  ({ problem, detail }) => (covered.includes(problem) ? { params: { problem, detail } } : null),
);
