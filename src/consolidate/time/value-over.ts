import { evaluateTerms, type Term } from '../../domain/clause.ts';
import type { Decimal } from '../../domain/decimal.ts';
import { addDays, type LocalDate } from '../../domain/local-date.ts';
import type { Period } from '../../domain/period.ts';
import type { Measure } from './measure.ts';
import { missingReport, missingWindows } from './missing-windows.ts';
import { isOutside, quotient, signedSum } from './signed-sum.ts';
import { asReported, isUsable, mergeBreaks, noValue, type TimeSource, type TimeValue } from './time-value.ts';
import { windowPath } from '../../domain/window-path.ts';

/**
 * The value of a measure over any window, from the periods that are kept. A window that is kept is taken as reported.
 * Otherwise the measure's `overTime` decides: flows are signed sums of windows (II = H1 − I), a stock or a cumulative
 * figure is that of any window that ends on the same day, an opening balance that of any window that starts on the same
 * day (or the closing balance before), a base the latest of its year, `parts` and ratios are made of their parts again.
 * Scores, ranks, texts and distinct counts are never derived.
 */
export function valueOver(code: string, wanted: Period, source: TimeSource): TimeValue {
  const measure = source.measureOf(code);
  if (!measure) return noValue({ reason: 'kind' });
  const kept = source.periods.find((one) => isSameWindow(one, wanted));
  const own = kept && source.read(code, kept);
  if (own?.notComparable) return { ...noValue(own.notComparable, own.breaks), asWas: own.asWas };
  if (isUsable(own)) return asReported(own);
  switch (measure.overTime) {
    case 'add':
      return added(measure, wanted, source);
    case 'last':
      return atEnd(measure, wanted.end, wanted, source);
    case 'first':
      return atStart(measure, wanted, source);
    case 'take':
      return taken(measure, wanted, source);
    case 'parts':
      return fromParts(measure, wanted, source);
    case 'ratio-of-sums':
      return ratioOver(measure, wanted, source);
    case 'none':
    case 'collect':
      return noValue(kept ? { reason: 'base-missing' } : { reason: 'kind' });
  }
}

