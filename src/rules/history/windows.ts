import type { Decimal } from '../../domain/decimal.ts';
import { compareDecimals, subtract } from '../../domain/decimal.ts';
import { addDays, daysBetween, type LocalDate } from '../../domain/local-date.ts';
import type { Period } from '../../domain/period.ts';
import { windowPath } from '../../domain/window-path.ts';
import { addExactly } from '../operand.ts';

type Window = Pick<Period, 'start' | 'end'>;

/** Whether a window lies in a longer one. */
export function isInside(inner: Window, outer: Window): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && daysIn(inner) < daysIn(outer);
}

export function isDisjoint(a: Window, b: Window): boolean {
  return a.end < b.start || b.end < a.start;
}

/** Days of a window, both ends included. */
export function daysIn({ start, end }: Window): number {
  return daysBetween(start, end) + 1;
}

/** Something that a window has a value for. */
export interface Valued {
  window: Window;
  value: Decimal;
}

/** Of windows that do not overlap, those with the largest sum; of equal sums the one of fewest windows. */
export function largestDisjoint<T extends Valued>(all: readonly T[]): readonly T[] {
  const inOrder = [...all].sort(
    (a, b) => compareText(a.window.end, b.window.end) || compareText(b.window.start, a.window.start),
  );
  const best: { chosen: readonly T[]; sum: Decimal }[] = [{ chosen: [], sum: '0' }];
  for (const [at, one] of inOrder.entries()) {
    const before = inOrder.slice(0, at).filter((other) => other.window.end < one.window.start).length;
    const left = best[before]!;
    const taken = { chosen: [...left.chosen, one], sum: addExactly([left.sum, one.value]) };
    const passed = best[at]!;
    const compared = compareDecimals(taken.sum, passed.sum);
    const isBetter = compared > 0 || (compared === 0 && taken.chosen.length < passed.chosen.length);
    best.push(isBetter ? taken : passed);
  }
  return best.at(-1)!.chosen;
}

/** Windows that lie end to end and fill the target exactly, the fewest; undefined when there are none. */
export function tiling<T extends { window: Window }>(
  target: Window,
  all: readonly T[],
): readonly T[] | undefined {
  const paths = new Map<LocalDate, readonly T[]>([[target.start, []]]);
  const inOrder = all
    .filter((one) => isInside(one.window, target))
    .sort((a, b) => compareText(a.window.start, b.window.start));
  for (const one of inOrder) {
    const path = paths.get(one.window.start);
    if (!path) continue;
    const next = addDays(one.window.end, 1);
    const known = paths.get(next);
    if (!known || known.length > path.length + 1) paths.set(next, [...path, one]);
  }
  return paths.get(addDays(target.end, 1));
}

/** A window's value worked out of others: `+` counts, `-` is taken away. */
export interface Derived<T> {
  value: Decimal;
  steps: readonly { sign: 1 | -1; of: T }[];
}

/**
 * The value of a window from windows that are known: itself, or sums and differences of others (quarter II = H1 − I,
 * IV = Y − H1 − III), with the fewest. The order of the known ones changes nothing.
 */
export function deriveWindow<T extends Valued>(target: Window, all: readonly T[]): Derived<T> | undefined {
  const named = all.map((of) => ({ id: `${of.window.start}–${of.window.end}`, ...bounds(of.window), of }));
  const path = windowPath({ id: '', ...bounds(target) }, named);
  if (!path || path.length === 0) return undefined;
  const steps = path.map(({ sign, window }) => ({ sign, of: window.of }));
  const added = addExactly(steps.filter((one) => one.sign === 1).map((one) => one.of.value));
  const taken = addExactly(steps.filter((one) => one.sign === -1).map((one) => one.of.value));
  return { value: subtract(added, taken), steps };
}

export { windowBefore } from '../../domain/window-before.ts';

function bounds({ start, end }: Window): Window {
  return { start, end };
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
