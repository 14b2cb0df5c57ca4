import type { CauseKind } from '../../domain/finding.ts';
import type { Hypothesis } from './hypothesis.ts';

/** A hypothesis that fits: how many broken checks it repairs, and how many of its cells' it leaves broken. */
export interface Fit {
  hypothesis: Hypothesis;
  repaired: number;
  left: number;
}

/** From what hardly ever fits by chance to what often does: earlier kinds come first. */
const order: readonly CauseKind[] = [
  'wrong-scale',
  'digits-swapped',
  'wrong-sign',
  'exchanged',
  'digit-doubled',
  'part-left-out',
  'counted-twice',
  'digit-dropped',
  'last-period',
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
  const worth = sorted.filter((one) => one.repaired === best.repaired && one.left === best.left);
  let rank = 0;
  return worth.slice(0, most).map((fit, index) => {
    if (index === 0 || compare(worth[index - 1]!, fit) !== 0) rank = index + 1;
    return { fit, rank };
  });
}

function compare(a: Fit, b: Fit): number {
  return b.repaired - a.repaired || a.left - b.left || kindOf(a) - kindOf(b);
}

const kindOf = ({ hypothesis }: Fit) => order.indexOf(hypothesis.kind);

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
