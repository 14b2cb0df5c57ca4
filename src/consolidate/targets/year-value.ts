import type { NotComparable } from '../../domain/comparison.ts';
import { coverageOfFigure, scopeKey, type Figure, type Scope } from '../../domain/consolidation.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import { periodOf, type Period } from '../../domain/period.ts';
import { scopeSource } from '../compare/scope-source.ts';
import { timeContextOf } from '../compare/time-context.ts';
import type { Reading } from '../time/measure.ts';
import type { TimeSource, TimeValue } from '../time/time-value.ts';
import { knownSum } from '../time/known-sum.ts';
import { valueOver } from '../time/value-over.ts';
import { exactShare, isComplete, ownFigure } from './own-figure.ts';
import { agenciesOf, periodsUntil, type TargetContext } from './target-context.ts';

/** What an indicator stands at in its year: added up since the start for what adds up, else as it stands now. */
export interface YearValue {
  value: Decimal | null;
  motion: 'grows' | 'moves';
  /** What is missing could only add to it. */
  isSum: boolean;
  complete: boolean;
  counted: number;
  expected: number;
  estimate: boolean;
  /** Added up over several periods, of the sources alone that have a number in each of them. */
  isOfSharedSources?: true;
  /** What anybody reported in the year, whoever lacks a period: so much has happened, and more may have. */
  atLeast?: Decimal;
  /** Why there is no value: periods that are not kept, or none that could be added. */
  notDerivable?: readonly string[];
  /** The earlier period of the year that it is of, where this one does not ask for the figure. */
  asOf?: string;
}

/**
 * The value of an indicator since the start of the period's year. What this period does not ask for stands as the last
 * report of the year that did said; undefined where none did.
 */
export function yearValue(context: TargetContext, code: string, scope: Scope): YearValue | undefined {
  const { consolidation } = context;
  const { period, edition } = consolidation;
  const indicator = edition.indicators.get(code);
  const own = ownFigure(consolidation, code, scope);
  if (!indicator) return undefined;
  if (!own) return earlierValue(context, indicator, scope);
  const manner = mannerOf(indicator);
  if (period.fromYearStart || !isAddedOver(indicator)) {
    const complete = isComplete(consolidation, own);
    return { ...manner, ...exactly(own, indicator), complete };
  }
  const window = sinceYearStart(period);
  const source = yearSource(context, scope);
  const found = valueOver(code, window, source);
  const missing = missingOf(found.notDerivable, period);
  const complete = found.counted === found.expected;
  const known = complete || !manner.isSum ? null : knownSum(code, window, source);
  return {
    ...manner,
    ...exactly(found, indicator),
    complete,
    ...(found.derivation.length > 1 && !complete ? { isOfSharedSources: true } : {}),
    ...(known === null ? {} : { atLeast: known }),
    ...(missing ? { notDerivable: missing } : {}),
  };
}

/** The value at the end of the year before, or of the whole of it, on today's units; null where there is none. */
export function lastYearValue(context: TargetContext, code: string, scope: Scope): Decimal | null {
  const { edition, period } = context.consolidation;
  const indicator = edition.indicators.get(code);
  const lastYear = periodOf(period.year - 1, 'Y')!;
  if (!indicator) return null;
  const source = scopeSource(timeContext(context), scope, periodsUntil(context, lastYear));
  return exactly(valueOver(code, lastYear, source), indicator).value;
}

