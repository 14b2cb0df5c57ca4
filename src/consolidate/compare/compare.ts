import type {
  Break,
  Comparison,
  ComparisonBasis,
  Coverage,
  NotComparable,
  Parts,
} from '../../domain/comparison.ts';
import type { Scope } from '../../domain/consolidation.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { ValueKind } from '../../domain/edition.ts';
import type { Period } from '../../domain/period.ts';
import type { ContinuityOf } from '../../domain/succession.ts';
import type { Measure } from '../time/measure.ts';
import { mergeBreaks, type TimeSource, type TimeValue } from '../time/time-value.ts';
import { valueOver } from '../time/value-over.ts';
import { compareValues } from './compare-values.ts';
import { hasOpeningGap } from './opening-gaps.ts';

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
  /** Of a ratio. */
  parts?: Parts | undefined;
  /** Sources behind the value, of those that had something to say. */
  coverage: Coverage;
  /** Breaks within the window of the report itself, and of the definition within either window. */
  ownBreaks: readonly Break[];
  continuity: ContinuityOf;
  /** Codes of today's agencies that are asked for the value: an opening balance is told of who had one. */
  askedOf(): readonly string[];
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
    ...holdsOf(measure, source),
    value,
    base: known,
    ...(asked.parts && value !== null ? { valueParts: asked.parts } : {}),
    ...(then.parts && known !== null ? { baseParts: then.parts } : {}),
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

function holdsOf({ overTime, total = [] }: Measure, source: TimeSource): Pick<Comparison, 'holds'> {
  if (overTime === 'first') return { holds: 'opening' };
  const isMixed =
    overTime === 'parts' && total.some(({ code }) => source.measureOf(code)?.overTime === 'first');
  return isMixed ? { holds: 'opening-and-flow' } : {};
}

/** Quotients are compared in their own unit, never by per cent. */
function kindOf({ valueKind, ratio }: Measure): ValueKind {
  return ratio ? 'percent' : valueKind;
}

function obstacle(asked: Asked, then: TimeValue): NotComparable | undefined {
  const { measure, period, base, value, coverage, ownBreaks } = asked;
  if (measure.isCumulative && base.year !== period.year && base.code !== period.code)
    return { reason: 'restarted' };
  if (ownBreaks.some((one) => one.reason === 'definition')) return { reason: 'definition-changed' };
  if (then.notDerivable) return then.notDerivable;
  if (measure.overTime === 'first' && isOpeningApart(asked, then)) return { reason: 'unit-changed' };
  if (value === null) return { reason: 'value-missing' };
  return isComplete(coverage) && isComplete(then) ? undefined : { reason: 'coverage' };
}

function isOpeningApart(asked: Asked, { derivation }: TimeValue): boolean {
  const { measure, scope, period, base, source, continuity } = asked;
  const from = derivation[0]?.slice(1) ?? base.id;
  return hasOpeningGap({
    code: measure.code,
    opens: measure.opens,
    scope,
    period,
    base,
    agencies: asked.askedOf(),
    continuity,
    source,
    takenFrom: source.periods.find((one) => one.id === from),
  });
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
