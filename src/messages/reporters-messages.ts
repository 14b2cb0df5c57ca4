import type { CellTally } from '../domain/cell-tally.ts';
import type { Severity } from '../domain/finding.ts';
import { formatDecimal, formatEnglishCount } from './format.ts';
import type { LocatedPart } from '../domain/submission.ts';
import { plural } from './plural.ts';
import type { Sentences } from './sentence.ts';

interface Counts {
  blocker: number;
  error: number;
  warning: number;
}

const severityVi: Record<Severity, string> = {
  blocker: 'chặn',
  error: 'lỗi',
  warning: 'cần giải trình',
  info: 'lưu ý',
};

const count = (value: number) => formatDecimal(String(value));
const cellsIn = ({ used, form, excluded, outside }: CellTally) => used + form + excluded + outside;

const some = (parts: readonly (readonly [number, string])[], none: string) =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, noun]) => `${count} ${noun}`)
    .join(', ') || none;

const countsVi = ({ blocker, error, warning }: Counts) =>
  some(
    [
      [blocker, 'chặn'],
      [error, 'lỗi'],
      [warning, 'cần giải trình'],
    ],
    'không có lỗi',
  );
const countsEn = ({ blocker, error, warning }: Counts) =>
  some(
    [
      [blocker, blocker === 1 ? 'blocker' : 'blockers'],
      [error, error === 1 ? 'error' : 'errors'],
      [warning, warning === 1 ? 'warning' : 'warnings'],
    ],
    'no errors',
  );

/** A whole row or column is named as such: `dòng 13`, `cột E`. */
function spanWord(place: string, row: string, column: string, cell: string): string {
  if (/^\d+$/.test(place)) return row;
  return /^[A-Z]+$/.test(place) ? column : cell;
}

interface CheckHead {
  period: string;
  folder: string;
  agencies: number;
  files: number;
  skipped: number;
  ignored: number;
}

const inBrackets = (text: string) => (text === '' ? '' : ` (${text})`);

/** Sentences of the room `reporters`. Ids start with `reporters.`. */
const anchorVi: Readonly<Record<LocatedPart['by'], string>> = {
  name: 'tên vùng của biểu',
  code: 'mã chỉ tiêu',
  header: 'tiêu đề cột',
  label: 'tên chỉ tiêu',
  position: 'vị trí trong biểu',
};
const anchorEn: Readonly<Record<LocatedPart['by'], string>> = {
  name: 'the form’s defined names',
  code: 'indicator codes',
  header: 'column headers',
  label: 'labels',
  position: 'the place in the form',
};

