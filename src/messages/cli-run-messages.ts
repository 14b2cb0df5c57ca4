import { formatShortDate } from './format.ts';
import { readingCause } from './system-cause.ts';
import type { IssuerLevel } from '../domain/edition.ts';
import type { Lang, Sentences } from './sentence.ts';

interface ReportPeriodNames {
  text: string;
  special: readonly string[];
  switched: readonly string[];
}

interface EditionValidity {
  period: string;
  edition: string;
  from: string;
  to?: string;
}

interface EditionLevels {
  edition: string;
  made: IssuerLevel;
  level: IssuerLevel;
}

const levelVi: Record<IssuerLevel, string> = { province: 'cấp tỉnh', district: 'cấp huyện' };

interface IndicatorUnknown {
  text: string;
  candidates: readonly { code: string; label: { vi: string; en: string } }[];
}

function candidatesOf({ candidates }: IndicatorUnknown, lang: Lang, question: string): string {
  const list = candidates.map(({ code, label }) => `${code} (${label[lang]})`).join('; ');
  return list ? ` ${question}: ${list}?` : '';
}

/** What commands say about wrong input and missing things. Ids start with `cli.`. */
export const cliRunMessages = {
  'cli.period-unknown': {
    vi: (p: { text: string; nearest?: string; special: readonly string[] }) =>
      `“${p.text}” không phải là kỳ báo cáo.${p.nearest ? ` Có phải: ${p.nearest}?` : ''} Gõ năm và kỳ, ví dụ 2026-Q1, 2026-H1 (6 tháng), 2026-Q3, 2026-Y (năm).${p.special.length > 0 ? ` Kỳ đột xuất, chuyên đề đã khai trong cchc.yaml: ${p.special.join(', ')}.` : ''}`,
    en: (p: { text: string; nearest?: string; special: readonly string[] }) =>
      `“${p.text}” is no reporting period.${p.nearest ? ` Did you mean: ${p.nearest}?` : ''} Give year and period, for example 2026-Q1, 2026-H1, 2026-Q3, 2026-Y.${p.special.length > 0 ? ` Ad hoc and thematic reports listed in cchc.yaml: ${p.special.join(', ')}.` : ''}`,
  },
  'cli.period-without-report': {
    vi: (p: ReportPeriodNames) =>
      `kỳ ${p.text} không có báo cáo cải cách hành chính. Các kỳ có báo cáo: ${['Q1', 'H1 (6 tháng)', 'Q3', 'Y (năm)', ...p.switched, ...p.special].join(', ')}. Tỉnh yêu cầu báo cáo kỳ khác (hằng tháng, 9 tháng …) thì khai ở mục periods của cchc.yaml.`,
    en: (p: ReportPeriodNames) =>
      `no report is due for ${p.text}. Periods with a report: ${['Q1', 'H1', 'Q3', 'Y', ...p.switched, ...p.special].join(', ')}. Other windows (monthly, nine months …) are switched on under periods in cchc.yaml.`,
  },
  'cli.edition-of-other-level': {
    vi: (p: EditionLevels) =>
      `bộ biểu mẫu ${p.edition} dành cho báo cáo ${levelVi[p.made]}, còn cchc.yaml ghi level: ${p.level} (${levelVi[p.level]}). Sửa edition hoặc level trong cchc.yaml.`,
    en: (p: EditionLevels) =>
      `the forms ${p.edition} are made for the report of a ${p.made}, but cchc.yaml says level: ${p.level}. Change edition or level in cchc.yaml.`,
  },
  'cli.edition-not-in-force': {
    vi: (p: EditionValidity) =>
      `kỳ ${p.period} không thuộc thời gian áp dụng của bộ biểu mẫu ${p.edition} (${p.to === undefined ? `từ ${formatShortDate(p.from)}` : `${formatShortDate(p.from)} đến ${formatShortDate(p.to)}`}). Chọn kỳ trong thời gian đó, hoặc sửa edition trong cchc.yaml.`,
    en: (p: EditionValidity) =>
      `${p.period} lies outside the time in which the forms ${p.edition} are in force (${p.to === undefined ? `from ${formatShortDate(p.from)}` : `${formatShortDate(p.from)} to ${formatShortDate(p.to)}`}). Choose a period within it, or change edition in cchc.yaml.`,
  },
  'cli.period-indicators': {
    vi: (p: { period: string; edition: string; unknown: readonly string[] }) =>
      `kỳ ${p.period} trong cchc.yaml hỏi chỉ tiêu mà bộ biểu mẫu ${p.edition} không có: ${p.unknown.join(', ')}.`,
    en: (p: { period: string; edition: string; unknown: readonly string[] }) =>
      `period ${p.period} in cchc.yaml asks for indicators that the forms ${p.edition} do not have: ${p.unknown.join(', ')}.`,
  },
  'cli.agency-unknown': {
    vi: (p: { text: string; candidates: readonly string[] }) =>
      `danh sách đơn vị (agencies.csv) không có “${p.text}”.${p.candidates.length > 0 ? ` Có phải: ${p.candidates.join('; ')}?` : ''}`,
    en: (p: { text: string; candidates: readonly string[] }) =>
      `the register (agencies.csv) has no “${p.text}”.${p.candidates.length > 0 ? ` Did you mean: ${p.candidates.join('; ')}?` : ''}`,
  },
  'cli.indicator-unknown': {
    vi: (p: IndicatorUnknown) =>
      `không có chỉ tiêu “${p.text}” trong bộ biểu mẫu.${candidatesOf(p, 'vi', 'Có phải')}`,
    en: (p: IndicatorUnknown) =>
      `the forms have no indicator “${p.text}”.${candidatesOf(p, 'en', 'Did you mean')}`,
  },
  'cli.history-empty': {
    vi: () => 'chưa lưu số liệu của kỳ nào. Chạy cchc compile <kỳ> cho kỳ cần lưu trước.',
    en: () => 'no period is kept yet. Run cchc compile <period> for the period to keep first.',
  },
  'cli.history-without-numbers': {
    vi: (p: { code: string }) => `chỉ tiêu ${p.code} là nội dung chữ, không có chuỗi số liệu.`,
    en: (p: { code: string }) => `indicator ${p.code} is text: it has no series.`,
  },
  'cli.figure-absent': {
    vi: (p: { code: string; scope: string }) =>
      `chỉ tiêu ${p.code} không có số liệu${p.scope ? ` cho “${p.scope}”` : ''} trong kỳ này: không đơn vị nào phải báo cáo.`,
    en: (p: { code: string; scope: string }) =>
      `indicator ${p.code} has no figure${p.scope ? ` for “${p.scope}”` : ' for the province'} in this period: nobody is asked for it.`,
  },
  'cli.figure-per-agency': {
    vi: (p: { period: string; code: string }) =>
      `chỉ tiêu ${p.code} chỉ có số của từng đơn vị, không cộng thành số chung. Xem một đơn vị: cchc explain ${p.period} ${p.code} --agency <mã đơn vị>`,
    en: (p: { period: string; code: string }) =>
      `indicator ${p.code} is each agency's own and has no figure for the province. For one agency: cchc explain ${p.period} ${p.code} --agency <code>`,
  },
  'cli.template-unreadable': {
    vi: (p: { path: string; code: string }) =>
      `không đọc được mẫu báo cáo ${p.path}: ${readingCause(p.code, 'vi')}. Kiểm tra lại đường dẫn sau --template.`,
    en: (p: { path: string; code: string }) =>
      `cannot read the report template ${p.path}: ${readingCause(p.code, 'en')}. Check the path after --template.`,
  },
  'cli.outputs-collide': {
    vi: (p: { place: string }) =>
      `hai kết quả cùng ghi vào ${p.place === '-' ? 'màn hình' : p.place}. Thêm -o <tệp> sau từng --format.`,
    en: (p: { place: string }) =>
      `two results would go to ${p.place === '-' ? 'the screen' : p.place}. Put -o <file> after each --format.`,
  },
  'cli.environment-unreadable': {
    vi: (p: { name: string; value: string }) =>
      `không đọc được biến môi trường ${p.name}=“${p.value}”; ví dụ đúng: 2026-09-18.`,
    en: (p: { name: string; value: string }) =>
      `cannot read the environment variable ${p.name}=“${p.value}”; for example: 2026-09-18.`,
  },
  'cli.group-unknown': {
    vi: (p: { text: string; known: readonly string[] }) =>
      `không có nhóm “${p.text}”. Các nhóm: ${p.known.join('; ')}.`,
    en: (p: { text: string; known: readonly string[] }) =>
      `no group “${p.text}”. Groups: ${p.known.join('; ')}.`,
  },
  'cli.rule-unknown': {
    vi: (p: { code: string; nearest: string }) =>
      `không có quy tắc “${p.code}”.${p.nearest ? ` Có phải: ${p.nearest}?` : ''} Xem tất cả: cchc rules`,
    en: (p: { code: string; nearest: string }) =>
      `no rule “${p.code}”.${p.nearest ? ` Did you mean: ${p.nearest}?` : ''} See all: cchc rules`,
  },
  'cli.definitions-broken': {
    vi: (p: { dir: string; count: number; lines: { vi: string; en: string } }) =>
      `định nghĩa biểu mẫu trong ${p.dir} có ${p.count} chỗ sai:\n${p.lines.vi}\nXem tất cả: cchc forms check ${p.dir}`,
    en: (p: { dir: string; count: number; lines: { vi: string; en: string } }) =>
      `the form definitions in ${p.dir} have ${p.count} mistakes:\n${p.lines.en}\nSee all: cchc forms check ${p.dir}`,
  },
  'cli.definitions-none': {
    vi: (p: { dir: string }) => `thư mục ${p.dir} không có tệp định nghĩa biểu mẫu nào (.yaml).`,
    en: (p: { dir: string }) => `the folder ${p.dir} holds no form definition (.yaml).`,
  },
  'cli.forms-check.verdict': {
    vi: (p: FormsChecked) =>
      (p.problems === 0
        ? `Đạt: ${p.files} tệp, ${p.indicators} chỉ tiêu, không có chỗ sai (${p.dir}).`
        : `Không đạt: ${p.problems} chỗ sai trong ${p.files} tệp (${p.dir}).`) +
      (p.doubts > 0
        ? ` Còn ${p.doubts} chỗ nghi ngờ phải quyết định; quyết định xong thì xóa dòng “# NGHI NGỜ:”.`
        : ''),
    en: (p: FormsChecked) =>
      (p.problems === 0
        ? `Passed: ${p.files} files, ${p.indicators} indicators, no mistakes (${p.dir}).`
        : `Failed: ${p.problems} mistakes in ${p.files} files (${p.dir}).`) +
      (p.doubts > 0
        ? ` ${p.doubts} doubts are left to decide; delete each line “# NGHI NGỜ:” that is decided.`
        : ''),
  },
} satisfies Sentences;

interface FormsChecked {
  dir: string;
  files: number;
  problems: number;
  doubts: number;
  indicators: number;
}
