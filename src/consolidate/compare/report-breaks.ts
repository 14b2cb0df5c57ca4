import { breaksOf } from '../../domain/breaks-of.ts';
import { comparisonBases, type Break } from '../../domain/comparison.ts';
import { samePeriodLastYear, type Period } from '../../domain/period.ts';
import { originsIn } from '../restate/origins-in.ts';
import { mergeBreaks } from '../time/time-value.ts';
import { windowBefore } from '../../domain/window-before.ts';
import { windowPath } from '../../domain/window-path.ts';
import { reorganisationBreaks } from './reorganisation-breaks.ts';
import type { TimeContext } from './time-context.ts';

/**
 * Breaks that concern the whole report: days on which agencies changed inside a window that is compared, or between
 * the windows. None where nothing can be compared.
 */
export function reportBreaks(context: TimeContext, period: Period, periods: readonly Period[]): Break[] {
  const bases = comparisonBases
    .map((basis) => (basis === 'previous' ? windowBefore(period) : samePeriodLastYear(period)))
    .filter((base) => base !== undefined)
    .filter((base) => windowPath(base, periods) || periods.some(({ end }) => end === base.end));
  return mergeBreaks(bases.map((base) => breaksAgainst(context, base, period)));
}

/** What the succession says; days of validity that it does not explain are told as well. */
function breaksAgainst(
  { agencies, continuity, history }: TimeContext,
  base: Period,
  period: Period,
): Break[] {
  const codes = agencies.map((one) => one.code);
  const told = breaksOf(originsIn(continuity, codes, base), base, codes).filter(
    ({ date }) => date > base.start && date <= period.end,
  );
  const then = history.of(base.id)?.agencies ?? [];
  const known = new Set(told.map((one) => one.date));
  const span = { id: base.id, start: base.start, end: period.end };
  const dated = reorganisationBreaks(span, [...agencies, ...then]).filter(({ date }) => !known.has(date));
  return [...told, ...dated];
}
