import { compareDecimals, subtract, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import type { Field } from '../../domain/form.ts';
import type { Period } from '../../domain/period.ts';
import { comparable } from '../history/kept-periods.ts';
import { ownValue } from '../history/own-value.ts';
import type { PastSide, PastSource } from '../history/past-side.ts';
import { isDisjoint, isInside, largestDisjoint, tiling, type Valued } from '../history/windows.ts';
import { addExactly } from '../operand.ts';
import { rememberLast } from '../remember-last.ts';
import type { HistoryContext } from '../rule.ts';

/** How a figure contradicts those of other windows. */
export interface ChainBreak {
  code: string;
  /**
   * `below`: less than what is kept of shorter windows inside this one · `above`: with its neighbours more than a kept
   * longer window · `unequal`: windows that fill each other make another sum.
   */
  how: 'below' | 'above' | 'unequal';
  value: Decimal;
  /** The longer window, for `above` and for `unequal` inside a longer one. */
  outer?: Period;
  /** What the value is held against: the sum of the inner windows, or the longer window's figure. */
  against: Decimal;
  /** Own value and its neighbours together, where there are some. */
  together: Decimal;
  difference: Decimal;
  soft: boolean;
  sources: readonly PastSource[];
}

/** What became of one figure: broken, holds, or lacks what it would be held against. */
export type ChainOutcome = { code: string } & (
  | { is: 'holds'; value: Decimal }
  | { is: 'unknown' }
  | { is: 'absent' }
  | { is: 'broken'; broken: ChainBreak }
);

/**
 * Every flow of the submission against the kept windows inside this one and around it (XP-01, XP-02). Figures that
 * contain a carry-over or count distinct things are held against single windows only: they never add up.
 */
export const chains = rememberLast((context: HistoryContext): readonly ChainOutcome[] => {
  const { period } = context;
  const inner = comparable(context, (one) => isInside(one, period));
  const outer = comparable(context, (one) => isInside(period, one));
  if (inner.length + outer.length === 0) return [];
  const beside = comparable(
    context,
    (one) => isDisjoint(one, period) && outer.some((side) => isInside(one, side.record.period)),
  );
  return [...context.form.fields.values()]
    .filter(isChained)
    .map((field) => judge(context, field, { inner, outer, beside }));
});

/** Flows that somebody types in. */
function isChained({ indicator, requirement }: Field): boolean {
  return indicator.kind === 'flow' && (requirement === 'required' || requirement === 'optional');
}

const addsUp = ({ overTime, distinct }: Indicator) => overTime === 'add' && distinct !== true;

interface Sides {
  inner: readonly PastSide[];
  outer: readonly PastSide[];
  beside: readonly PastSide[];
}

interface Known extends Valued {
  window: Period;
  estimate: boolean;
  sources: readonly PastSource[];
}

function judge(context: HistoryContext, { indicator }: Field, sides: Sides): ChainOutcome {
  const { code } = indicator;
  const own = ownValue(context, code);
  if (own.is !== 'value') return { code, is: own.is };
  const known = (side: PastSide) => knownOf(side, code);
  const inner = sides.inner.flatMap(known);
  const outer = sides.outer.flatMap(known);
  if (inner.length + outer.length === 0) return { code, is: 'unknown' };
  const here = { code, value: own.value, soft: own.soft, window: context.period, adds: addsUp(indicator) };
  const inside = brokenBelow(here, inner);
  if (inside) return { code, is: 'broken', broken: inside };
  const beside = here.adds ? sides.beside.flatMap(known) : [];
  for (const longer of [...outer].sort(shortestFirst)) {
    const broken = brokenAbove(here, longer, beside);
    if (broken) return { code, is: 'broken', broken };
  }
  return { code, is: 'holds', value: own.value };
}

function knownOf(side: PastSide, code: string): Known[] {
  const past = side.figure(code);
  if (past.is !== 'value') return [];
  const { value, estimate, sources } = past;
  return [{ window: side.record.period, value, estimate, sources }];
}

interface Here {
  code: string;
  value: Decimal;
  soft: boolean;
  window: Period;
  adds: boolean;
}

/** Shorter windows inside this one: the largest sum of disjoint ones, and the sum of those that fill it. */
function brokenBelow(here: Here, inner: readonly Known[]): ChainBreak | undefined {
  const largest = here.adds ? largestDisjoint(inner) : largestSingle(inner);
  const sum = addExactly(largest.map((one) => one.value));
  if (compareDecimals(here.value, sum) < 0) return breakOf(here, 'below', sum, largest);
  const full = here.adds ? tiling(here.window, inner) : undefined;
  const filled = full && addExactly(full.map((one) => one.value));
  return full && filled !== here.value ? breakOf(here, 'unequal', filled!, full) : undefined;
}

/** A longer window that was kept before this report came, or came again. */
function brokenAbove(here: Here, longer: Known, all: readonly Known[]): ChainBreak | undefined {
  const beside = all.filter((one) => isInside(one.window, longer.window));
  const largest = largestDisjoint(beside);
  const others = addExactly(largest.map((one) => one.value));
  // What the others contradict by themselves is no fault of this report.
  const neighbours = compareDecimals(others, longer.value) > 0 ? [] : largest;
  const together = addExactly([here.value, ...neighbours.map((one) => one.value)]);
  const how = compareDecimals(together, longer.value);
  if (how > 0) return aboveOf(here, 'above', longer, together, neighbours);
  const own: Known = { window: here.window, value: here.value, estimate: here.soft, sources: [] };
  const full = here.adds ? tiling(longer.window, [own, ...beside]) : undefined;
  if (!full?.includes(own)) return undefined;
  const filled = addExactly(full.map((one) => one.value));
  const rest = full.filter((one) => one !== own);
  return filled === longer.value ? undefined : aboveOf(here, 'unequal', longer, filled, rest);
}

function breakOf(
  { code, value, soft }: Here,
  how: ChainBreak['how'],
  against: Decimal,
  others: readonly Known[],
): ChainBreak {
  return {
    code,
    how,
    value,
    against,
    together: value,
    difference: subtract(value, against),
    soft: soft || others.some((one) => one.estimate),
    sources: others.flatMap((one) => one.sources),
  };
}

function aboveOf(
  { code, value, soft }: Here,
  how: ChainBreak['how'],
  longer: Known,
  together: Decimal,
  neighbours: readonly Known[],
): ChainBreak {
  return {
    code,
    how,
    value,
    outer: longer.window,
    against: longer.value,
    together,
    difference: subtract(together, longer.value),
    soft: soft || [longer, ...neighbours].some((one) => one.estimate),
    sources: [...longer.sources, ...neighbours.flatMap((one) => one.sources)],
  };
}

function largestSingle(all: readonly Known[]): readonly Known[] {
  const [largest] = [...all].sort((a, b) => compareDecimals(b.value, a.value));
  return largest ? [largest] : [];
}

function shortestFirst(a: Known, b: Known): number {
  return a.window.start > b.window.start || a.window.end < b.window.end ? -1 : 1;
}
