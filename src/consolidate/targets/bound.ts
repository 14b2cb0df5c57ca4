import { exact, subtract, toDecimal, type Decimal } from '../../domain/decimal.ts';
import type { TargetShape } from '../../domain/target.ts';

/** What a goal comes down to: at least (`up`) or at most (`down`) a limit, or strictly beyond it. */
export interface Bound {
  good: 'up' | 'down';
  strict: boolean;
  limit: Decimal;
}

/** Goals that are set against the value of the year before. */
export function isRelative({ shape }: TargetShape): boolean {
  return shape === 'rank-improvement' || shape === 'reduction';
}

/**
 * The bound of a goal; `base` is the value of the year before. Undefined for a relative goal without it, and for a goal
 * over agencies, which has no limit of its own. Of a range of places (up 4 to 6) the near end is what was promised.
 */
export function boundOf(goal: TargetShape, base: Decimal | null | undefined): Bound | undefined {
  const known = base ?? null;
  switch (goal.shape) {
    case 'at-least':
    case 'share-in-band':
      return { good: 'up', strict: false, limit: goal.value };
    case 'more-than':
      return { good: 'up', strict: true, limit: goal.value };
    case 'at-most':
    case 'rank-ceiling':
      return { good: 'down', strict: false, limit: goal.value };
    case 'less-than':
      return { good: 'down', strict: true, limit: goal.value };
    case 'rank-improvement':
      return known === null ? undefined : { good: 'down', strict: false, limit: subtract(known, goal.from) };
    case 'reduction':
      return known === null ? undefined : { good: 'down', strict: false, limit: subtract(known, goal.value) };
    case 'all-units':
      return undefined;
  }
}

/** Distance to the limit, positive beyond it in the good direction. */
export function gapTo({ good, limit }: Bound, actual: Decimal): Decimal {
  const above = exact(actual).minus(limit);
  return toDecimal(good === 'up' ? above : above.times(-1));
}
