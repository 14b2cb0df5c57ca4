import { comparisonBases, type Break } from '../../domain/comparison.ts';
import { samePeriodLastYear, type Period } from '../../domain/period.ts';
import { mergeBreaks } from '../time/time-value.ts';
import { windowBefore } from '../time/window-before.ts';
import { windowPath } from '../time/window-path.ts';
import { breaksOn, reorganisationBreaks } from './reorganisation-breaks.ts';
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

function breaksAgainst(
  { agencies, continuity, history }: TimeContext,
  base: Period,
  period: Period,
): Break[] {
  const then = history.of(base.id)?.agencies ?? [];
  const changed = agencies.flatMap(({ code, validFrom }) => {
    const now = continuity(code, base);
    const date = 'partialFrom' in now && now.partialFrom !== undefined ? now.partialFrom : undefined;
    const began = now.kind === 'same' ? undefined : validFrom;
    return [date ?? began].flatMap((one) => (one === undefined ? [] : [{ date: one, code }]));
  });
  return mergeBreaks([
    breaksOn(changed.filter(({ date }) => date > base.start && date <= period.end)),
    reorganisationBreaks(base, [...agencies, ...then]),
    reorganisationBreaks(period, agencies),
  ]);
}
