import { formatDecimal, formatEnglishCount } from './format.ts';
import { plural } from './plural.ts';
import type { Sentences } from './sentence.ts';

interface Counts {
  from: number;
  to: number;
  changed: number;
  added: number;
  removed: number;
  unchanged: number;
}

interface Version {
  number: number;
  file: string;
  received: string;
  effective: boolean;
  readable: boolean;
}

interface Findings {
  count: number;
  remarks: number;
}

const count = (value: number) => formatDecimal(String(value));
const remarksVi = ({ remarks }: Findings) => (remarks === 0 ? '' : `, ${count(remarks)} lưu ý`);
const remarksEn = ({ remarks }: Findings) =>
  remarks === 0 ? '' : `, ${plural(remarks, 'remark', 'remarks')}`;

/** Sentences of `cchc diff`. */
export const reportersDiffMessages = {
  'reporters.diff-head': {
    vi: (p: { agency: string; period: string }) => `Đối chiếu các bản đã gửi — ${p.agency}, ${p.period}`,
    en: (p) => `Files compared: ${p.agency}, ${p.period}`,
  },
  'reporters.diff-nothing': {
    vi: () => 'Chưa có tệp nào của đơn vị này trong thư mục nộp của kỳ.',
    en: () => "The period's inbox has no file of this agency.",
  },
  'reporters.diff-obligation': {
    vi: (p: { id: string }) => `Báo cáo ${p.id}`,
    en: (p) => `Report ${p.id}`,
  },
  'reporters.diff-version': {
    vi: (p: Version) =>
      `Bản ${p.number}: ${p.file}${p.received === '' ? '' : `, nhận ngày ${p.received}`}${p.effective ? ' — bản được dùng' : ''}${p.readable ? '' : ' — không đọc được, không đối chiếu'}`,
    en: (p) =>
      `File ${p.number}: ${p.file}${p.received === '' ? '' : `, received ${p.received}`}${p.effective ? ' — the one that counts' : ''}${p.readable ? '' : ' — cannot be read, not compared'}`,
  },
  'reporters.diff-single': {
    vi: () => 'Chỉ có một bản: không có gì để đối chiếu.',
    en: () => 'There is one file only: nothing to compare.',
  },
  'reporters.diff-step': {
    vi: (p: Counts) =>
      `Bản ${p.from} → bản ${p.to}: ${count(p.changed)} thay đổi, ${count(p.added)} thêm, ${count(p.removed)} bỏ, ${count(p.unchanged)} giữ nguyên`,
    en: (p) =>
      `File ${p.from} → file ${p.to}: ${formatEnglishCount(p.changed)} changed, ${formatEnglishCount(p.added)} added, ${formatEnglishCount(p.removed)} removed, ${formatEnglishCount(p.unchanged)} unchanged`,
  },
  'reporters.diff-blank': { vi: () => '(trống)', en: () => '(blank)' },
  'reporters.diff-table': {
    vi: (p: { table: string; row: string; column: string }) =>
      `biểu ${p.table}, dòng “${p.row}”, cột ${p.column}`,
    en: (p) => `table ${p.table}, row “${p.row}”, column ${p.column}`,
  },
  'reporters.diff-list': {
    vi: (p: { list: string }) => `danh sách ${p.list}`,
    en: (p) => `list ${p.list}`,
  },
  'reporters.diff-section': {
    vi: (p: { section: string }) => `thuyết minh mục ${p.section}`,
    en: (p) => `text of section ${p.section}`,
  },
  'reporters.diff-fixed': {
    vi: (p: Findings) => `Đã sửa: ${count(p.count)} lỗi, điểm cần giải trình${remarksVi(p)}`,
    en: (p) => `Fixed: ${plural(p.count, 'error or warning', 'errors and warnings')}${remarksEn(p)}`,
  },
  'reporters.diff-new': {
    vi: (p: Findings) => `Mới: ${count(p.count)} lỗi, điểm cần giải trình${remarksVi(p)}`,
    en: (p) => `New: ${plural(p.count, 'error or warning', 'errors and warnings')}${remarksEn(p)}`,
  },
  'reporters.diff-still': {
    vi: (p: Findings) => `Còn nguyên: ${count(p.count)} lỗi, điểm cần giải trình${remarksVi(p)}`,
    en: (p) => `Still there: ${plural(p.count, 'error or warning', 'errors and warnings')}${remarksEn(p)}`,
  },
} satisfies Sentences;
