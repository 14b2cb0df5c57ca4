import { subtract, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import { ownValue } from '../history/own-value.ts';
import type { PastSide, PastSource } from '../history/past-side.ts';
import { addExactly } from '../operand.ts';
import { rememberLast } from '../remember-last.ts';
import type { HistoryContext } from '../rule.ts';
import { isOtherWindow, isOtherWindowIn } from './other-window.ts';
import { pastWindows, type PastWindow } from './past-windows.ts';
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

/**
 * Values far from the same period last year, from the window before, from their own history and from the peers
 * (XP-07). Estimates, and windows in which the agency was another, are left out.
 */
export const oddities = rememberLast((context: HistoryContext): Oddities => {
  const odd = new Map<string, Oddity>();
  // Of a file that holds another window every figure is odd, and one finding says why.
  if (isOtherWindow(context)) return { odd, measured: new Map() };
  const measured = new Map<OddBy, number>();
  for (const { indicator, requirement } of context.form.fields.values()) {
    if (!isCounted(indicator) || requirement === 'given' || requirement === 'computed') continue;
    if (isOtherWindowIn(context, indicator)) continue;
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
  const { sameLastYear } = pastWindows(context);
  const base = sameLastYear && baseOf(sameLastYear, indicator.code);
  return base && against(context, indicator, value, base, 'same-period');
}

function byPrevious(context: HistoryContext, indicator: Indicator, value: Decimal): Measured | undefined {
  const base = isStock(indicator)
    ? stockBefore(context, indicator.code)
    : isAddable(indicator)
      ? flowIn(pastWindows(context).previous, indicator.code)
      : undefined;
  return base && against(context, indicator, value, base, 'previous');
}

/** An opening balance is judged by the balance that it repeats. */
const isStock = ({ kind, opens }: Indicator) => kind === 'stock' && opens === undefined;
const isAddable = ({ kind, overTime }: Indicator) => kind === 'flow' && overTime === 'add';

/** A stock at the end of the last report that has it. */
function stockBefore(context: HistoryContext, code: string): Base | undefined {
  for (const side of pastWindows(context).ended.toReversed()) {
    const base = baseOf(side, code);
    if (base) return base;
  }
  return undefined;
}

function byOwnHistory(context: HistoryContext, indicator: Indicator, value: Decimal): Measured | undefined {
  const { plausibility } = context;
  const { ended, back } = pastWindows(context);
  const past = isStock(indicator)
    ? ended.flatMap((side) => baseOf(side, indicator.code) ?? [])
    : isAddable(indicator)
      ? back.flatMap((one) => flowIn(one, indicator.code) ?? [])
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

function baseOf(side: PastSide, code: string): Base | undefined {
  const past = side.figure(code);
  if (past.is !== 'value' || past.estimate) return undefined;
  return { value: past.value, period: side.record.period.id, sources: past.sources };
}

/** A flow over a window, kept as such or worked out of kept ones. */
function flowIn(window: PastWindow | undefined, code: string): Base | undefined {
  if (!window) return undefined;
  const parts: { sign: 1 | -1; base: Base }[] = [];
  for (const { sign, side } of window.steps) {
    const base = baseOf(side, code);
    if (!base) return undefined;
    parts.push({ sign, base });
  }
  const sumOf = (sign: 1 | -1) =>
    addExactly(parts.filter((one) => one.sign === sign).map((one) => one.base.value));
  const value = subtract(sumOf(1), sumOf(-1));
  const sources = parts
    .sort((a, b) => b.sign - a.sign)
    .flatMap(({ sign, base }) => base.sources.map((one) => ({ ...one, minus: sign === -1 })));
  // Less than nothing is a broken chain, which L2-CUM-001 tells.
  return value.startsWith('-') ? undefined : { value, period: window.period.id, sources };
}
