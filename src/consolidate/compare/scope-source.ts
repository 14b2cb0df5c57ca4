import { clauseCodes } from '../../domain/clause.ts';
import { coverageOfFigure, type PrintedSource, type Scope } from '../../domain/consolidation.ts';
import type { Edition, Indicator } from '../../domain/edition.ts';
import type { PastFigure, PeriodRecord } from '../../domain/history.ts';
import type { Break } from '../../domain/comparison.ts';
import { addDays } from '../../domain/local-date.ts';
import { validityIn, type Period } from '../../domain/period.ts';
import { ratioClause } from '../ratio-figures.ts';
import { restatedFigure } from '../restate/restated-figure.ts';
import { measureOf, type Measure, type Reading } from '../time/measure.ts';
import type { TimeSource } from '../time/time-value.ts';
import { codeThen } from './code-then.ts';
import { reorganisationBreaks } from './reorganisation-breaks.ts';
import { agenciesOf, type TimeContext } from './time-context.ts';

/**
 * What the kept periods say on indicators, seen from one scope of today. The province's own figures stay what they
 * were; those of a group, level or agency are restated on today's units, each by its own period.
 */
export function scopeSource(context: TimeContext, scope: Scope, periods: readonly Period[]): TimeSource {
  const { edition, history } = context;
  const known = new Map<string, Reading | undefined>();
  return {
    periods,
    measureOf: (code) => measureIn(edition, code),
    read(code, { id }) {
      const key = `${code} ${id}`;
      if (!known.has(key)) {
        const record = history.of(id);
        const indicator = edition.indicators.get(code);
        known.set(key, record && indicator && readRecord(context, record, indicator, scope));
      }
      return known.get(key);
    },
    readEach(code, { id }) {
      const record = history.of(id);
      const indicator = edition.indicators.get(code);
      if (!record || !indicator || scope.type === 'agency' || !isSumOfAgencies(indicator, edition))
        return undefined;
      return readAgencies(context, record, indicator, scope);
    },
  };
}

/** A ratio with a cumulative part begins anew with the year as that part does. */
function measureIn({ indicators }: Edition, code: string): Measure | undefined {
  const indicator = indicators.get(code);
  if (!indicator) return undefined;
  const measure = measureOf(indicator);
  const clause = ratioClause(indicator.clauses);
  const operands = clause ? clauseCodes(clause).map((one) => indicators.get(one)?.kind) : [];
  return operands.includes('cumulative') ? { ...measure, isCumulative: true } : measure;
}

/** What a kept period says on an indicator of today; undefined where nobody was asked. */
function readRecord(
  context: TimeContext,
  record: PeriodRecord,
  indicator: Indicator,
  scope: Scope,
): Reading | undefined {
  const { edition } = context;
  const code = codeThen(edition, record.edition, indicator.code);
  // Not in force at all: nobody was asked.
  if (code !== undefined && validityIn(record.period, indicator.validFrom, indicator.validTo) === 'none')
    return undefined;
  if (code === undefined) return changedReading(definitionBreak(edition));
  const changed = validityBreaks(indicator, record.period);
  const reading = readScope(context, record, { ...indicator, code }, scope);
  if (!reading || changed.length === 0) return reading;
  return { ...reading, breaks: changed, notComparable: { reason: 'definition-changed' } };
}

/** `indicator` with the code of then. */
function readScope(
  { agencies, continuity, printed }: TimeContext,
  record: PeriodRecord,
  indicator: Indicator,
  scope: Scope,
): Reading | undefined {
  const { code } = indicator;
  if (scope.type === 'total') {
    const figure = record.figure(code, scope);
    const all = [...agencies, ...record.agencies];
    return (
      figure && { ...asReading(asPrinted(figure, printed)), breaks: reorganisationBreaks(record.period, all) }
    );
  }
  const today = agenciesOf(scope, agencies);
  // An agency that is no more has its own figures, as it gave them.
  if (today.length === 0) {
    const figure = record.figure(code, scope);
    return figure && asReading(figure);
  }
  const restated = restatedFigure(record, indicator, scope, today, continuity);
  const isAbsent = restated.value === null && restated.expected === 0 && !restated.notComparable;
  return isAbsent ? undefined : restated;
}

/** The lead's figure or the sum of the units, whichever is printed today; a ratio stays with its parts. */
function asPrinted(figure: PastFigure, printed: PrintedSource): PastFigure {
  const { unitSum, leadFigure, parts } = figure;
  const other = printed === 'units' ? unitSum : leadFigure;
  return parts || !other ? figure : { ...figure, ...other };
}

function asReading(figure: PastFigure): Reading {
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

function changedReading(mark: Break): Reading {
  const nothing = { value: null, asWas: null, counted: 0, expected: 0, estimate: false };
  return { ...nothing, breaks: [mark], notComparable: { reason: 'definition-changed' } };
}

function definitionBreak({ validFrom }: Edition): Break {
  return { date: validFrom, reason: 'definition' };
}

/**
 * Days on which an indicator came into force or ended inside a window or before it: what was counted is not the whole
 * of it. A stock is asked at the end of the window only.
 */
export function validityBreaks(indicator: Indicator, period: Period): Break[] {
  const { validFrom, validTo, overTime, kind } = indicator;
  const atEnd = overTime === 'last' && kind === 'stock';
  const window = atEnd ? { ...period, start: period.end } : period;
  if (validityIn(window, validFrom, validTo) === 'whole') return [];
  const dates = [
    validFrom !== undefined && validFrom > window.start ? validFrom : undefined,
    validTo !== undefined && validTo < window.end ? addDays(validTo, 1) : undefined,
  ];
  return dates.flatMap((date) => (date === undefined ? [] : [{ date, reason: 'definition' as const }]));
}

/** Whether the wide figures are what the agencies' own add up to: of nothing else may one be left out. */
function isSumOfAgencies(indicator: Indicator, { indicators }: Edition): boolean {
  if (indicator.source !== 'reported') return false;
  if (indicator.overUnits === 'sum') return true;
  const clause = ratioClause(indicator.clauses);
  if (indicator.overUnits !== 'ratio-of-sums' || !clause) return false;
  return clauseCodes(clause).every((code) => {
    const operand = indicators.get(code);
    return operand?.source === 'reported' && operand.overUnits === 'sum';
  });
}

/** The province: its agencies of that time. Narrower scopes: today's agencies, restated; a new one has nothing then. */
function readAgencies(
  context: TimeContext,
  record: PeriodRecord,
  indicator: Indicator,
  scope: Scope,
): Map<string, Reading> {
  const each = new Map<string, Reading>();
  const code = codeThen(context.edition, record.edition, indicator.code);
  const nothing: Reading = {
    value: null,
    asWas: null,
    counted: 0,
    expected: 0,
    estimate: false,
    breaks: [],
  };
  if (code === undefined) return each;
  if (scope.type === 'total') {
    for (const agency of record.agencies) {
      const figure = record.figure(code, { type: 'agency', id: agency.code });
      each.set(agency.code, figure ? asReading(figure) : nothing);
    }
    return each;
  }
  for (const agency of agenciesOf(scope, context.agencies)) {
    const continuity = context.continuity(agency.code, record.period);
    if (continuity.kind === 'none' && continuity.reason === 'new') continue;
    const own: Scope = { type: 'agency', id: agency.code };
    each.set(agency.code, readRecord(context, record, indicator, own) ?? nothing);
  }
  return each;
}
