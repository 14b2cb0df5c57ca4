import type { CellTally } from '../domain/cell-tally.ts';
import { reportersMessages } from './reporters-messages.ts';
import type { Lang, Sentences } from './sentence.ts';

type Leads = readonly (readonly [string, { vi: string; en: string }])[];

interface IndicatorUnknown {
  text: string;
  candidates: readonly { code: string; label: { vi: string; en: string } }[];
}

function candidatesOf({ candidates }: IndicatorUnknown, lang: Lang, question: string): string {
  const list = candidates.map(({ code, label }) => `${code} (${label[lang]})`).join('; ');
  return list ? ` ${question}: ${list}?` : '';
}

/** Sentences of the commands while they run and when they are done. Ids start with `cli.`. */
export const cliRunMessages = {
  'cli.period-unknown': {
    vi: (p: { text: string; nearest?: string }) =>
      `“${p.text}” không phải là kỳ báo cáo.${p.nearest ? ` Có phải: ${p.nearest}?` : ''} Gõ năm và kỳ, ví dụ 2026-Q1, 2026-H1 (6 tháng), 2026-Q3, 2026-Y (năm).`,
    en: (p: { text: string; nearest?: string }) =>
      `“${p.text}” is no reporting period.${p.nearest ? ` Did you mean: ${p.nearest}?` : ''} Give year and period, for example 2026-Q1, 2026-H1, 2026-Q3, 2026-Y.`,
  },
  'cli.period-without-report': {
    vi: (p: { text: string }) =>
      `kỳ ${p.text} không có báo cáo cải cách hành chính. Các kỳ có báo cáo: Q1, H1 (6 tháng), Q3, Y (năm).`,
    en: (p: { text: string }) => `no report is due for ${p.text}. Periods with a report: Q1, H1, Q3, Y.`,
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
  'cli.figure-absent': {
    vi: (p: { code: string; scope: string }) =>
      `chỉ tiêu ${p.code} không có số liệu${p.scope ? ` cho “${p.scope}”` : ' toàn tỉnh'} trong kỳ này: không đơn vị nào phải báo cáo.`,
    en: (p: { code: string; scope: string }) =>
      `indicator ${p.code} has no figure${p.scope ? ` for “${p.scope}”` : ' for the province'} in this period: nobody is asked for it.`,
  },
  'cli.figure-per-agency': {
    vi: (p: { period: string; code: string }) =>
      `chỉ tiêu ${p.code} chỉ có số của từng đơn vị, không cộng thành số toàn tỉnh. Xem một đơn vị: cchc explain ${p.period} ${p.code} --agency <mã đơn vị>`,
    en: (p: { period: string; code: string }) =>
      `indicator ${p.code} is each agency's own and has no figure for the province. For one agency: cchc explain ${p.period} ${p.code} --agency <code>`,
  },
  'cli.template-unreadable': {
    vi: (p: { path: string; code: string }) =>
      `không đọc được mẫu báo cáo ${p.path} (${p.code}). Kiểm tra lại đường dẫn sau --template.`,
    en: (p: { path: string; code: string }) =>
      `cannot read the report template ${p.path} (${p.code}). Check the path after --template.`,
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
  'cli.init.done': {
    vi: (p: { dir: string; files: readonly string[]; leads: Leads }) =>
      [
        'Đã tạo không gian làm việc:',
        ...p.files.map((file) => `  ${file}`),
        'Việc tiếp theo:',
        `  1. Mở agencies.csv bằng Excel, ghi đủ các đơn vị phải báo cáo.`,
        `     Cấp: Tỉnh, Huyện hoặc Xã (xã, phường, đặc khu đều ghi Xã).`,
        `     Đầu mối lĩnh vực: ${p.leads.map(([code, label]) => `${code} (${label.vi})`).join(', ')}.`,
        `  2. Mở cchc.yaml, sửa tên tỉnh, cơ quan ban hành, hạn nộp.`,
        `  3. cchc forms build 2026-Q3 -C ${quoted(p.dir)}     sinh biểu trống của kỳ`,
      ].join('\n'),
    en: (p: { dir: string; files: readonly string[]; leads: Leads }) =>
      [
        'Workspace created:',
        ...p.files.map((file) => `  ${file}`),
        'Next:',
        `  1. Open agencies.csv in Excel and list every agency that must report.`,
        `     Level (Cấp): Tỉnh, Huyện or Xã (wards and special zones are Xã too).`,
        `     Leads (Đầu mối lĩnh vực): ${p.leads.map(([code, label]) => `${code} (${label.en})`).join(', ')}.`,
        `  2. Open cchc.yaml and set province, issuing agency, deadlines.`,
        `  3. cchc forms build 2026-Q3 -C ${quoted(p.dir)}     make the period’s blank workbooks`,
      ].join('\n'),
  },
  'cli.build.done': {
    vi: (p: {
      count: number;
      agencies: number;
      dir: string;
      period: string;
      kept: number;
      leadGaps: readonly Gap[];
    }) =>
      [
        `Đã sinh ${p.count} biểu trống cho ${p.agencies} đơn vị, kỳ ${p.period}: ${p.dir}`,
        ...(p.kept > 0 ? [`Giữ nguyên ${p.kept} biểu đã có (thêm --force để sinh lại).`] : []),
        ...gapLines(p.leadGaps, 'vi'),
        `Việc tiếp theo: gửi biểu cho các đơn vị; để biểu nộp về trong thư mục nop/ bên cạnh, rồi: cchc status ${p.period}`,
      ].join('\n'),
    en: (p: {
      count: number;
      agencies: number;
      dir: string;
      period: string;
      kept: number;
      leadGaps: readonly Gap[];
    }) =>
      [
        `Made ${p.count} blank workbooks for ${p.agencies} agencies, ${p.period}: ${p.dir}`,
        ...(p.kept > 0 ? [`Kept ${p.kept} that were there (--force makes them again).`] : []),
        ...gapLines(p.leadGaps, 'en'),
        `Next: send them out; put what comes back into the folder nop/ beside, then: cchc status ${p.period}`,
      ].join('\n'),
  },
  'cli.compile.done': {
    vi: (p: CompileDone) =>
      [
        p.draft
          ? `Đã lập BẢN DỰ THẢO (${draftReasons(p, 'vi')}; có chữ “DỰ THẢO” ở đầu trang):`
          : 'Đã lập báo cáo:',
        ...p.outputs.map(({ kind, path }) => `  ${outputNames[kind].vi.padEnd(18)}${path}`),
        `Số liệu lấy từ ${p.counted}/${p.expected} báo cáo phải nộp.`,
        reportersMessages['reporters.cells'].vi(p.cells),
        ...(p.empty.length > 0
          ? [`${p.empty.length} chỗ trong báo cáo chưa có số (in “…”): ${some(p.empty)}.`]
          : []),
        ...gapLines(p.leadGaps, 'vi'),
        `Việc tiếp theo:  cchc explain ${p.period} 2.3.1     con số này từ đâu ra`,
        ...(p.draft
          ? [`                 cchc check ${p.period}             những gì các đơn vị phải sửa`]
          : []),
      ].join('\n'),
    en: (p: CompileDone) =>
      [
        p.draft
          ? `Wrote a DRAFT (${draftReasons(p, 'en')}; “DỰ THẢO” stands at the top of the page):`
          : 'Wrote the report:',
        ...p.outputs.map(({ kind, path }) => `  ${outputNames[kind].en.padEnd(18)}${path}`),
        `Figures come from ${p.counted} of ${p.expected} reports due.`,
        reportersMessages['reporters.cells'].en(p.cells),
        ...(p.empty.length > 0
          ? [`${p.empty.length} places in the report have no figure (printed as “…”): ${some(p.empty)}.`]
          : []),
        ...gapLines(p.leadGaps, 'en'),
        `Next:  cchc explain ${p.period} 2.3.1     where a figure comes from`,
        ...(p.draft ? [`       cchc check ${p.period}             what agencies have to fix`] : []),
      ].join('\n'),
  },
} satisfies Sentences;

interface FormsChecked {
  dir: string;
  files: number;
  problems: number;
  doubts: number;
  indicators: number;
}

interface CompileDone {
  draft: boolean;
  missing: number;
  unreadable: number;
  blockers: number;
  errors: number;
  leadGaps: readonly Gap[];
  outputs: readonly { kind: 'report' | 'annex' | 'facts'; path: string }[];
  counted: number;
  expected: number;
  empty: readonly string[];
  period: string;
  cells: CellTally;
}

const outputNames = {
  report: { vi: 'Báo cáo Word', en: 'Word report' },
  annex: { vi: 'Phụ lục số liệu', en: 'Annex workbook' },
  facts: { vi: 'Số liệu chi tiết', en: 'Tidy facts' },
};

interface Gap {
  lead: string;
  label: { vi: string; en: string };
  indicators: readonly string[];
}

/** One line for each area lead that no agency holds. */
function gapLines(gaps: readonly Gap[], lang: Lang): string[] {
  return gaps.map(({ lead, label, indicators }) =>
    lang === 'vi'
      ? `Lưu ý: đầu mối ${lead} (${label.vi}) chưa giao cho đơn vị nào trong agencies.csv; ${indicators.length} chỉ tiêu sẽ không có số liệu.`
      : `Note: no agency in agencies.csv holds lead ${lead} (${label.en}); ${indicators.length} indicators will have no figure.`,
  );
}

/** The first few of a long list. */
const some = (names: readonly string[]) => names.slice(0, 12).join(', ') + (names.length > 12 ? ' …' : '');

function draftReasons(p: CompileDone, lang: 'vi' | 'en'): string {
  const reasons = [
    [p.missing, `thiếu ${p.missing} báo cáo`, `${p.missing} reports missing`],
    [p.unreadable, `${p.unreadable} báo cáo không dùng được`, `${p.unreadable} unusable`],
    [p.blockers, `${p.blockers} chặn`, `${p.blockers} blockers`],
    [p.errors, `${p.errors} lỗi chưa sửa`, `${p.errors} open errors`],
  ] as const;
  return reasons
    .filter(([count]) => count > 0)
    .map(([, vi, en]) => (lang === 'vi' ? vi : en))
    .join(', ');
}

const quoted = (path: string) => (/\s/.test(path) ? `"${path}"` : path);
