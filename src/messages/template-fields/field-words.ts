import type { Label } from '../../domain/edition.ts';
import { documentFieldWords } from './document-field-words.ts';
import { resultFieldWords } from './result-field-words.ts';
import { textFieldWords } from './text-field-words.ts';

/** Groups in which the names of a template are listed, in this order. */
export const fieldGroups = {
  document: { vi: 'Thể thức và kỳ báo cáo', en: 'The document and its period' },
  agencies: { vi: 'Đơn vị, nhóm, cấp', en: 'Agencies, groups, levels' },
  progress: { vi: 'Tiến độ gửi báo cáo', en: 'Who has reported' },
  sentences: { vi: 'Câu nhận xét lập từ số liệu', en: 'Sentences made from figures' },
  narrative: { vi: 'Thuyết minh và danh sách của các đơn vị', en: 'Texts and lists of agencies' },
  tables: { vi: 'Biểu tổng hợp và so sánh', en: 'Tables and comparisons' },
  targets: { vi: 'Chỉ tiêu kế hoạch và chỉ số', en: 'Targets and indices' },
  charts: { vi: 'Biểu đồ', en: 'Charts' },
  notes: { vi: 'Ghi chú về số liệu', en: 'Notes on figures' },
  letter: { vi: 'Công văn đôn đốc', en: 'Letters that urge' },
  other: { vi: 'Tên khác', en: 'Other names' },
} satisfies Record<string, Label>;

export type FieldGroup = keyof typeof fieldGroups;

/** What a field means. `*` in its name stands for a code or a title. */
export type FieldWords = readonly [group: FieldGroup, name: string, vi: string, en: string];

const all: readonly FieldWords[] = [...documentFieldWords, ...resultFieldWords, ...textFieldWords];

/** The words of a field, those of its whole name before those of a family; undefined where nobody has written any. */
export function fieldWords(name: string): FieldWords | undefined {
  const own = all.find(([, one]) => one === name);
  if (own) return own;
  // `Biểu đồ *` says more of a name than `Biểu *`.
  const families = all.filter(([, family]) => isOf(family, name));
  return families.sort(([, one], [, other]) => other.length - one.length)[0];
}

function isOf(family: string, name: string): boolean {
  const star = family.indexOf('*');
  if (star < 0) return false;
  const [before, after] = [family.slice(0, star), family.slice(star + 1)];
  return name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length;
}
