import type { Period } from '../../domain/period.ts';
import { rememberLast } from '../remember-last.ts';
import type { HistoryContext } from '../rule.ts';
import { pastSide, type PastSide } from './past-side.ts';

/** The kept periods as one submission's agency sees them; each is looked up when somebody asks. */
export interface KeptPeriods {
  /** Every other kept period, oldest window first. */
  periods: readonly Period[];
  side(periodId: string): PastSide | undefined;
}

/** What is kept beside the period that is judged. */
export const keptPeriods = rememberLast((context: HistoryContext): KeptPeriods => {
  const { history, period } = context;
  const periods = history.periods.filter((one) => one.id !== period.id);
  const known = new Set(periods.map((one) => one.id));
  const sides = new Map<string, PastSide | undefined>();
  return {
    periods,
    side(id) {
      if (!known.has(id)) return undefined;
      if (!sides.has(id)) {
        const record = history.of(id);
        sides.set(id, record && pastSide(context, record));
      }
      return sides.get(id);
    },
  };
});

/** Kept periods whose figures compare with this submission's, of those that pass. */
export function comparable(
  context: HistoryContext,
  passes: (period: Period) => boolean,
): readonly PastSide[] {
  const kept = keptPeriods(context);
  return kept.periods
    .filter(passes)
    .flatMap((one) => kept.side(one.id) ?? [])
    .filter((side) => side.apart === undefined);
}
