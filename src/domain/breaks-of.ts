import type { Break } from './comparison.ts';
import type { LocalDate } from './local-date.ts';
import type { Period } from './period.ts';
import type { Origins } from './succession.ts';

/** A footnote names at most so many agencies. */
const FEW = 5;

/**
 * What a reader of a comparison with an earlier window must know of, one mark per day and reason: what changed since that
 * window began. Agencies are named where they are few; `agencies` are those that are compared.
 */
export function breaksOf(
  { changes = [], moves = [], partialFrom }: Pick<Origins, 'changes' | 'moves' | 'partialFrom'>,
  then: Period,
  agencies: readonly string[],
): Break[] {
  const days = new Map(changes.map((one) => [one.date, one.agencies]));
  if (partialFrom !== undefined && !days.has(partialFrom)) days.set(partialFrom, agencies);
  return [
    ...[...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, codes]): Break => ({ date, reason: reasonOn(date, then), ...named(codes) })),
    ...moves.map((one): Break => ({ date: one.date, reason: 'moved-function', ...named(one.agencies) })),
  ];
}

function named(agencies: readonly string[]): { agencies?: readonly string[] } {
  return agencies.length <= FEW ? { agencies } : {};
}

/** A day inside the earlier window parts that window itself. */
function reasonOn(date: LocalDate, then: Period): Break['reason'] {
  return date <= then.end ? 'partial-window' : 'reorganisation';
}
