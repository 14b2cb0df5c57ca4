import type { SeriesPoint } from '../../../domain/comparison.ts';
import { parsePeriod, type Period } from '../../../domain/period.ts';

/** A point with the window that it stands for. */
export interface TrendPoint {
  window: Period;
  point: SeriesPoint;
}

/** As many windows as a chart bears. */
const most = 8;

/** Windows of one length that a chart may set side by side. */
const lengths: Record<string, RegExp> = {
  month: /^M\d/,
  quarter: /^Q/,
  half: /^H/,
  'nine-months': /^9M$/,
  year: /^Y$/,
};

/** Lengths to look for, the most telling first: quarters tell more than one half a year. */
const preferred: Readonly<Record<string, readonly string[]>> = {
  month: ['month', 'quarter'],
  quarter: ['quarter'],
  half: ['quarter', 'half'],
  'nine-months': ['quarter', 'nine-months'],
  year: ['quarter', 'half', 'year'],
};

/**
 * The last windows of one length, oldest first, of which the last one closes with the period; gaps between them stay in as
 * gaps. Empty where fewer than two have a figure, or none of the period's own end has: nothing is shown as if it were now.
 */
export function trendWindows(points: readonly SeriesPoint[], period: Period): TrendPoint[] {
  const dated = points.flatMap((point): TrendPoint[] => {
    const window = parsePeriod(point.period);
    return window && window.end <= period.end ? [{ window, point }] : [];
  });
  const own = Object.keys(lengths).find((one) => lengths[one]!.test(period.code));
  for (const length of preferred[own ?? ''] ?? []) {
    const same = dated.filter(({ window }) => lengths[length]!.test(window.code));
    const shown = fromFirstKnown(same.slice(-most));
    const last = shown.at(-1);
    const known = shown.filter(({ point }) => point.value !== null).length;
    if (known >= 2 && last?.window.end === period.end && last.point.value !== null) return shown;
  }
  return [];
}

function fromFirstKnown(points: readonly TrendPoint[]): TrendPoint[] {
  const first = points.findIndex(({ point }) => point.value !== null);
  return first < 0 ? [] : points.slice(first);
}
