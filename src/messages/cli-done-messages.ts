import type { CellTally } from '../domain/cell-tally.ts';
import { reportersMessages } from './reporters-messages.ts';
import type { Lang, Sentences } from './sentence.ts';

type Leads = readonly (readonly [string, { vi: string; en: string }])[];

/** What a command says when its work is done, and what to do next. Ids start with `cli.`. */
export const cliDoneMessages = {
  'cli.init.done': {
    vi: (p: { dir: string; files: readonly string[]; leads: Leads; period: string }) =>
      [
        'Đã tạo không gian làm việc:',
        ...p.files.map((file) => `  ${file}`),
        'Việc tiếp theo:',
        `  1. Mở agencies.csv bằng Excel, ghi đủ các đơn vị phải báo cáo.`,
        `     Cấp: Tỉnh, Huyện hoặc Xã (xã, phường, đặc khu đều ghi Xã).`,
        `     Đầu mối lĩnh vực: ${p.leads.map(([code, label]) => `${code} (${label.vi})`).join(', ')}.`,
        `  2. Mở cchc.yaml, sửa tên địa phương, cơ quan ban hành, hạn nộp.`,
        `  3. cchc forms build ${p.period} -C ${quoted(p.dir)}     sinh biểu trống của kỳ`,
      ].join('\n'),
    en: (p: { dir: string; files: readonly string[]; leads: Leads; period: string }) =>
      [
        'Workspace created:',
        ...p.files.map((file) => `  ${file}`),
        'Next:',
        `  1. Open agencies.csv in Excel and list every agency that must report.`,
        `     Level (Cấp): Tỉnh, Huyện or Xã (wards and special zones are Xã too).`,
        `     Leads (Đầu mối lĩnh vực): ${p.leads.map(([code, label]) => `${code} (${label.en})`).join(', ')}.`,
        `  2. Open cchc.yaml and set province, issuing agency, deadlines.`,
        `  3. cchc forms build ${p.period} -C ${quoted(p.dir)}     make the period’s blank workbooks`,
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

interface CompileDone {
  draft: boolean;
  missing: number;
  unreadable: number;
  blockers: number;
  errors: number;
  leadGaps: readonly Gap[];
  outputs: readonly { kind: 'report' | 'annex' | 'facts' | 'comparisons' | 'pdf'; path: string }[];
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
  comparisons: { vi: 'So sánh các kỳ', en: 'Comparisons' },
  pdf: { vi: 'Báo cáo PDF', en: 'PDF report' },
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
