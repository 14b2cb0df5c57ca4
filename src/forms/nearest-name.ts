import { distance } from 'fastest-levenshtein';

/** The known name that looks most like what was written, as a `nearest` field; nothing when none is close. */
export function nearestName(written: string, names: Iterable<string>): { nearest?: string } {
  let best: string | undefined;
  let least = Math.floor(written.length / 2) + 1;
  for (const name of names) {
    const steps = distance(written.toLowerCase(), name.toLowerCase());
    if (steps < least) [best, least] = [name, steps];
  }
  return best === undefined ? {} : { nearest: best };
}
