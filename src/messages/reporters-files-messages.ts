import { formatDecimal } from './format.ts';
import { plural } from './plural.ts';
import type { Sentences } from './sentence.ts';

type Severity = 'error' | 'warning' | 'info';
type Counts = Record<Severity, number>;

const number = (value: number) => formatDecimal(String(value));

const listVi = ({ error, warning, info }: Counts) =>
  [
    ...(error > 0 ? [`${number(error)} lỗi`] : []),
    ...(warning > 0 ? [`${number(warning)} cảnh báo`] : []),
    ...(info > 0 ? [`${number(info)} lưu ý`] : []),
  ].join(', ');
const listEn = ({ error, warning, info }: Counts) =>
  [
    ...(error > 0 ? [plural(error, 'error', 'errors')] : []),
    ...(warning > 0 ? [plural(warning, 'warning', 'warnings')] : []),
    ...(info > 0 ? [plural(info, 'remark', 'remarks')] : []),
  ].join(', ');

const severityVi: Record<Severity, string> = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' };

/** Sentences of the checks of files (templates, definitions) in the formats that CI reads. Ids start with `reporters.files`. */
export const reportersFilesMessages = {
  'reporters.files-verdict': {
    vi: (p: Counts & { files: number }) =>
      `${number(p.files)} tệp: ${listVi(p) || 'không có vấn đề nào'}.${p.error > 0 ? ' **KHÔNG ĐẠT**' : ''}`,
    en: (p: Counts & { files: number }) =>
      `${plural(p.files, 'file', 'files')}: ${listEn(p) || 'no problems'}.${p.error > 0 ? ' **FAILED**' : ''}`,
  },
  'reporters.files-severity': {
    vi: (p: { severity: Severity }) => severityVi[p.severity],
    en: (p: { severity: Severity }) => (p.severity === 'info' ? 'remark' : p.severity),
  },
  'reporters.files-table-head': {
    vi: () => '| Tệp | Vị trí | Mức | Vấn đề và cách sửa | Mã |',
    en: () => '| File | Place | Level | Problem and how to mend it | Code |',
  },
  'reporters.files-rest': {
    vi: (p: { count: number }) => `…và ${number(p.count)} vấn đề khác không ghi hết ở đây.`,
    en: (p: { count: number }) => `…and ${plural(p.count, 'problem', 'problems')} more than fit here.`,
  },
  'reporters.files-dropped': {
    vi: (p: Counts & { command: string }) =>
      `Còn ${listVi(p)} không hiện ở đây vì GitHub chỉ hiện 10 mục mỗi mức. Xem hết ở phần tóm tắt của bước, hoặc: cchc ${p.command} --format text`,
    en: (p: Counts & { command: string }) =>
      `${listEn(p)} more are not shown here: GitHub shows 10 of each level. All of them are in the step's summary, or: cchc ${p.command} --format text`,
  },
  'reporters.files-rule-page': {
    vi: (p: { code: string }) => `Giải thích đầy đủ: cchc rules ${p.code}`,
    en: (p: { code: string }) => `In full: cchc rules ${p.code}`,
  },
  'reporters.files-definition-rule': {
    vi: (p: { code: string }) =>
      `${p.code}: lỗi trong định nghĩa biểu mẫu (tệp YAML). Mỗi chỗ sai có dòng, cột, điều đã thấy và tên đúng gần nhất; xem tất cả: cchc forms check`,
    en: (p: { code: string }) =>
      `${p.code}: a mistake in the form definitions (YAML). Each comes with line, column, what was found and the nearest valid name; all of them: cchc forms check`,
  },
  'reporters.files-clean': {
    vi: () => 'không có vấn đề nào',
    en: () => 'no problems',
  },
  'reporters.files-line': {
    vi: (p: { line: number; column: number }) => `dòng ${p.line}, cột ${p.column}`,
    en: (p: { line: number; column: number }) => `line ${p.line}, column ${p.column}`,
  },
  'reporters.files-doubt': {
    vi: (p: { text: string }) => `NGHI NGỜ: ${p.text}`,
    en: (p: { text: string }) => `NGHI NGỜ (undecided): ${p.text}`,
  },
  'reporters.files-doubt-hint': {
    vi: () => 'Quyết định xong thì xóa dòng “# NGHI NGỜ” này.',
    en: () => 'Once decided, delete the line "# NGHI NGỜ".',
  },
  'reporters.files-summary-not-written': {
    vi: (p: { path: string }) => `Không ghi được bảng tóm tắt vào ${p.path}; kết quả kiểm tra vẫn đủ ở trên.`,
    en: (p: { path: string }) => `The summary ${p.path} cannot be written; the result above is complete.`,
  },
} satisfies Sentences;
