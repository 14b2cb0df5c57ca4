import { scopeKey, type ExclusionReason, type Scope } from '../../domain/consolidation.ts';
import { exact, sum, toDecimal, type Decimal } from '../../domain/decimal.ts';
import type { PastFigure, PeriodRecord } from '../../domain/history.ts';
import type { Period } from '../../domain/period.ts';
import type { TargetContext } from './target-context.ts';

/** A figure of one window, of this period or of one that is kept. */
export interface WindowFigure {
  value: Decimal | null;
  parts?: { numerator: Decimal; denominator: Decimal };
  counted: number;
  expected: number;
  /** Every source that was asked has answered, "không áp dụng" and "0 of 0" included. */
  complete: boolean;
  estimate: boolean;
}

/** Reasons that leave open what the source would have said. */
const unanswered: ReadonlySet<ExclusionReason> = new Set([
  'not-received',
  'not-readable',
  'blank',
  'unreadable',
  'missing',
  'open-error',
  'other-definition',
]);

/** The figure of a window; undefined where the period is not kept, or has none for this scope. */
export function windowFigure(
  context: TargetContext,
  indicator: string,
  scope: Scope,
  window: Period,
): WindowFigure | undefined {
  const { consolidation, history } = context;
  if (window.id !== consolidation.period.id) {
    const record = history.of(window.id);
    return record && pastFigure(context, record, indicator, scope);
  }
  const figure = consolidation.figures.get(indicator)?.get(scopeKey(scope));
  if (!figure) return undefined;
  const { value, parts, counted, expected, estimate } = figure;
  const complete =
    counted === expected ||
    (consolidation.lineage(indicator, scope)?.exclusions ?? []).every((one) => !unanswered.has(one.reason));
  return { value, counted, expected, estimate, complete, ...(parts ? { parts } : {}) };
}

/** The figure of an earlier period on today's agencies; undefined where an agency has no honest counterpart then. */
export function pastFigure(
  { continuity }: Pick<TargetContext, 'continuity'>,
  record: PeriodRecord,
  indicator: string,
  scope: Scope,
): WindowFigure | undefined {
  if (scope.type !== 'agency') return asWindow(record.figure(indicator, scope));
  const link = continuity(scope.id, record.period);
  if (link.kind === 'same') return asWindow(record.figure(indicator, { type: 'agency', id: link.code }));
  if (link.kind !== 'sum') return undefined;
  const before = link.codes.map((id) => asWindow(record.figure(indicator, { type: 'agency', id })));
  return before.every((one) => one !== undefined) ? addWindows(before) : undefined;
}

/** Figures of disjoint windows or agencies added up; null as soon as one has no value. */
export function addWindows(figures: readonly WindowFigure[]): WindowFigure {
  const values = figures.map((one) => one.value);
  const parts = figures.map((one) => one.parts);
  const add = (name: 'numerator' | 'denominator') => sum(parts.map((one) => one![name]));
  return {
    value: values.every((one) => one !== null) ? sum(values) : null,
    ...(parts.every((one) => one !== undefined)
      ? { parts: { numerator: add('numerator'), denominator: add('denominator') } }
      : {}),
    counted: Math.min(...figures.map((one) => one.counted)),
    expected: Math.max(...figures.map((one) => one.expected)),
    complete: figures.every((one) => one.complete),
    estimate: figures.some((one) => one.estimate),
  };
}

function asWindow(past: PastFigure | undefined): WindowFigure | undefined {
  if (!past) return undefined;
  const { value, parts, counted, expected, estimate } = past;
  return { value, counted, expected, estimate, complete: counted === expected, ...(parts ? { parts } : {}) };
}

/** Exact share in per cent or as it is; twelve decimals, so that no rounding decides; null for a denominator of 0. */
export function exactShare(
  { numerator, denominator }: { numerator: Decimal; denominator: Decimal },
  isPercent: boolean,
): Decimal | null {
  const bottom = exact(denominator);
  if (bottom.eq(0)) return null;
  return toDecimal(
    exact(numerator)
      .times(isPercent ? 100 : 1)
      .div(bottom)
      .round(12),
  );
}
