import type { ReportKind } from '../domain/period.ts';
import type { Sentences } from './sentence.ts';
import type { NameType } from './template-vocabulary.ts';

const typeVi: Record<NameType, string> = {
  figure: 'số liệu',
  text: 'chữ',
  list: 'danh sách',
  flag: 'điều kiện',
  scope: 'phạm vi',
  view: 'nội dung in',
  format: 'cách viết',
  condition: 'điều kiện',
};
const typeEn: Record<NameType, string> = {
  figure: 'figure',
  text: 'text',
  list: 'list',
  flag: 'condition',
  scope: 'scope',
  view: 'view',
  format: 'format',
  condition: 'condition',
};
const kindVi: Record<ReportKind, string> = { quarterly: 'quý', 'six-month': '6 tháng', annual: 'năm' };
const kindEn: Record<ReportKind, string> = {
  quarterly: 'quarterly',
  'six-month': 'six-month',
  annual: 'annual',
};

/** Words of `cchc template fields` and of the documentation made from it. */
export const templateNamesMessages = {
  'cli.cmd.template-fields': {
    vi: () => 'Mọi tên dùng được trong mẫu Word, có giải thích và ví dụ',
    en: () => 'Every name that a template may use, with meaning and example',
  },
  'cli.opt.fields-kind': {
    vi: () => 'chỉ các tên của loại báo cáo này (mặc định: mọi loại)',
    en: () => 'names of this report kind only (default: all)',
  },
  'reporters.names-intro': {
    vi: () =>
      'Gõ tên vào mẫu Word giữa {{ và }}, ví dụ {{2.3.1}} hoặc {{Kỳ báo cáo}}. Hoa thường và số dấu cách không quan trọng. Danh sách dùng với LẶP … HẾT, điều kiện với NẾU … HẾT.',
    en: () =>
      'Type a name into the Word template between {{ and }}: {{2.3.1}}, {{Kỳ báo cáo}}. Case and blanks do not matter. Lists go with LẶP … HẾT, conditions with NẾU … HẾT.',
  },
  'reporters.names-count': {
    vi: (p: { count: number }) =>
      `${p.count} tên. Kiểm tra mẫu đã soạn: cchc template check <tệp>. Chép ra tệp: --format md -o ten.md`,
    en: (p: { count: number }) =>
      `${p.count} names. Check a template: cchc template check <file>. To a file: --format md -o names.md`,
  },
  'reporters.name-type': {
    vi: (p: { type: NameType }) => typeVi[p.type],
    en: (p: { type: NameType }) => typeEn[p.type],
  },
  'reporters.name-kind': {
    vi: (p: { kind: ReportKind }) => kindVi[p.kind],
    en: (p: { kind: ReportKind }) => kindEn[p.kind],
  },
  'reporters.name-aliases': {
    vi: (p: { names: readonly string[] }) => `cũng viết: ${p.names.join(', ')}`,
    en: (p: { names: readonly string[] }) => `also written: ${p.names.join(', ')}`,
  },
  'reporters.name-members': {
    vi: (p: { names: readonly string[] }) => `gồm: ${p.names.join('; ')}`,
    en: (p: { names: readonly string[] }) => `these are: ${p.names.join('; ')}`,
  },
  'reporters.name-columns': {
    vi: (p: { names: readonly string[] }) => `mỗi dòng có: ${p.names.join(', ')}`,
    en: (p: { names: readonly string[] }) => `each row has: ${p.names.join(', ')}`,
  },
  /** Heads of a table of names, one cell after the other. */
  'reporters.names-head': {
    vi: (p: { isFigures: boolean }) =>
      p.isFigures ? 'Mã;Tên chỉ tiêu;Đơn vị tính;Báo cáo có hỏi' : 'Tên;Loại;Ý nghĩa;Ví dụ',
    en: (p: { isFigures: boolean }) =>
      p.isFigures ? 'Code;Indicator;Unit;Reports that ask for it' : 'Name;Type;Meaning;Example',
  },
} satisfies Sentences;
