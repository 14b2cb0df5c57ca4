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
  /** Names by agency code; codes stand alone without. */
  names?: ReadonlyMap<string, string>;
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
export function movedLines({ causes, results, more, names = new Map() }: MovedList, lang: Lang): string[] {
  const lines = [...causes, ...results].map((one) => {
    const { kind, what } = thingOf(one, names, lang);
    const isTold = one.where === undefined || (one.kind === 'table' && one.where.startsWith('row:'));
    const where = isTold ? '' : ` (${placeOf(one.where!, names, lang)})`;
    return `  ${kinds[kind][lang]} ${visibleText(what)}${where}: ${changeOf(one, lang)}`;
  });
  if (more > 0) lines.push(lang === 'vi' ? `  … và ${more} thay đổi khác` : `  … and ${more} more`);
  return lines;
}

/** What moved, as people call it: a table's cell by its row and column, a report by its agency and form. */
function thingOf(
  { kind, what, where }: Moved,
  names: ReadonlyMap<string, string>,
  lang: Lang,
): Pick<Moved, 'kind' | 'what'> {
  if (kind === 'obligation') return { kind, what: reportOf(what, names, lang) };
  const [row, column] = lang === 'vi' ? ['dòng', 'cột'] : ['row', 'column'];
  const cell = /^([^:/]+)(?::(.+))?\/(\w+)$/su.exec(what);
  if (kind === 'figure' && cell?.[2] !== undefined)
    return { kind: 'table', what: `${cell[1]}, ${row} ${cell[2]}, ${column} (${cell[3]})` };
  if (kind === 'table' && cell) {
    const key = where?.startsWith('row:') === true ? `${row} ${where.slice('row:'.length)}, ` : '';
    return { kind, what: `${cell[1]}, ${key}${column} (${cell[3]})` };
  }
  return { kind, what };
}

function placeOf(where: string, names: ReadonlyMap<string, string>, lang: Lang): string {
  const at = where.indexOf(':');
  const [type, id] = at < 0 ? [where, ''] : [where.slice(0, at), where.slice(at + 1)];
  if (type === 'total') return exportMessages['export.scope.total'][lang]({});
  if (type === 'agency') return reportOf(id, names, lang);
  return type === 'level' ? exportMessages['export.scope.level'][lang]({ level: id }) : visibleText(id);
}

/** `X14/unit` as the agency and the form: name where it is known. */
function reportOf(obligation: string, names: ReadonlyMap<string, string>, lang: Lang): string {
  const [agency = '', form] = obligation.split('/');
  const lead = /^field-lead-?(.*)$/.exec(form ?? '')?.[1];
  const words = {
    vi: lead === undefined ? 'biểu đơn vị' : `biểu đầu mối ${lead}`.trimEnd(),
    en: lead === undefined ? 'unit form' : `field-lead form ${lead}`.trimEnd(),
  };
  const who = visibleText(names.get(agency) ?? agency);
  return form === undefined ? who : `${who}, ${words[lang]}`;
}

/** From what to what; of contents only that they are others, since nobody reads their sums. */
function changeOf(one: Moved, lang: Lang): string {
  const { kind, from, to } = one;
  const isSum = (value: string | null) => value === null || /^[0-9a-f]{12}(?: ✓)?$/.test(value);
  if ((kind === 'file' || kind === 'definition') && isSum(from) && isSum(to))
    return contentWords(one)[lang === 'vi' ? 0 : 1];
  return [from, to].map((value) => shown(value, one, lang)).join(' → ');
}

function contentWords({ kind, from, to }: Moved): readonly [vi: string, en: string] {
  const counts = (value: string | null) => value?.endsWith('✓') === true;
  if (from === null)
    return kind === 'file' && counts(to) ? ['tệp mới, được tính', 'new, counts'] : ['mới có', 'new'];
  if (to === null) return ['không còn', 'gone'];
  const isSame = from.slice(0, 12) === to.slice(0, 12);
  const content = isSame ? [] : [['nội dung đã thay đổi', 'its content has changed'] as const];
  const counted =
    counts(from) === counts(to)
      ? []
      : [
          counts(to)
            ? (['nay được tính', 'counts now'] as const)
            : (['nay không tính', 'no longer counts'] as const),
        ];
  const said = [...content, ...counted];
  return [said.map(([vi]) => vi).join(', '), said.map(([, en]) => en).join(', ')];
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
