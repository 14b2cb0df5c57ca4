import { addDays, type LocalDate } from './local-date.ts';

/** An interval of calendar dates, both inclusive, with the id of the period that it belongs to. */
export interface Window {
  id: string;
  start: LocalDate;
  end: LocalDate;
}

/** One kept window in a signed sum. */
export interface SignedWindow<W extends Window = Window> {
  sign: 1 | -1;
  window: W;
}

interface Label<W extends Window> {
  path: readonly SignedWindow<W>[];
  cost: number;
  subtractions: number;
  names: string;
}

/**
 * A window as a signed sum of others: the shortest way from its first day to the day after its last, where a window
 * leads forward (added) or back (subtracted). II = H1 − I; IV = Y − H1 − III. `cost` of a window is 1 unless told, so
 * that ways over some windows are taken only where there is no other. Of ways that cost the same the one with fewer
 * subtractions is taken, then the one whose names come first: the order of `windows` changes nothing. Additions come
 * first in the result. Undefined where no way leads there.
 */
export function windowPath<W extends Window>(
  wanted: Window,
  windows: readonly W[],
  cost: (window: W) => number = () => 1,
): readonly SignedWindow<W>[] | undefined {
  const goal = addDays(wanted.end, 1);
  const edges = edgesOf(windows);
  const open = new Map<LocalDate, Label<W>>([
    [wanted.start, { path: [], cost: 0, subtractions: 0, names: '' }],
  ]);
  const done = new Set<LocalDate>();
  for (let at = cheapest(open); at !== undefined; at = cheapest(open)) {
    const label = open.get(at)!;
    if (at === goal) return inReadingOrder(label.path);
    open.delete(at);
    done.add(at);
    for (const { to, sign, window } of edges.get(at) ?? []) {
      if (done.has(to)) continue;
      const next: Label<W> = {
        path: [...label.path, { sign, window }],
        cost: label.cost + cost(window),
        subtractions: label.subtractions + (sign === 1 ? 0 : 1),
        names: `${label.names} ${sign === 1 ? '+' : '-'}${window.id}`,
      };
      const known = open.get(to);
      if (!known || isBefore(next, known)) open.set(to, next);
    }
  }
  return undefined;
}

/** `+2026-H1`, `-2026-Q1`. */
export function derivationNames(path: readonly SignedWindow[]): string[] {
  return path.map(({ sign, window }) => `${sign === 1 ? '+' : '-'}${window.id}`);
}

interface Edge<W extends Window> extends SignedWindow<W> {
  to: LocalDate;
}

function edgesOf<W extends Window>(windows: readonly W[]): Map<LocalDate, Edge<W>[]> {
  const edges = new Map<LocalDate, Edge<W>[]>();
  const add = (from: LocalDate, edge: Edge<W>) => {
    const known = edges.get(from);
    if (known) known.push(edge);
    else edges.set(from, [edge]);
  };
  for (const window of windows) {
    const after = addDays(window.end, 1);
    add(window.start, { to: after, sign: 1, window });
    add(after, { to: window.start, sign: -1, window });
  }
  return edges;
}

function cheapest<W extends Window>(open: ReadonlyMap<LocalDate, Label<W>>): LocalDate | undefined {
  let best: [LocalDate, Label<W>] | undefined;
  for (const one of open) if (!best || isBefore(one[1], best[1])) best = one;
  return best?.[0];
}

function isBefore<W extends Window>(a: Label<W>, b: Label<W>): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  if (a.subtractions !== b.subtractions) return a.subtractions < b.subtractions;
  return a.names < b.names;
}

function inReadingOrder<W extends Window>(path: readonly SignedWindow<W>[]): SignedWindow<W>[] {
  return path.toSorted(
    (a, b) => b.sign - a.sign || order(a.window.start, b.window.start) || order(a.window.id, b.window.id),
  );
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
