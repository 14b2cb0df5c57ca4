import { distance } from 'fastest-levenshtein';

/** The known name nearest to what was typed, if it is near enough to be a slip of the hand. For suggestions only. */
export function nearestName(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const name of known) {
    const steps = distance(typed.toLowerCase(), name.toLowerCase());
    if (steps < limit) {
      best = name;
      limit = steps;
    }
  }
  return best;
}
