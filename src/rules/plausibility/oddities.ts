import type { Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import { samePeriodLastYear, type Period } from '../../domain/period.ts';
import { comparable } from '../history/kept-periods.ts';
import { ownValue } from '../history/own-value.ts';
import type { PastSide, PastSource } from '../history/past-side.ts';
import { deriveWindow, windowBefore, type Valued } from '../history/windows.ts';
import { rememberLast } from '../remember-last.ts';
import type { HistoryContext } from '../rule.ts';
import { isCounted } from './peers-of.ts';
import { magnitude, modifiedZ, rounded, spreadOf } from './spread.ts';

/** By what a value is far from what it should be near; the rule that says so. */
export type OddBy = 'previous' | 'same-period' | 'own-history' | 'peers';

/** A value that is possible, but worth a question. */
export interface Oddity {
  code: string;
  by: OddBy;
  value: Decimal;
  /** What it is measured by. */
  usual: Decimal;
  /** How many times as much, or as little. */
  times: Decimal;
  up: boolean;
  /** Asked about; what is less far is for the record. */
  loud: boolean;
  /** Period compared with; for one's own history and peers, how many values. */
  period?: string;
  count?: number;
  sources: readonly PastSource[];
}

/** What could be measured, and what was odd: one finding for each figure, by the plainest comparison. */
export interface Oddities {
  odd: ReadonlyMap<string, Oddity>;
  /** How many figures each comparison could be made for. */
  measured: ReadonlyMap<OddBy, number>;
}

/** So many times as much is loud; a fall has more harmless reasons, and so have differences between agencies. */
const loudTimes = 10;
const loudFall = 30;
const loudAmongPeers = 20;
/** How many windows of one's own history are looked at. */
const longestHistory = 12;

/**
 * Values far from the same period last year, from the window before, from their own history and from the peers
 * (XP-07). Estimates, and windows in which the agency was another, are left out.
 */
export const oddities = rememberLast((context: HistoryContext): Oddities => {
  const odd = new Map<string, Oddity>();
  const measured = new Map<OddBy, number>();
  for (const { indicator, requirement } of context.form.fields.values()) {
    if (!isCounted(indicator) || requirement === 'given' || requirement === 'computed') continue;
    const own = ownValue(context, indicator.code);
    if (own.is !== 'value' || own.soft) continue;
    const found: Oddity[] = [];
    for (const measure of [bySamePeriod, byPrevious, byOwnHistory, byPeers]) {
      const result = measure(context, indicator, own.value);
      if (result === undefined) continue;
      measured.set(result.by, (measured.get(result.by) ?? 0) + 1);
      if (result.oddity) found.push(result.oddity);
    }
    const plainest = found.find((one) => one.loud) ?? found[0];
    if (plainest) odd.set(indicator.code, plainest);
  }
  return { odd, measured };
});

interface Measured {
  by: OddBy;
  oddity?: Oddity;
}

interface Base {
  value: Decimal;
  period: string;
  sources: readonly PastSource[];
}

function bySamePeriod(context: HistoryContext, indicator: Indicator, value: Decimal): Measured | undefined {
  if (indicator.kind !== 'flow' && indicator.kind !== 'stock') return undefined;
  const last = samePeriodLastYear(context.period);
  if (!last) return undefined;
  const [side] = wholeSides(context, (one) => one.id === last.id);
  const base = side && baseOf(side, indicator.code);
  return base && against(context, indicator, value, base, 'same-period');
}

function byPrevious(context: HistoryContext, indicator: Indicator, value: Decimal): Measured | undefined {
  const base =
    indicator.kind === 'stock'
      ? stockBefore(context, indicator)
      : indicator.kind === 'flow' && indicator.overTime === 'add'
        ? flowIn(context, indicator.code, windowBefore(context.period))
        : undefined;
  return base && against(context, indicator, value, base, 'previous');
}

/** A stock at the end of the report before; an opening balance is judged by the balance that it repeats. */
function stockBefore(context: HistoryContext, { code, opens }: Indicator): Base | undefined {
  if (opens !== undefined) return undefined;
  const before = wholeSides(context, (one) => one.end < context.period.end);
  const latest = [...before].sort((a, b) => (a.record.period.end > b.record.period.end ? -1 : 1));
  for (const side of latest) {
    const base = baseOf(side, code);
    if (base) return base;
  }
  return undefined;
}

function byOwnHistory(context: HistoryContext, indicator: Indicator, value: Decimal): Measured | undefined {
  const { plausibility, period } = context;
  const past =
    indicator.kind === 'stock' && indicator.opens === undefined
      ? wholeSides(context, (one) => one.end < period.end).flatMap(
          (side) => baseOf(side, indicator.code) ?? [],
        )
      : indicator.kind === 'flow' && indicator.overTime === 'add'
        ? windowsBack(period).flatMap((one) => flowIn(context, indicator.code, one) ?? [])
        : [];
  if (past.length < plausibility.fewestPeriods) return undefined;
  const { middle, spread } = spreadOf(past.map((one) => magnitude(one.value)));
  const own = magnitude(value);
  const isFar =
    modifiedZ(own, middle, spread) >= magnitude(plausibility.modifiedZ) &&
    Math.abs(own - middle) >= magnitude(plausibility.atLeast);
  if (!isFar) return { by: 'own-history' };
  const sources = past.slice(-1)[0]!.sources;
  const odd = oddity(indicator.code, value, rounded(middle), 'own-history', sources);
  return { by: 'own-history', oddity: { ...odd, count: past.length } };
}

function byPeers(context: HistoryContext, { code }: Indicator, value: Decimal): Measured | undefined {
  const { plausibility, peers, agency } = context;
  const standing = context.form.submissionType === 'unit' ? peers?.of(code, agency.code) : undefined;
  if (!standing || standing.count < plausibility.fewestPeers) return undefined;
  const [own, usual, spread] = [value, standing.usual, standing.spread].map(magnitude) as [
    number,
    number,
    number,
  ];
  const factor = magnitude(plausibility.factor);
  const least = magnitude(plausibility.atLeast);
  const times = own > usual ? own / Math.max(usual, 1) : usual / Math.max(own, 1);
  // Peers differ by nature far more than one's own years do.
  const isHigh =
    own >= least &&
    own > usual &&
    times >= factor * factor &&
    modifiedZ(own, usual, spread) >= magnitude(plausibility.modifiedZ);
  const isLow = own > 0 && usual >= least * loudTimes && times >= loudTimes * loudTimes;
  if (!isHigh && !isLow) return { by: 'peers' };
  const odd = oddity(code, value, standing.usual, 'peers', []);
  return {
    by: 'peers',
    oddity: { ...odd, loud: times >= (isHigh ? loudAmongPeers : loudFall), count: standing.count },
  };
}

/** Beyond the factor where both are large enough to say so; or far beyond it where one is large. */
function against(
  { plausibility }: HistoryContext,
  { code }: Indicator,
  value: Decimal,
  base: Base,
  by: OddBy,
): Measured {
  const [own, then] = [magnitude(value), magnitude(base.value)];
  const [small, large] = own < then ? [own, then] : [then, own];
  const factor = magnitude(plausibility.factor);
  const least = magnitude(plausibility.atLeast);
  const isChange = small >= least && large > factor * small;
  const isSlip = small > 0 && large >= loudTimes * least && large >= loudTimes * factor * small;
  if (!isChange && !isSlip) return { by };
  return { by, oddity: { ...oddity(code, value, base.value, by, base.sources), period: base.period } };
}

function oddity(
  code: string,
  value: Decimal,
  usual: Decimal,
  by: OddBy,
  sources: readonly PastSource[],
): Oddity {
  const [own, then] = [magnitude(value), magnitude(usual)];
  const times = own > then ? own / Math.max(then, 1) : then / Math.max(own, 1);
  return {
    code,
    by,
    value,
    usual,
    times: rounded(times),
    up: own > then,
    loud: times >= (own > then ? loudTimes : loudFall),
    sources,
  };
}

/** Kept periods in which the agency was there for the whole window. */
function wholeSides(context: HistoryContext, passes: (period: Period) => boolean): PastSide[] {
  return comparable(context, passes).filter(
    ({ continuity }) => !('partialFrom' in continuity && continuity.partialFrom !== undefined),
  );
}

function baseOf(side: PastSide, code: string): Base | undefined {
  const past = side.figure(code);
  if (past.is !== 'value' || past.estimate) return undefined;
  return { value: past.value, period: side.record.period.id, sources: past.sources };
}

interface KnownFlow extends Valued {
  sources: readonly PastSource[];
}

/** A flow over a window, kept as such or worked out of kept ones. */
function flowIn(context: HistoryContext, code: string, window: Period | undefined): Base | undefined {
  if (!window) return undefined;
  const near = wholeSides(context, (one) => Math.abs(one.year - window.year) <= 1);
  const known = near.flatMap((side): KnownFlow[] => {
    const base = baseOf(side, code);
    return base ? [{ window: side.record.period, value: base.value, sources: base.sources }] : [];
  });
  const derived = deriveWindow(window, known);
  if (!derived || derived.value.startsWith('-')) return undefined;
  const sources = derived.steps.flatMap((one) => one.of.sources);
  return { value: derived.value, period: window.id, sources };
}

function windowsBack(period: Period): Period[] {
  const found: Period[] = [];
  for (let one = windowBefore(period); one && found.length < longestHistory; one = windowBefore(one))
    found.unshift(one);
  return found;
}
