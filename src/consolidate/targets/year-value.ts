import { ratioClause } from '../ratio-figures.ts';
import { type Term } from '../../domain/clause.ts';
import type { Scope } from '../../domain/consolidation.ts';
import { exact, toDecimal, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import { validityIn, type Period } from '../../domain/period.ts';
import { windowsOfYear, type TargetContext } from './target-context.ts';
import { addWindows, exactShare, windowFigure, type WindowFigure } from './window-figure.ts';

/** What an indicator stands at in its year: added up since the start for what adds up, else as it stands now. */
export interface YearValue extends Omit<WindowFigure, 'parts'> {
  motion: 'grows' | 'moves';
  /** What is missing could only add to it. */
  isSum: boolean;
  /** Why there is no value: periods that are not kept, or nothing to derive it from. */
  notDerivable?: readonly string[];
}

/** The value of an indicator since the start of the period's year; undefined where this period has no figure for it. */
export function yearValue(context: TargetContext, code: string, scope: Scope): YearValue | undefined {
  const { consolidation } = context;
  const indicator = consolidation.edition.indicators.get(code);
  const own = windowFigure(context, code, scope, consolidation.period);
  if (!indicator || !own) return undefined;
  const manner = mannerOf(indicator);
  const windows = windowsOfYear(consolidation.period);
  const last = { ...manner, ...finished(own, indicator) };
  if (windows.length === 1) return last;
  switch (indicator.overTime) {
    case 'add':
    case 'ratio-of-sums':
      return overWindows(context, indicator, scope, windows, manner);
    case 'parts':
      return fromParts(context, indicator, scope, manner) ?? nothing(manner, []);
    case 'first':
      return overWindows(context, indicator, scope, windows.slice(0, 1), manner);
    case 'none':
      // A score or rank stands as it is; distinct things of two windows overlap.
      return indicator.kind === 'index' ? last : nothing(manner, []);
    default:
      return last;
  }
}

type Manner = Pick<YearValue, 'motion' | 'isSum'>;

function mannerOf({ kind }: Indicator): Manner {
  const adds = kind === 'flow' || kind === 'cumulative';
  return { motion: adds ? 'grows' : 'moves', isSum: kind !== 'ratio' && kind !== 'index' };
}

/** A rate is taken from its parts, so that the rounding for print decides nothing. */
function finished({ parts, ...figure }: WindowFigure, { valueKind }: Indicator): Omit<WindowFigure, 'parts'> {
  if (!parts || figure.value === null) return figure;
  return { ...figure, value: exactShare(parts, valueKind === 'percent') };
}

const nothing = (manner: Manner, missing: readonly string[]): YearValue => ({
  ...manner,
  value: null,
  counted: 0,
  expected: 0,
  complete: false,
  estimate: false,
  notDerivable: missing,
});

function overWindows(
  context: TargetContext,
  indicator: Indicator,
  scope: Scope,
  windows: readonly Period[],
  manner: Manner,
): YearValue {
  const clause = indicator.overTime === 'ratio-of-sums' ? ratioClause(indicator.clauses) : undefined;
  if (clause && ![...clause.numerator, ...clause.denominator].every((one) => adds(context, one.code)))
    return ofTerms(context, clause, scope, indicator, manner) ?? nothing(manner, []);
  const figures = windows.map((window) => windowFigure(context, indicator.code, scope, window));
  const missing = windows.filter((_, at) => figures[at] === undefined).map((one) => one.id);
  if (missing.length > 0) return nothing(manner, missing);
  return { ...manner, ...finished(addWindows(figures as WindowFigure[]), indicator) };
}

const adds = ({ consolidation }: TargetContext, code: string) =>
  consolidation.edition.indicators.get(code)?.overTime === 'add';

/** A total that holds an opening balance is made again from its parts. */
function fromParts(
  context: TargetContext,
  indicator: Indicator,
  scope: Scope,
  manner: Manner,
): YearValue | undefined {
  const identity = indicator.clauses.find((one) => one.kind === 'identity');
  const value = identity && linear(context, identity.terms, scope);
  return value && { ...value, ...manner };
}

function ofTerms(
  context: TargetContext,
  clause: { numerator: readonly Term[]; denominator: readonly Term[] },
  scope: Scope,
  { valueKind }: Indicator,
  manner: Manner,
): YearValue | undefined {
  const top = linear(context, clause.numerator, scope);
  const bottom = linear(context, clause.denominator, scope);
  return top && bottom && { ...shareOf(top, bottom, valueKind === 'percent'), ...manner };
}

/** One value as a share of another, in per cent unless `isPercent` is false. */
export function shareOf(top: YearValue, bottom: YearValue, isPercent = true): YearValue {
  const missing = top.notDerivable ?? bottom.notDerivable;
  const known = top.value !== null && bottom.value !== null;
  return {
    motion: 'moves',
    isSum: false,
    value: known
      ? exactShare({ numerator: top.value as Decimal, denominator: bottom.value as Decimal }, isPercent)
      : null,
    counted: Math.min(top.counted, bottom.counted),
    expected: Math.max(top.expected, bottom.expected),
    complete: top.complete && bottom.complete,
    estimate: top.estimate || bottom.estimate,
    ...(missing ? { notDerivable: missing } : {}),
  };
}

/** The sum of the terms that are in force, each since the start of the year. */
function linear(context: TargetContext, terms: readonly Term[], scope: Scope): YearValue | undefined {
  const { edition, period } = context.consolidation;
  const inForce = terms.filter(({ code }) => {
    const one = edition.indicators.get(code);
    return one && validityIn(period, one.validFrom, one.validTo) !== 'none';
  });
  const values = inForce.map(({ code }) => yearValue(context, code, scope));
  if (values.length === 0 || values.some((one) => one === undefined)) return undefined;
  const known = values as YearValue[];
  const missing = known.find((one) => one.notDerivable)?.notDerivable;
  if (missing) return nothing(known[0]!, missing);
  const signed = known.map((one, at) => ({
    ...one,
    value: one.value === null ? null : toDecimal(exact(one.value).times(inForce[at]!.sign)),
  }));
  return { ...known[0]!, ...addWindows(signed) };
}
