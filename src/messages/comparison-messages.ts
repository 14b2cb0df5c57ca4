import type { Sentences } from './sentence.ts';

/** A change in words: which way, by how much (`3,2%`, `1,5 điểm phần trăm`), and against what. */
interface Change {
  direction: 'up' | 'down' | 'same';
  amount: string;
  against: string;
}

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
  'comparison.taken': {
    vi: (p: { period: string }) => `lấy theo ${p.period}`,
    en: (p: { period: string }) => `taken from ${p.period}`,
  },
  'comparison.from-parts': {
    vi: (p: { sum: string }) =>
      `tính lại từ các thành phần: số phát sinh là ${p.sum}, số đầu kỳ và cuối kỳ lấy tại thời điểm đó`,
    en: (p: { sum: string }) => `made again from its parts: flows are ${p.sum}, balances those of their day`,
  },
  'comparison.from-sums': {
    vi: (p: { sum: string }) => `tính lại từ tử số và mẫu số: ${p.sum}`,
    en: (p: { sum: string }) => `made again from numerator and denominator: ${p.sum}`,
  },
} satisfies Sentences;
