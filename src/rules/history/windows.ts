import type { Decimal } from '../../domain/decimal.ts';
import { compareDecimals, subtract } from '../../domain/decimal.ts';
import { addDays, daysBetween, type LocalDate } from '../../domain/local-date.ts';
import { periodOf, type Period } from '../../domain/period.ts';
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
 * IV = Y − H1 − III), with the fewest. Each known window is a way between two days, forwards or backwards.
 */
export function deriveWindow<T extends Valued>(target: Window, all: readonly T[]): Derived<T> | undefined {
  const goal = addDays(target.end, 1);
  const paths = new Map<LocalDate, Derived<T>['steps']>([[target.start, []]]);
  const queue: LocalDate[] = [target.start];
  for (let day = queue.shift(); day !== undefined && !paths.has(goal); day = queue.shift()) {
    for (const one of all) {
      const [start, next] = [one.window.start, addDays(one.window.end, 1)];
      const way = start === day ? ([next, 1] as const) : next === day ? ([start, -1] as const) : undefined;
      if (!way || paths.has(way[0])) continue;
      paths.set(way[0], [...paths.get(day)!, { sign: way[1], of: one }]);
      queue.push(way[0]);
    }
  }
  const steps = paths.get(goal);
  if (!steps || steps.length === 0) return undefined;
  const added = addExactly(steps.filter((one) => one.sign === 1).map((one) => one.of.value));
  const taken = addExactly(steps.filter((one) => one.sign === -1).map((one) => one.of.value));
  return { value: subtract(added, taken), steps };
}

/** The window of the same length before this one; undefined for windows without such a neighbour (nine months). */
export function windowBefore({ year, code }: Period): Period | undefined {
  const neighbours: Partial<Record<string, readonly [back: number, code: string]>> = {
    Q1: [1, 'Q4'],
    Q2: [0, 'Q1'],
    Q3: [0, 'Q2'],
    Q4: [0, 'Q3'],
    H1: [1, 'H2'],
    H2: [0, 'H1'],
    Y: [1, 'Y'],
  };
  if (code.startsWith('M')) {
    const month = Number(code.slice(1));
    if (month === 1) return periodOf(year - 1, 'M12');
    return periodOf(year, `M${String(month - 1).padStart(2, '0')}`);
  }
  const found = neighbours[code];
  return found && periodOf(year - found[0], found[1]);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
