import type { Moved } from '../domain/snapshot.ts';
import { visibleText } from '../domain/visible-text.ts';
import { exportMessages } from './export-messages.ts';
import { formatDecimal, formatShortDate } from './format.ts';
import type { Lang } from './sentence.ts';

/** The first of what moved, causes and results apart, and how many more there are. */
export interface MovedList {
  causes: readonly Moved[];
  results: readonly Moved[];
  more: number;
}

const kinds: Readonly<Record<Moved['kind'], { vi: string; en: string }>> = {
  figure: { vi: 'chỉ tiêu', en: 'indicator' },
  table: { vi: 'biểu', en: 'table' },
  obligation: { vi: 'báo cáo', en: 'report' },
  text: { vi: 'thuyết minh', en: 'text' },
  file: { vi: 'tệp', en: 'file' },
  definition: { vi: 'cấu hình, định nghĩa', en: 'definition' },
};

/** What became of a report. */
const states: Readonly<Record<string, string>> = {
  valid: 'hợp lệ',
  'with-errors': 'còn lỗi',
  unreadable: 'không dùng được',
  missing: 'chưa nộp',
};

/** What a value is, or why it does not count. */
const reasons: Readonly<Record<string, string>> = {
  counted: 'được tính',
  number: 'số liệu',
  estimate: 'số ước',
  'nothing-arose': 'không phát sinh',
  'not-applicable': 'không áp dụng',
  blank: 'để trống',
  text: 'chữ',
  unreadable: 'không đọc được',
  missing: 'không có ô',
  'open-error': 'còn lỗi, không tính',
  'no-denominator': 'không có mẫu số',
  'not-printed': 'không in',
  'other-definition': 'định nghĩa khác',
  recomputed: 'được tính lại',
  'never-added': 'không cộng',
  'from-register': 'lấy từ danh sách đơn vị',
  collected: 'tập hợp',
  'total-row': 'dòng tổng',
};

/** One line for each: what, where, from, to. */
export function movedLines({ causes, results, more }: MovedList, lang: Lang): string[] {
  const lines = [...causes, ...results].map((one) => {
    const where = one.where === undefined ? '' : ` (${placeOf(one.where, lang)})`;
    const values = [one.from, one.to].map((value) => shown(value, one, lang));
    return `  ${kinds[one.kind][lang]} ${visibleText(one.what)}${where}: ${values.join(' → ')}`;
  });
  if (more > 0) lines.push(lang === 'vi' ? `  … và ${more} thay đổi khác` : `  … and ${more} more`);
  return lines;
}

function placeOf(where: string, lang: Lang): string {
  const at = where.indexOf(':');
  const [type, id] = at < 0 ? [where, ''] : [where.slice(0, at), where.slice(at + 1)];
  if (type === 'total') return exportMessages['export.scope.total'][lang]({});
  return type === 'level' ? exportMessages['export.scope.level'][lang]({ level: id }) : visibleText(id);
}

function shown(value: string | null, { kind }: Moved, lang: Lang): string {
  if (value === null) return '–';
  if (kind === 'obligation') return statusWords(value, lang);
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return formatDecimal(value);
  const said = /^(.*) \(([a-z-]+)\)$/s.exec(value);
  if (said) return `${clipped(said[1]!)} (${word(reasons, said[2]!, lang)})`;
  return clipped(value);
}

function statusWords(value: string, lang: Lang): string {
  const arrival = /^(\S+) \(\+(\d+)\)$/.exec(value);
  if (!arrival) return word(states, value, lang);
  const date = /^\d{4}-/.test(arrival[1]!) ? formatShortDate(arrival[1]!) : arrival[1]!;
  if (arrival[2] === '0') return date;
  return lang === 'vi' ? `${date}, muộn ${arrival[2]} ngày` : `${date}, ${arrival[2]} days late`;
}

const word = (words: Readonly<Record<string, string>>, code: string, lang: Lang) =>
  lang === 'vi' ? (words[code] ?? code) : code.replaceAll('-', ' ');

/** Texts are long: their beginning is enough to find them. */
function clipped(value: string): string {
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return formatDecimal(value);
  const text = visibleText(value).replaceAll(/\s+/g, ' ');
  return text.length > 60 ? `“${text.slice(0, 60)}…”` : text;
}
