import type { CauseKind } from '../../domain/finding.ts';
import type { Hypothesis } from './hypothesis.ts';
import { valueOf } from './implied.ts';

/** A hypothesis that fits: which broken checks it repairs, and how many of its cells' it leaves broken. */
export interface Fit {
  hypothesis: Hypothesis;
  repairs: ReadonlySet<string>;
  left: number;
}

/** From what hardly ever fits by chance to what often does: earlier kinds come first. */
const order: readonly CauseKind[] = [
  'wrong-scale',
  'digits-swapped',
  'wrong-sign',
  'exchanged',
  'digit-doubled',
  'last-period',
  'part-left-out',
  'counted-twice',
  'digit-dropped',
  'part-missing',
  'copied',
];

/** More than these are no help to anybody. */
const most = 3;

/** The causes worth naming, best first. What repairs more comes first, then what leaves nothing of its cells broken. */
export function ranked(fits: readonly Fit[]): { fit: Fit; rank: number }[] {
  const sorted = withoutRepeats(fits).sort(compare);
  const [best] = sorted;
  if (!best) return [];
  // Who explains less than the best is no explanation beside it.
  const worth = sorted.filter((one) => one.repairs.size === best.repairs.size && one.left === best.left);
  let rank = 0;
  return worth.slice(0, most).map((fit, index) => {
    if (index === 0 || compare(worth[index - 1]!, fit) !== 0) rank = index + 1;
    return { fit, rank };
  });
}

function compare(a: Fit, b: Fit): number {
  return b.repairs.size - a.repairs.size || a.left - b.left || kindOf(a) - kindOf(b);
}

/** Place in the order. A single digit is the same as last time by chance, and often. */
function kindOf({ hypothesis: { kind, place } }: Fit): number {
  const isChance = kind === 'last-period' && (valueOf(place) ?? '').length < 2;
  return isChance ? order.length : order.indexOf(kind);
}

/** The same cell with the same value, found by several ways: the likeliest way is kept. */
function withoutRepeats(fits: readonly Fit[]): Fit[] {
  const kept = new Map<string, Fit>();
  for (const fit of fits) {
    const changes = [...fit.hypothesis.changes].map(([place, value]) => `${place}=${value}`).sort();
    const key = changes.join();
    const known = kept.get(key);
    if (!known || kindOf(fit) < kindOf(known)) kept.set(key, fit);
  }
  return [...kept.values()];
}
