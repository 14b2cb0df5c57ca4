import type { Break, SeriesPoint } from '../../domain/comparison.ts';
import type { Scope } from '../../domain/consolidation.ts';
import { addDays } from '../../domain/local-date.ts';
import { periodOf, type Period } from '../../domain/period.ts';
import type { Measure, Reading } from '../time/measure.ts';
import { asReported, mergeBreaks, type TimeValue } from '../time/time-value.ts';
import { valueOver } from '../time/value-over.ts';
import { reorganisationBreaks } from './reorganisation-breaks.ts';
import { scopeSource } from './scope-source.ts';
import { agenciesOf, type TimeContext } from './time-context.ts';

/** A window of a series with what is said of it. */
export interface SeriesEntry {
  window: Period;
  point: SeriesPoint;
}

/**
 * An indicator over every period that is kept, and over the quarters (the halves, where no quarterly report asks for
 * it) between the first and the last of them: derived, or with the reason why not; nine months where they can be
 * derived. Figures at the end or the start of a
 * window have no derived points: those of the kept windows are all there is. By the last day, the shorter window first.
 */
export function seriesOf(context: TimeContext, code: string, scope: Scope, from?: Period): SeriesEntry[] {
  const periods = context.history.periods.filter((one) => !one.special);
  const source = scopeSource(context, scope, periods);
  const measure = source.measureOf(code);
  if (!measure) return [];
  const kept = new Set(periods.map((one) => one.id));
  const windows = [...periods, ...between(periods, measure).filter(({ id }) => !kept.has(id))];
  return windows
    .filter((one) => from === undefined || one.start >= from.start)
    .toSorted(inTime)
    .flatMap((window) => {
      const own = kept.has(window.id) ? source.read(code, window) : undefined;
      const value = own && isPartOf(own) ? asReported(own) : valueOver(code, window, source);
      if (!kept.has(window.id) && value.derivation.length === 1) return [];
      // Nobody waits for nine months: they are told where their parts are there.
      if (!kept.has(window.id) && window.code === nineMonths && value.value === null) return [];
      return [{ window, point: toPoint(context, scope, window, value) }];
    });
}

/** What an indicator counted that was in force in a part of a window: no base to compare with, but what was reported. */
function isPartOf({ value, notComparable }: Reading): boolean {
  return value !== null && notComparable?.reason === 'definition-changed';
}

const derivedKinds = new Set<Measure['overTime']>(['add', 'parts', 'ratio-of-sums']);
const quarters = ['Q1', 'Q2', 'Q3', 'Q4'];
const halves = ['H1', 'H2'];
const nineMonths = '9M';

/** Windows without a report of their own, inside the span of those that are kept. */
function between(periods: readonly Period[], { overTime, isAsked }: Measure): Period[] {
  const start = periods.map((one) => one.start).reduce((a, b) => (b < a ? b : a), '9999-12-31');
  const end = periods.map((one) => one.end).reduce((a, b) => (b > a ? b : a), '');
  if (!derivedKinds.has(overTime)) return [];
  const years = [...new Set(periods.map((one) => one.year))];
  return years
    .flatMap((year) => {
      const isQuarterly = quarters.some((code) => isAsked(periodOf(year, code)!));
      return (isQuarterly ? [...quarters, nineMonths] : halves).map((code) => periodOf(year, code)!);
    })
    .filter((one) => one.start >= start && one.end <= end);
}

function inTime(a: Period, b: Period): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  if (a.start !== b.start) return a.start > b.start ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function toPoint(context: TimeContext, scope: Scope, window: Period, value: TimeValue): SeriesPoint {
  const snapshot = context.history.of(window.id)?.snapshot;
  const { derivation, notDerivable, counted, expected, estimate } = value;
  return {
    period: window.id,
    value: value.value,
    derivation,
    ...(notDerivable ? { notDerivable } : {}),
    breaks: breaksIn(context, scope, window, value),
    ...(snapshot === undefined ? {} : { snapshot }),
    ...(expected > 0 ? { coverage: { counted, expected } } : {}),
    ...(estimate ? { estimate } : {}),
  };
}

/** Breaks from the first day of a window on, so that each stands where the series goes over it. */
function breaksIn(
  { agencies, history }: TimeContext,
  scope: Scope,
  window: Period,
  { breaks }: TimeValue,
): Break[] {
  const { start, end } = window;
  const then = history.of(window.id)?.agencies ?? [];
  const members = [...agenciesOf(scope, agencies), ...agenciesOf(scope, then)];
  const own = breaks.filter(({ date }) => date >= start && date <= end);
  const known = new Set(own.map((one) => one.date));
  const dated = reorganisationBreaks({ ...window, start: addDays(start, -1) }, members);
  return mergeBreaks([own, dated.filter(({ date }) => !known.has(date))]);
}
