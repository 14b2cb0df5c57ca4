import type { Break, NotComparableReason } from '../domain/comparison.ts';
import type { Sentences } from './sentence.ts';

/** A change in words: which way, by how much (`3,2%`, `1,5 điểm phần trăm`), and against what. */
interface Change {
  direction: 'up' | 'down' | 'same';
  amount: string;
  against: string;
}

interface Reason {
  reason: NotComparableReason;
  /** Names of the periods that are missing, put together; empty where none are. */
  missing: string;
}

interface Told {
  date: string;
  /** Names of the agencies concerned; empty where they are many. */
  agencies: string;
}

const because = (agencies: string) => (agencies === '' ? '' : ` (${agencies})`);

const reasonsVi: Record<NotComparableReason, (missing: string) => string> = {
  'no-history': () => 'chưa lưu số liệu của kỳ đó',
  'not-derivable': (missing) =>
    missing === '' ? 'số liệu các kỳ báo cáo mâu thuẫn nhau' : `chưa có số liệu ${missing}`,
  'base-missing': (missing) =>
    missing === '' ? 'kỳ đó không có số liệu của chỉ tiêu' : `${missing} không có số liệu của chỉ tiêu`,
  'value-missing': () => 'kỳ báo cáo chưa có số liệu',
  'unit-changed': () => 'đơn vị đã sắp xếp lại, không có số liệu tương ứng',
  'definition-changed': () => 'chỉ tiêu đã đổi nội dung hoặc biểu mẫu',
  restarted: () => 'số lũy kế được tính lại từ đầu năm',
  kind: () => 'loại số liệu này không suy ra được từ kỳ khác',
};

const reasonsEn: Record<NotComparableReason, (missing: string) => string> = {
  'no-history': () => 'nothing is kept of that period',
  'not-derivable': (missing) =>
    missing === '' ? 'the reports of the periods contradict each other' : `no figures yet for ${missing}`,
  'base-missing': (missing) =>
    missing === ''
      ? 'that period has no figure for the indicator'
      : `${missing}: no figure for the indicator`,
  'value-missing': () => 'this report has no figure yet',
  'unit-changed': () => 'the agency was reorganised and has no counterpart then',
  'definition-changed': () => 'the indicator or its form has changed',
  restarted: () => 'the cumulative figure starts anew with the year',
  kind: () => 'figures of this kind are not derived from other periods',
};

/** Sentences on figures over time. Ids start with `comparison.`. */
export const comparisonMessages = {
  'comparison.change': {
    vi: ({ direction, amount, against }: Change) =>
      direction === 'same'
        ? `không đổi so với ${against}`
        : `${direction === 'up' ? 'tăng' : 'giảm'} ${amount} so với ${against}`,
    en: ({ direction, amount, against }: Change) =>
      direction === 'same' ? `unchanged from ${against}` : `${direction} ${amount} on ${against}`,
  },
  'comparison.points': {
    vi: (p: { change: string }) => `${p.change} điểm phần trăm`,
    en: (p: { change: string }) => `${p.change} percentage points`,
  },
  'comparison.score': {
    vi: (p: { change: string }) => `${p.change} điểm`,
    en: (p: { change: string }) => `${p.change} points`,
  },
  'comparison.places': {
    vi: (p: { change: string }) => `${p.change} bậc`,
    en: (p: { change: string }) => `${p.change} places`,
  },
  'comparison.none': {
    vi: (p: { against: string; reason: string }) => `không so sánh được với ${p.against}: ${p.reason}`,
    en: (p: { against: string; reason: string }) => `cannot be compared with ${p.against}: ${p.reason}`,
  },
  'comparison.same-period': {
    vi: (p: { year: number }) => `cùng kỳ năm ${p.year}`,
    en: (p: { year: number }) => `the same period of ${p.year}`,
  },
  'comparison.reason': {
    vi: (p: Reason) => reasonsVi[p.reason](p.missing),
    en: (p: Reason) => reasonsEn[p.reason](p.missing),
  },
  'comparison.taken': {
    vi: (p: { period: string }) => `lấy theo ${p.period}`,
    en: (p: { period: string }) => `taken from ${p.period}`,
  },
  'comparison.from-parts': {
    vi: (p: { sum: string }) => `tính lại từ các thành phần (${p.sum})`,
    en: (p: { sum: string }) => `made again from its parts (${p.sum})`,
  },
  'comparison.from-sums': {
    vi: (p: { sum: string }) => `tính lại từ tử số và mẫu số (${p.sum})`,
    en: (p: { sum: string }) => `made again from numerator and denominator (${p.sum})`,
  },
  'comparison.break': {
    vi: (p: Told & { reason: Break['reason'] }) => breaksVi[p.reason](p),
    en: (p: Told & { reason: Break['reason'] }) => breaksEn[p.reason](p),
  },
} satisfies Sentences;

const breaksVi: Record<Break['reason'], (p: Told) => string> = {
  reorganisation: ({ date, agencies }) => `sắp xếp lại đơn vị từ ngày ${date}${because(agencies)}`,
  definition: ({ date }) => `chỉ tiêu hoặc biểu mẫu thay đổi từ ngày ${date}`,
  'partial-window': ({ date, agencies }) => `số liệu chỉ có từ ngày ${date}${because(agencies)}`,
  'moved-function': ({ date, agencies }) => `chuyển chức năng, nhiệm vụ từ ngày ${date}${because(agencies)}`,
};

const breaksEn: Record<Break['reason'], (p: Told) => string> = {
  reorganisation: ({ date, agencies }) => `agencies reorganised on ${date}${because(agencies)}`,
  definition: ({ date }) => `indicator or form changed on ${date}`,
  'partial-window': ({ date, agencies }) => `figures only from ${date} on${because(agencies)}`,
  'moved-function': ({ date, agencies }) => `duties moved on ${date}${because(agencies)}`,
};
