import type { Indicator } from '../../domain/edition.ts';
import { cumulativeAreas } from '../cumulative/l2-cum-003-looks-cumulative.ts';
import type { HistoryContext } from '../rule.ts';
import { copiedFrom } from './l2-tsr-004-same-as-before.ts';

/**
 * Whether the file as a whole seems to hold another window than its own: copied from an earlier report, or counted from
 * the start of the year. Its opening balances and odd values follow from that.
 */
export function isOtherWindow(context: HistoryContext): boolean {
  return copiedFrom(context) !== undefined || cumulativeAreas(context) === 'all';
}

/** Whether the sheet of an indicator alone seems to be counted from the start of the year. */
export function isOtherWindowIn(context: HistoryContext, { area }: Pick<Indicator, 'area'>): boolean {
  const areas = cumulativeAreas(context);
  return areas === 'all' || areas.has(area);
}
