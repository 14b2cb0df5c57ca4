import { samePeriodLastYear, type Period } from '../../domain/period.ts';
import { comparable } from '../history/kept-periods.ts';
import type { PastSide } from '../history/past-side.ts';
import { deriveWindow, windowBefore } from '../history/windows.ts';
import { rememberLast } from '../remember-last.ts';
import type { HistoryContext } from '../rule.ts';

/** How many windows of one's own history are looked at. */
const longestHistory = 12;

/** A window that is kept, or is a sum and difference of kept ones. */
export interface PastWindow {
  period: Period;
  steps: readonly { sign: 1 | -1; side: PastSide }[];
}

/** The earlier windows that a report's figures can be measured by; the same for every figure of it. */
export interface PastWindows {
  sameLastYear: PastSide | undefined;
  /** The window of the same length before. */
  previous: PastWindow | undefined;
  /** Windows of the same length, oldest first. */
  back: readonly PastWindow[];
  /** Kept periods that ended before this one, oldest first. */
  ended: readonly PastSide[];
}

export const pastWindows = rememberLast((context: HistoryContext): PastWindows => {
  const { period } = context;
  const whole = comparable(context, () => true).filter(isWhole);
  const known = whole.map((side) => ({ window: side.record.period, value: '0', side }));
  const derived = (one: Period): PastWindow | undefined => {
    const path = deriveWindow(
      one,
      known.filter(({ window }) => Math.abs(window.year - one.year) <= 1),
    );
    return path && { period: one, steps: path.steps.map(({ sign, of }) => ({ sign, side: of.side })) };
  };
  const last = samePeriodLastYear(period)?.id;
  const before = windowBefore(period);
  const earliest = whole.map((one) => one.record.period.start).sort()[0];
  return {
    sameLastYear: whole.find((one) => one.record.period.id === last),
    previous: before && derived(before),
    back: windowsBack(period, earliest ?? period.start).flatMap((one) => derived(one) ?? []),
    ended: whole
      .filter((one) => one.record.period.end < period.end)
      .sort((a, b) => (a.record.period.end < b.record.period.end ? -1 : 1)),
  };
});

/** The agency was there for the whole window. */
function isWhole({ continuity }: PastSide): boolean {
  return !('partialFrom' in continuity && continuity.partialFrom !== undefined);
}

function windowsBack(period: Period, earliest: string): Period[] {
  const found: Period[] = [];
  for (let one = windowBefore(period); one && one.start >= earliest; one = windowBefore(one)) {
    if (found.length === longestHistory) break;
    found.unshift(one);
  }
  return found;
}
