import type { Agency } from '../../domain/agency.ts';
import { breaksOf } from '../../domain/breaks-of.ts';
import type { Break, NotComparable } from '../../domain/comparison.ts';
import { coverageOfFigure, type Scope } from '../../domain/consolidation.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import type { PastFigure, PeriodRecord } from '../../domain/history.ts';
import type { ContinuityOf, Origins, Share } from '../../domain/succession.ts';
import { divide } from '../ratio-figures.ts';
import { originsIn } from './origins-in.ts';
import { ShareSums } from './share-sums.ts';

/** A figure of an earlier period on today's units. */
export interface RestatedFigure {
  /** Null where nothing was said, or where it cannot be made without a guess. */
  value: Decimal | null;
  parts?: { numerator: Decimal; denominator: Decimal };
  counted: number;
  expected: number;
  /** Some contribution is an estimate or shared out by weight. */
  estimate: boolean;
  /** As it was printed then, on the units of that time; null where that scope had none. */
  asWas: Decimal | null;
  /** Of sums: what agencies said of which only an unknown part belongs here. It is in no `value`. */
  rest: Decimal | null;
  breaks: readonly Break[];
  notComparable?: NotComparable;
}

/**
 * A figure of an earlier period as it would be on today's units: an agency's from its predecessors, a group's or level's
 * from those of its members taken together. Sums are added, ratios made of added operands, never averaged. The
 * province's own figure stays as it is. `agencies` are today's agencies of the scope.
 */
export function restatedFigure(
  record: PeriodRecord,
  indicator: Indicator,
  scope: Scope,
  agencies: readonly Agency[],
  continuity: ContinuityOf,
): RestatedFigure {
  const codes = agencies.map((one) => one.code);
  const origins = originsIn(continuity, codes, record.period);
  const breaks = breaksOf(origins, record.period, codes);
  const was = record.figure(indicator.code, scope);
  const asWas = was?.value ?? null;
  if (scope.type === 'total') return { ...whole(was), asWas, rest: null, breaks };
  if (isUnchanged(record, scope, origins, codes)) return { ...whole(was), asWas, rest: null, breaks };
  const shares = sharesOf(origins, indicator);
  const single = shares.length === 1 && shares[0]!.weight === '1' && origins.unknown.length === 0;
  const figureOf = (code: string) => record.figure(indicator.code, { type: 'agency', id: code });
  // One and the same agency: its own figure, also of what is never added.
  if (single && scope.type === 'agency')
    return { ...whole(figureOf(shares[0]!.code)), asWas, rest: null, breaks };
  if (!canBeAdded(indicator))
    return { ...nothing, asWas, rest: null, breaks, notComparable: { reason: 'unit-changed' } };
  const sums = new ShareSums(indicator);
  for (const { code, weight } of shares) sums.add(figureOf(code), weight);
  const left = new ShareSums(indicator);
  for (const code of origins.unknown) left.add(figureOf(code), '1');
  const isKnown = left.value === null && (scope.type !== 'agency' || origins.unknown.length === 0);
  const hasOrigins = origins.parts.length > 0 || origins.unknown.length > 0;
  return {
    ...said(sums, indicator),
    counted: sums.counted + left.counted,
    expected: sums.expected + left.expected,
    asWas,
    rest: left.value,
    breaks,
    ...(isKnown && hasOrigins ? {} : { notComparable: { reason: 'unit-changed' as const } }),
  };
}

/** What adds up to the figure. What ended inside the window comes on top where windows add up: else it is there twice. */
export function sharesOf({ parts, before = [] }: Origins, indicator: Indicator): readonly Share[] {
  const isAdded = indicator.overTime === 'add' || indicator.overTime === 'ratio-of-sums';
  return isAdded ? [...parts, ...before] : parts;
}

/** A group or level that had the same members then: whatever it printed stands. */
function isUnchanged(
  { agencies }: PeriodRecord,
  scope: Scope,
  { parts, unknown, before = [] }: Origins,
  codes: readonly string[],
): boolean {
  if (scope.type !== 'group' && scope.type !== 'level') return false;
  if (unknown.length > 0 || before.length > 0 || parts.length !== codes.length) return false;
  const members = new Set(agencies.filter((one) => one[scope.type] === scope.id).map((one) => one.code));
  const today = new Set(codes);
  return (
    members.size === today.size &&
    parts.every(({ code, weight }) => weight === '1' && members.has(code) && today.has(code))
  );
}

/** Scores and ranks are nobody's but the agency's, counts of agencies are of their time; what agencies share or count distinctly is not the sum of theirs. */
function canBeAdded({ source, overUnits, shared, distinct }: Indicator): boolean {
  return (
    source === 'reported' &&
    (overUnits === 'sum' || overUnits === 'ratio-of-sums' || overUnits === 'lead-only') &&
    shared !== true &&
    distinct !== true
  );
}

const nothing = { value: null, counted: 0, expected: 0, estimate: false };

function whole(
  figure: PastFigure | undefined,
): Pick<RestatedFigure, 'value' | 'parts' | 'counted' | 'expected' | 'estimate'> {
  if (!figure) return nothing;
  const { value, estimate, parts } = figure;
  return { value, ...coverageOfFigure(figure), estimate, ...(parts ? { parts } : {}) };
}

function said(sums: ShareSums, indicator: Indicator): Pick<RestatedFigure, 'value' | 'parts' | 'estimate'> {
  const { estimate, parts } = sums;
  if (indicator.overUnits !== 'ratio-of-sums') return { value: sums.value, estimate };
  return parts ? { value: divide(indicator, parts), parts, estimate } : { value: null, estimate };
}
