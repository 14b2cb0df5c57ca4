import type { Watch } from '../../ooxml/watch.ts';

/** Milliseconds that one file may take. Honest ones take less than a hundred; a province is not kept waiting by one. */
const longestPerFile = 10_000;

/** A watch that starts now, for one file. */
export function fileWatch(): Watch {
  const now = () => performance.now();
  return { now, until: now() + longestPerFile };
}
