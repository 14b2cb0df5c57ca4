import type { Sentences } from './sentence.ts';

/** What a target asks for, in words. Ids start with `target.goal.`. */
export const targetGoalMessages = {
  'target.goal.at-least': {
    vi: (p: { value: string }) => `từ ${p.value} trở lên`,
    en: (p: { value: string }) => `at least ${p.value}`,
  },
  'target.goal.more-than': {
    vi: (p: { value: string }) => `trên ${p.value}`,
    en: (p: { value: string }) => `more than ${p.value}`,
  },
  'target.goal.at-most': {
    vi: (p: { value: string }) => `không quá ${p.value}`,
    en: (p: { value: string }) => `at most ${p.value}`,
  },
  'target.goal.less-than': {
    vi: (p: { value: string }) => `dưới ${p.value}`,
    en: (p: { value: string }) => `less than ${p.value}`,
  },
  'target.goal.rank-ceiling': {
    vi: (p: { value: string }) => `xếp hạng không quá ${p.value}`,
    en: (p: { value: string }) => `rank ${p.value} or better`,
  },
  'target.goal.rank-improvement': {
    vi: (p: { from: string; to: string }) =>
      p.from === p.to ? `tăng ít nhất ${p.from} bậc` : `tăng từ ${p.from} đến ${p.to} bậc`,
    en: (p: { from: string; to: string }) =>
      p.from === p.to ? `up at least ${p.from} places` : `up ${p.from} to ${p.to} places`,
  },
  'target.goal.reduction': {
    vi: (p: { value: string }) => `giảm ít nhất ${p.value}`,
    en: (p: { value: string }) => `reduced by at least ${p.value}`,
  },
  'target.goal.share-in-band': {
    vi: (p: { value: string; band: string }) => `ít nhất ${p.value} thành phần đạt nhóm “${p.band}”`,
    en: (p: { value: string; band: string }) => `at least ${p.value} of the components in band “${p.band}”`,
  },
  'target.goal.all-units': { vi: () => '100% đơn vị', en: () => '100% of agencies' },
  'target.goal.each': {
    vi: (p: { goal: string }) => `mỗi đơn vị ${p.goal}`,
    en: (p: { goal: string }) => `each agency ${p.goal}`,
  },
} satisfies Sentences;
