import { compareDecimals } from '../../domain/decimal.ts';
import { keptPeriods } from '../history/kept-periods.ts';
import { ownValue } from '../history/own-value.ts';
import { isInside } from '../history/windows.ts';
import type { HistoryContext } from '../rule.ts';
import type { ChainBreak } from './chain.ts';

/**
 * What many broken chains at once probably come from. `alone`: the last quarter was typed by itself; `inner-cumulative`:
 * the shorter report was counted from the start of the year; `own-cumulative`: this one was; `exchanged`: another
 * window's figures.
 */
export type ChainCause = 'alone' | 'inner-cumulative' | 'own-cumulative' | 'exchanged';

export function chainCause(context: HistoryContext, broken: readonly ChainBreak[]): ChainCause {
  const below = broken.filter((one) => one.how === 'below');
  if (below.length * 2 < broken.length) return context.period.fromYearStart ? 'exchanged' : 'own-cumulative';
  // Less than a single shorter window: this one's own rest was typed. Less than their sum only: one of them holds more.
  const belowOne = below.filter((one) =>
    one.sources.some(({ value }) => compareDecimals(one.value, value) < 0),
  );
  return belowOne.length * 2 >= below.length ? 'alone' : 'inner-cumulative';
}

/**
 * The period at whose end the opening balances lie, where that is not the one that they should come from: a half year
 * that opens with the end of quarter I holds quarter II alone.
 */
export function opensAfter(context: HistoryContext): string | undefined {
  const { period, form } = context;
  const kept = keptPeriods(context);
  const openings = [...form.fields.values()].filter(({ indicator }) => indicator.opens !== undefined);
  for (const inner of kept.periods.filter((one) => isInside(one, period))) {
    const side = kept.side(inner.id);
    const fits = openings.filter(({ indicator }) => {
      const own = ownValue(context, indicator.code);
      const closing = side?.figure(indicator.opens!);
      const opening = side?.figure(indicator.code);
      return (
        own.is === 'value' &&
        closing?.is === 'value' &&
        own.value === closing.value &&
        own.value !== '0' &&
        opening?.is === 'value' &&
        opening.value !== own.value
      );
    });
    if (fits.length > 0 && inner.start === period.start) return inner.id;
  }
  return undefined;
}