export const reportersMessages = {
  'reporters.severity': {
    vi: (p: { severity: Severity }) => severityVi[p.severity].toLocaleUpperCase('vi'),
    en: (p: { severity: Severity }) => p.severity.toUpperCase(),
  },
  'reporters.severity-word': {
    vi: (p: { severity: Severity }) => severityVi[p.severity],
    en: (p: { severity: Severity }) => p.severity,
  },
  'reporters.counts': { vi: countsVi, en: countsEn },
  'reporters.check-head': {
    vi: (p: CheckHead) =>
      `Kỳ báo cáo: ${p.period}      Thư mục: ${p.folder}      ${p.agencies} đơn vị, ${p.files} tệp` +
      inBrackets(
        some(
          [
            [p.ignored, 'tệp khác không tính'],
            [p.skipped, 'tệp tạm bỏ qua'],
          ],
          '',
        ),
      ),
    en: (p: CheckHead) =>
      `Period: ${p.period}      Folder: ${p.folder}      ${plural(p.agencies, 'agency', 'agencies')}, ` +
      plural(p.files, 'file', 'files') +
      inBrackets(
        some(
          [
            [p.ignored, 'not counted'],
            [p.skipped, 'temporary skipped'],
          ],
          '',
        ),
      ),
  },
  'reporters.place': {
    vi: (p: { sheet?: string; cell?: string; file?: string }) =>
      p.sheet === undefined
        ? (p.file ?? 'cả đơn vị')
        : p.cell === undefined
          ? p.sheet
          : `${p.sheet}, ${spanWord(p.cell, 'dòng', 'cột', 'ô')} ${p.cell}`,
    en: (p: { sheet?: string; cell?: string; file?: string }) =>
      p.sheet === undefined
        ? (p.file ?? 'the agency')
        : p.cell === undefined
          ? p.sheet
          : `${p.sheet}, ${spanWord(p.cell, 'row', 'column', 'cell')} ${p.cell}`,
  },
  'reporters.no-agency': {
    vi: () => 'Chưa xác định được đơn vị',
    en: () => 'Agency not known',
  },
  'reporters.whole-period': { vi: () => 'Cả kỳ báo cáo', en: () => 'The period as a whole' },
  'reporters.located': {
    vi: (p: { by: LocatedPart['by']; sheets: readonly string[] }) =>
      `Nhận ra nhờ ${anchorVi[p.by]}: ${p.sheets.map((one) => `“${one}”`).join(', ')}`,
    en: (p: { by: LocatedPart['by']; sheets: readonly string[] }) =>
      `Found by ${anchorEn[p.by]}: ${p.sheets.map((one) => `“${one}”`).join(', ')}`,
  },
  'reporters.quiet-notes': {
    vi: (p: { info: number; explained: number; waived: number }) =>
      some(
        [
          [p.info, 'lưu ý'],
          [p.explained, 'điểm đã có giải trình'],
          [p.waived, 'điểm được chấp thuận'],
        ],
        '',
      ) + ' (xem đủ: --format json)',
    en: (p: { info: number; explained: number; waived: number }) =>
      some(
        [
          [p.info, p.info === 1 ? 'remark' : 'remarks'],
          [p.explained, 'already explained'],
          [p.waived, 'waived'],
        ],
        '',
      ) + ' (in full: --format json)',
  },
  'reporters.other-agencies': {
    vi: (p: { count: number; all: boolean }) =>
      p.all ? `Cả ${p.count} đơn vị: không có lỗi.` : `${p.count} đơn vị còn lại: không có lỗi.`,
    en: (p: { count: number; all: boolean }) =>
      p.all
        ? `All ${plural(p.count, 'agency', 'agencies')}: no errors.`
        : `The other ${plural(p.count, 'agency', 'agencies')}: no errors.`,
  },
  'reporters.not-evaluated': {
    vi: (p: { count: number }) =>
      `Chưa xét được ${p.count} phép kiểm tra vì thiếu số liệu đầu vào (xem đủ: --format json).`,
    en: (p: { count: number }) =>
      `${plural(p.count, 'check', 'checks')} not evaluated for want of input (in full: --format json).`,
  },
  'reporters.cells': {
    vi: (p: CellTally) =>
      `Đã đối chiếu ${count(cellsIn(p))} ô có nội dung: ${count(p.used)} dùng, ${count(p.form)} của biểu mẫu, ` +
      `${count(p.excluded)} loại trừ (có lý do), ${count(p.outside)} ngoài biểu (có phát hiện).`,
    en: (p: CellTally) =>
      `Accounted for ${formatEnglishCount(cellsIn(p))} cells with content: ${formatEnglishCount(p.used)} used, ${formatEnglishCount(p.form)} of the form, ` +
      `${formatEnglishCount(p.excluded)} left out (with a reason), ${formatEnglishCount(p.outside)} outside the form (with a finding).`,
  },
  'reporters.crashed': {
    vi: (p: { count: number }) =>
      `${p.count} quy tắc không chạy được: lỗi của chương trình, không phải của số liệu.`,
    en: (p: { count: number }) =>
      `${plural(p.count, 'rule', 'rules')} crashed: a fault of the program, not of the figures.`,
  },
  'reporters.incomplete': {
    vi: (p: { count: number }) => `${p.count} tệp chưa dùng được: kết quả CHƯA ĐẦY ĐỦ.`,
    en: (p: { count: number }) =>
      `${plural(p.count, 'file', 'files')} could not be used: the result is INCOMPLETE.`,
  },
  'reporters.verdict': {
    vi: (p: Counts & { passed: boolean; agencies: number; received: number; expected: number }) =>
      `Kết quả: ${p.passed ? 'ĐẠT' : 'KHÔNG ĐẠT'} — ${countsVi(p)}` +
      (p.agencies > 0 ? ` ở ${p.agencies} đơn vị` : '') +
      `; đã nhận ${p.received}/${p.expected} đơn vị.`,
    en: (p: Counts & { passed: boolean; agencies: number; received: number; expected: number }) =>
      `Result: ${p.passed ? 'PASSED' : 'NOT PASSED'} — ${countsEn(p)}` +
      (p.agencies > 0 ? ` in ${plural(p.agencies, 'agency', 'agencies')}` : '') +
      `; received from ${p.received} of ${p.expected} agencies.`,
  },
  'reporters.next': { vi: () => 'Việc tiếp theo:', en: () => 'Next:' },
  'reporters.next-rules': { vi: () => 'vì sao có thông báo này', en: () => 'why this is reported' },
  'reporters.next-status': { vi: () => 'đơn vị nào chưa gửi', en: () => 'who has not sent yet' },
  'reporters.next-compile': { vi: () => 'lập báo cáo', en: () => 'make the report' },
  'reporters.next-draft': { vi: () => 'lập bản dự thảo', en: () => 'make a draft' },
  'reporters.next-check': { vi: () => 'xem lỗi ở từng ô', en: () => 'see the errors cell by cell' },
  'reporters.rules-head': {
    vi: (p: { count: number }) => `${p.count} quy tắc kiểm tra. Giải thích một mã: cchc rules L1-SUM-001`,
    en: (p: { count: number }) => `${p.count} rules. To have one explained: cchc rules L1-SUM-001`,
  },
  'reporters.rule-reason': { vi: () => 'Vì sao', en: () => 'Why' },
  'reporters.rule-good': { vi: () => 'Đúng', en: () => 'Good' },
  'reporters.rule-bad': { vi: () => 'Sai', en: () => 'Bad' },
  'reporters.rule-basis': { vi: () => 'Căn cứ', en: () => 'Basis' },
  'reporters.rule-action': { vi: () => 'Xử lý', en: () => 'Effect' },
  'reporters.rule-milder': {
    vi: () => 'Đây là mức chung; phát hiện ghi mức nhẹ hơn khi chỗ đó chỉ cần hỏi lại.',
    en: () => 'This is the usual severity; a finding says a milder one where it is only a question.',
  },
  'reporters.rule-effect': {
    vi: (p: { severity: Severity }) =>
      ({
        blocker: 'không số liệu nào của tệp được tính cho đến khi gửi lại',
        error: 'số liệu liên quan không vào tổng cho đến khi sửa',
        warning:
          'số liệu vẫn được tính; cần sửa hoặc giải trình, không ngăn việc chốt kỳ (khi chốt có nêu số điểm còn chưa giải trình)',
        info: 'số liệu vẫn được tính; không phải làm gì',
      })[p.severity],
    en: (p: { severity: Severity }) =>
      ({
        blocker: 'nothing of the file counts until it is sent again',
        error: 'the figures concerned stay out of the totals until corrected',
        warning:
          'the figures count; to be corrected or explained. It does not keep the period from being frozen, which says how many are open',
        info: 'the figures count; nothing to do',
      })[p.severity],
  },
} satisfies Sentences;