function isSameWindow(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

function added(measure: Measure, wanted: Period, source: TimeSource): TimeValue {
  const readable = (one: Period) => isUsable(source.read(measure.code, one));
  const shortest = windowPath(wanted, source.periods);
  const path = shortest?.every(({ window }) => readable(window))
    ? shortest
    : windowPath(wanted, source.periods.filter(readable));
  if (path) return signedSum(measure, path, source);
  if (shortest) {
    const lacking = shortest.map(({ window }) => window).filter((one) => !readable(one));
    return unreadable(measure, lacking, shortest.length > 1, source);
  }
  return missing(wanted, measure, missingWindows(wanted, source.periods, measure.isAsked));
}

/** Windows that are kept and say nothing that can be counted with. */
function unreadable(
  { code }: Measure,
  lacking: readonly Period[],
  isDerived: boolean,
  source: TimeSource,
): TimeValue {
  const readings = lacking.map((one) => source.read(code, one));
  const barred = readings.find((one) => one?.notComparable);
  if (barred) return noValue(barred.notComparable!, barred.breaks);
  const ids = lacking.toSorted((a, b) => order(a.end, b.end)).map(({ id }) => id);
  return noValue({ reason: 'base-missing', ...(isDerived ? { missing: ids } : {}) });
}

/** Windows that are not kept. What no report ever asks for is not missing. */
function missing(wanted: Period, { isAsked }: Measure, ids: readonly string[]): TimeValue {
  if (!ids.includes(wanted.id)) return noValue({ reason: 'not-derivable', missing: ids });
  return noValue({ reason: isAsked(wanted) ? 'no-history' : 'base-missing' });
}

/** The wanted window itself first, then the longest. */
function atEnd(measure: Measure, end: LocalDate, wanted: Period, source: TimeSource): TimeValue {
  const kept = source.periods
    .filter((one) => one.end === end)
    .toSorted((a, b) => order(a.start, b.start) || order(a.id, b.id));
  for (const one of kept) {
    const reading = source.read(measure.code, one);
    if (isUsable(reading)) return asReported(reading, [`+${one.id}`]);
  }
  if (kept.length > 0)
    return unreadable(measure, kept, !kept.some((one) => isSameWindow(one, wanted)), source);
  return missing(wanted, measure, [missingReport(end, measure.isAsked) ?? wanted.id]);
}

/** The shortest window that starts on the same day; else the balance that it repeats, at the end of the day before. */
function atStart(measure: Measure, wanted: Period, source: TimeSource): TimeValue {
  const kept = source.periods
    .filter((one) => one.start === wanted.start)
    .toSorted((a, b) => order(a.end, b.end) || order(a.id, b.id));
  for (const one of kept) {
    const reading = source.read(measure.code, one);
    if (isUsable(reading)) return asReported(reading, [`+${one.id}`]);
  }
  const closing = measure.opens === undefined ? undefined : source.measureOf(measure.opens);
  if (closing && kept.length === 0) return atEnd(closing, addDays(wanted.start, -1), wanted, source);
  if (kept.length > 0) return unreadable(measure, kept, true, source);
  return missing(wanted, measure, [wanted.id]);
}

/** A plan or quota: the latest of the year that was known by the end of the window. */
function taken(measure: Measure, wanted: Period, source: TimeSource): TimeValue {
  const kept = source.periods
    .filter((one) => one.year === wanted.year && one.end <= wanted.end)
    .toSorted((a, b) => order(b.end, a.end) || order(a.start, b.start) || order(a.id, b.id));
  for (const one of kept) {
    const reading = source.read(measure.code, one);
    if (isUsable(reading)) return asReported(reading, [`+${one.id}`]);
  }
  if (kept.length > 0) return unreadable(measure, kept, true, source);
  return missing(wanted, measure, [missingReport(wanted.end, measure.isAsked) ?? wanted.id]);
}

function fromParts(measure: Measure, wanted: Period, source: TimeSource): TimeValue {
  if (!measure.total) return noValue({ reason: 'kind' });
  const { values, isEven, ...rest } = terms(measure.total, wanted, source);
  if (rest.notDerivable) return noValue(rest.notDerivable, rest.breaks);
  // Flows of some agencies and balances of all of them are no total of anything.
  if (!isEven) return noValue({ reason: 'uneven' }, rest.breaks);
  const value = evaluateTerms(measure.total, (code) => values.get(code)) ?? null;
  return { ...rest, value, asWas: null };
}

/**
 * A ratio of flows is the ratio of their derived sums, taken from the same sources above and below the line; one of
 * stocks, bases and cumulative figures is that of the end of the window. Mixed ones are made of their terms, if these
 * rest on as many sources: a rate over unequal sources could leave 0–100 %.
 */
function ratioOver(measure: Measure, wanted: Period, source: TimeSource): TimeValue {
  const { ratio } = measure;
  if (!ratio) return noValue({ reason: 'kind' });
  const all = [...ratio.numerator, ...ratio.denominator];
  const kinds = new Set(all.map(({ code }) => source.measureOf(code)?.overTime ?? 'none'));
  if ([...kinds].every((one) => one === 'add')) return added(measure, wanted, source);
  if ([...kinds].every((one) => one === 'last' || one === 'take'))
    return kinds.has('last') ? atEnd(measure, wanted.end, wanted, source) : taken(measure, wanted, source);
  const { values, isEven, ...rest } = terms(all, wanted, source);
  if (rest.notDerivable) return noValue(rest.notDerivable, rest.breaks);
  const numerator = evaluateTerms(ratio.numerator, (code) => values.get(code));
  const denominator = evaluateTerms(ratio.denominator, (code) => values.get(code));
  if (!isEven) return noValue({ reason: 'uneven' }, rest.breaks);
  if (numerator === undefined || denominator === undefined)
    return noValue({ reason: 'not-derivable' }, rest.breaks);
  const value = quotient(measure, numerator, denominator);
  if (value === null) return noValue({ reason: 'base-missing' }, rest.breaks);
  if (isOutside(measure, value)) return noValue({ reason: 'not-derivable' }, rest.breaks);
  return { ...rest, value, asWas: null, parts: { numerator, denominator } };
}

type Terms = Omit<TimeValue, 'value' | 'asWas' | 'parts'> & {
  values: ReadonlyMap<string, Decimal>;
  /** Every term rests on all sources: of as many it cannot be told whether they are the same. */
  isEven: boolean;
};

/** Every term over the window in its own way. The longest derivation stands for all; the weakest coverage counts. */
function terms(of: readonly Term[], wanted: Period, source: TimeSource): Terms {
  const found = of.map(({ code }) => ({ code, ...valueOver(code, wanted, source) }));
  const failed = found.find((one) => one.notDerivable);
  const weakest = found.reduce((a, b) => (b.counted * a.expected < a.counted * b.expected ? b : a));
  return {
    values: new Map(found.flatMap(({ code, value }) => (value === null ? [] : [[code, value]]))),
    isEven: found.every((one) => one.counted === one.expected),
    derivation: found.reduce((a, b) => (b.derivation.length > a.derivation.length ? b : a)).derivation,
    counted: weakest.counted,
    expected: weakest.expected,
    estimate: found.some((one) => one.estimate),
    breaks: mergeBreaks(found.map((one) => one.breaks)),
    ...(failed?.notDerivable ? { notDerivable: failed.notDerivable } : {}),
  };
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
