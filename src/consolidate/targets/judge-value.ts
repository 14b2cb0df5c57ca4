import { compareDecimals, type Decimal } from '../../domain/decimal.ts';
import type { AttainmentState, UndecidedReason } from '../../domain/target.ts';
import { gapTo, type Bound } from './bound.ts';

/** A value and what may still happen to it. */
export interface Measure {
  value: Decimal;
  /** `grows`: counted since the start of the year, it never falls. `moves`: a stock, a rate, a score. */
  motion: 'grows' | 'moves';
  /** Every source that was asked has answered. */
  complete: boolean;
  /** What is missing could only add to it; not so for rates. */
  isSum: boolean;
  /** The window ends with the year, or the value is final otherwise. */
  over: boolean;
}

export interface Verdict {
  state: AttainmentState;
  undecided?: UndecidedReason;
  final: boolean;
  gap: Decimal;
}

/**
 * A value against its bound. Attained or lost for good is said at any time of the year; a stock, rate or score that
 * stands well before the year's end is attained so far; what is not yet reached then waits for the year's end. Missing
 * sources leave it open, unless what they could add changes nothing.
 */
export function judgeValue(measure: Measure, bound: Bound): Verdict {
  const verdict = { gap: gapTo(bound, measure.value) };
  const sign = compareDecimals(verdict.gap, '0');
  const isGood = bound.strict ? sign > 0 : sign >= 0;
  return { ...verdict, ...(isGood ? whereGood(measure, bound) : whereBad(measure, bound)) };
}

type State = Omit<Verdict, 'gap'>;

function whereGood({ motion, complete, isSum, over }: Measure, { good }: Bound): State {
  if (good === 'up') {
    if (motion === 'grows') return attained(true);
    return complete || isSum ? attained(over) : open('incomplete');
  }
  if (motion === 'grows' && !over) return open('year-not-over');
  return complete ? attained(over) : open('incomplete');
}

function whereBad({ motion, complete, isSum, over }: Measure, { good }: Bound): State {
  if (good === 'down' && motion === 'grows') return lost;
  if (!over) return open('year-not-over');
  if (complete || (good === 'down' && isSum)) return lost;
  return open('incomplete');
}

const lost: State = { state: 'not-attained', final: true };
const attained = (final: boolean): State => ({ state: 'attained', final });
const open = (undecided: UndecidedReason): State => ({ state: 'undecided', undecided, final: false });
