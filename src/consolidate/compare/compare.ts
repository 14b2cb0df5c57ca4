import type { Break, Comparison, ComparisonBasis, Coverage, NotComparable } from '../../domain/comparison.ts';
import type { Scope } from '../../domain/consolidation.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { ValueKind } from '../../domain/edition.ts';
import type { Period } from '../../domain/period.ts';
import type { Measure } from '../time/measure.ts';
import { mergeBreaks, type TimeSource, type TimeValue } from '../time/time-value.ts';
import { valueOver } from '../time/value-over.ts';
import { compareValues } from './compare-values.ts';

/** A value of the report and the window that it is to be compared with. */
export interface Asked {
  indicator: string;
  scope: Scope;
  basis: ComparisonBasis;
  period: Period;
  base: Period;
  measure: Measure;
  source: TimeSource;
  value: Decimal | null;
  /** Sources behind the value, of those that had something to say. */
  coverage: Coverage;
  /** Breaks within the window of the report itself, and of the definition within either window. */
  ownBreaks: readonly Break[];
}

/** One comparison, or why there is none: then there is no base either, unless only the value itself is missing. */
export function compare(asked: Asked): Comparison {
  const { indicator, scope, basis, period, base, measure, source, value } = asked;
  const then = valueOver(measure.code, base, source);
  const notComparable = obstacle(asked, then);
  // What was said then stands, whether or not a difference can be made.
  const stands = !notComparable || ['value-missing', 'coverage'].includes(notComparable.reason);
  const known = stands ? then.value : null;
  const isRestated = stands || notComparable?.reason === 'unit-changed';
  const nothing = { change: null, percent: null, direction: null };
  return {
    indicator,
    scope,
    basis,
    period: base.id,
    derivation: then.derivation,
    value,
    base: known,
    ...(isRestated && then.asWas !== null && then.asWas !== known ? { asWas: then.asWas } : {}),
    ...(known === null || value === null || notComparable
      ? nothing
      : compareValues(value, known, kindOf(measure))),
    ...(notComparable ? { notComparable } : {}),
    breaks: between(mergeBreaks([then.breaks, asked.ownBreaks]), base, period),
    ...(then.expected > 0 ? { baseCoverage: { counted: then.counted, expected: then.expected } } : {}),
    estimate: then.estimate,
  };
}

/** Quotients are compared in their own unit, never by per cent. */
function kindOf({ valueKind, ratio }: Measure): ValueKind {
  return ratio ? 'percent' : valueKind;
}

function obstacle(
  { measure, period, base, value, coverage, ownBreaks }: Asked,
  then: TimeValue,
): NotComparable | undefined {
  if (measure.isCumulative && base.year !== period.year && base.code !== period.code)
    return { reason: 'restarted' };
  if (ownBreaks.some((one) => one.reason === 'definition')) return { reason: 'definition-changed' };
  if (then.notDerivable) return then.notDerivable;
  if (value === null) return { reason: 'value-missing' };
  return isComplete(coverage) && isComplete(then) ? undefined : { reason: 'coverage' };
}

/** Of whom something is missing a difference says nothing: it may be theirs alone. */
const isComplete = ({ counted, expected }: Coverage) => counted >= expected;

/**
 * A window taken away from another one may hold a break that the difference does not. A day inside one of the windows
 * and after another is told once: it parts a window.
 */
function between(breaks: readonly Break[], base: Period, period: Period): Break[] {
  const inside = breaks.filter(
    ({ date, reason }) => reason === 'definition' || (date > base.start && date <= period.end),
  );
  const parted = new Set(inside.flatMap((one) => (one.reason === 'partial-window' ? [one.date] : [])));
  return inside.filter((one) => one.reason !== 'reorganisation' || !parted.has(one.date));
}
