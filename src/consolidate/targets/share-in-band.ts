import { compareDecimals, ratio, type Decimal } from '../../domain/decimal.ts';
import { foldKey } from '../../domain/fold-key.ts';
import type { IndexResult } from '../../domain/index-result.ts';
import type { Attainment, TargetShape } from '../../domain/target.ts';
import { gapTo } from './bound.ts';

type ShareGoal = Extract<TargetShape, { shape: 'share-in-band' }>;

/**
 * The share of an index's components in a band. Components without a published band leave it open, unless the known ones
 * suffice, or would not even if all the others were in the band.
 */
export function judgeShareInBand(
  components: readonly IndexResult[],
  goal: ShareGoal,
): Omit<Attainment, 'target'> {
  const bands = new Set(goal.bands.map(foldKey));
  const all = components.length;
  const known = components.filter((one) => one.band !== undefined);
  const inBand = known.filter((one) => bands.has(foldKey(one.band!))).length;
  const counts = { components: { inBand, known: known.length, all }, estimate: false };
  if (all === 0)
    return {
      ...counts,
      state: 'undecided',
      undecided: 'no-components',
      final: false,
      actual: null,
      gap: null,
    };
  const share = (count: number) => ratio(String(count), String(all), 100, 12)!;
  const actual = share(inBand);
  const reaches = (value: Decimal) => compareDecimals(value, goal.value) >= 0;
  const measured = {
    ...counts,
    actual,
    gap: gapTo({ good: 'up', strict: false, limit: goal.value }, actual),
    coverage: { counted: known.length, expected: all },
  };
  if (reaches(actual)) return { ...measured, state: 'attained', final: true };
  if (!reaches(share(inBand + all - known.length)))
    return { ...measured, state: 'not-attained', final: true };
  return { ...measured, state: 'undecided', undecided: 'incomplete', final: false };
}