/** One value as a share of another, in per cent. */
export function shareOf(top: YearValue, bottom: YearValue): YearValue {
  const missing = top.notDerivable ?? bottom.notDerivable;
  // Of incomplete sums nobody knows whether the same sources stand above and below the line.
  const isWhole = top.complete && bottom.complete;
  const known = isWhole && top.value !== null && bottom.value !== null;
  const asOf = top.asOf ?? bottom.asOf;
  const parts = { numerator: top.value ?? '0', denominator: bottom.value ?? '0' };
  return {
    motion: 'moves',
    isSum: false,
    value: known ? exactShare(parts, true) : null,
    counted: Math.min(top.counted, bottom.counted),
    expected: Math.max(top.expected, bottom.expected),
    complete: top.complete && bottom.complete,
    estimate: top.estimate || bottom.estimate,
    ...(missing ? { notDerivable: missing } : {}),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

function mannerOf({ kind }: Indicator): Pick<YearValue, 'motion' | 'isSum'> {
  const grows = kind === 'flow' || kind === 'cumulative';
  return { motion: grows ? 'grows' : 'moves', isSum: kind !== 'ratio' && kind !== 'index' };
}

/** What one window alone does not tell. Scores and ranks stand as they are, stocks and plans at the end of the window. */
function isAddedOver({ overTime, kind }: Indicator): boolean {
  if (kind === 'index') return false;
  return overTime === 'add' || overTime === 'parts' || overTime === 'ratio-of-sums' || overTime === 'none';
}

/** A rate is taken from its parts. */
function exactly(
  { value, parts, counted, expected, estimate }: Figure | TimeValue | Reading,
  { valueKind }: Indicator,
): Pick<YearValue, 'value' | 'counted' | 'expected' | 'estimate'> {
  const isExact = parts !== undefined && value !== null;
  return { value: isExact ? exactShare(parts, valueKind === 'percent') : value, counted, expected, estimate };
}

function sinceYearStart(period: Period): Period {
  const year = periodOf(period.year, 'Y')!;
  const named = (['Q1', 'H1', '9M', 'Y'] as const).map((code) => periodOf(period.year, code)!);
  const window = named.find((one) => one.end === period.end);
  return window ?? { ...period, id: `${year.start}/${period.end}`, start: year.start, fromYearStart: true };
}

/** What is missing, where an earlier period would help; nothing where this one says nothing. */
function missingOf(why: NotComparable | undefined, { id }: Period): readonly string[] | undefined {
  const missing = why?.missing?.filter((one) => one !== id) ?? [];
  return !why || (why.reason === 'base-missing' && missing.length === 0) ? undefined : missing;
}

function earlierValue(context: TargetContext, indicator: Indicator, scope: Scope): YearValue | undefined {
  const { period } = context.consolidation;
  const before = periodsUntil(context, period)
    .filter((one) => one.year === period.year && (one.fromYearStart || !isAddedOver(indicator)))
    .toSorted((one, other) => (one.end < other.end ? 1 : -1));
  const source = scopeSource(timeContext(context), scope, before);
  for (const one of before) {
    const reading = source.read(indicator.code, one);
    if (!reading || reading.value === null || reading.notComparable) continue;
    const complete = reading.counted === reading.expected;
    return { ...mannerOf(indicator), ...exactly(reading, indicator), complete, asOf: one.id };
  }
  return undefined;
}

const timeContext = ({ consolidation, history, continuity }: TargetContext) =>
  timeContextOf(consolidation, history, continuity);

/** The periods that are kept, and this one as it is consolidated now. */
function yearSource(context: TargetContext, scope: Scope): TimeSource {
  const { consolidation } = context;
  const { period, agencies } = consolidation;
  const kept = scopeSource(timeContext(context), scope, periodsUntil(context, period));
  return {
    ...kept,
    periods: [...kept.periods, period],
    read: (code, one) =>
      one.id === period.id ? asReading(ownFigure(consolidation, code, scope)) : kept.read(code, one),
    readEach(code, one) {
      if (one.id !== period.id) return kept.readEach(code, one);
      if (scope.type === 'agency') return undefined;
      const figures = consolidation.figures.get(code);
      return new Map(
        agenciesOf({ agencies }, scope).flatMap((agency) => {
          const reading = asReading(figures?.get(scopeKey({ type: 'agency', id: agency.code })));
          return reading ? [[agency.code, reading]] : [];
        }),
      );
    },
  };
}

function asReading(figure: Figure | undefined): Reading | undefined {
  if (!figure) return undefined;
  const { value, parts, estimate } = figure;
  return {
    value,
    asWas: value,
    ...coverageOfFigure(figure),
    estimate,
    breaks: [],
    ...(parts ? { parts } : {}),
  };
}
