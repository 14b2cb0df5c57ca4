import type { Break } from './comparison.ts';
import type { LocalDate } from './local-date.ts';
import type { Period } from './period.ts';
import type { Origins } from './succession.ts';
import type { Succession } from './succession-of.ts';

/** A footnote names at most so many agencies. */
const FEW = 5;

/**
 * What a reader of a comparison between two windows must know of, one mark per day and reason: what changed since the
 * earlier window began, up to the end of the later one. Agencies are named where they are few.
 */
export function breaksBetween({ links }: Pick<Succession, 'links'>, then: Period, now: Period): Break[] {
  const found = new Map<string, { mark: Break; codes: Set<string> }>();
  for (const { date, from, to, kind } of links) {
    if (date <= then.start || date > now.end || kind === 'same') continue;
    const reason = kind === 'moved' ? 'moved-function' : reasonOn(date, then);
    const key = `${date}/${reason}`;
    const one = found.get(key) ?? { mark: { date, reason }, codes: new Set<string>() };
    const code = to ?? from;
    if (code !== null) one.codes.add(code);
    found.set(key, one);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { mark, codes }]) => (codes.size > FEW ? mark : { ...mark, agencies: [...codes].sort() }));
}

/** The same for some agencies, from what is known of their origins. */
export function breaksOf(
  { changedOn = [], movedOn = [], partialFrom }: Pick<Origins, 'changedOn' | 'movedOn' | 'partialFrom'>,
  then: Period,
  agencies: readonly string[],
): Break[] {
  const named = agencies.length <= FEW ? { agencies } : {};
  const days = new Set([...changedOn, ...(partialFrom === undefined ? [] : [partialFrom])]);
  return [
    ...[...days].sort().map((date): Break => ({ date, reason: reasonOn(date, then), ...named })),
    ...movedOn.map((date): Break => ({ date, reason: 'moved-function', ...named })),
  ];
}

/** A day inside the earlier window parts that window itself. */
function reasonOn(date: LocalDate, then: Period): Break['reason'] {
  return date <= then.end ? 'partial-window' : 'reorganisation';
}
