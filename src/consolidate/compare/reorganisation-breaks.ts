import type { Agency } from '../../domain/agency.ts';
import type { Break } from '../../domain/comparison.ts';
import { groupBy } from '../../domain/group-by.ts';
import { addDays, type LocalDate } from '../../domain/local-date.ts';
import type { Window } from '../../domain/window-path.ts';

/** More than so many are "many": they are not named. */
const few = 5;

/** Days inside a window on which agencies began or ended: what the window says is of units old and new. */
export function reorganisationBreaks(window: Window, agencies: readonly Agency[]): Break[] {
  const dated = agencies.flatMap(({ code, validFrom, validTo }) => {
    const dates = [validFrom, validTo === undefined ? undefined : addDays(validTo, 1)];
    return dates
      .filter((date) => date !== undefined && date > window.start && date <= window.end)
      .map((date) => ({ date: date!, code }));
  });
  return breaksOn(dated);
}

/** One break for each date, with the agencies concerned where they are few. */
function breaksOn(dated: readonly { date: LocalDate; code: string }[]): Break[] {
  return [...groupBy(dated, (one) => one.date)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, all]) => {
      const agencies = [...new Set(all.map(({ code }) => code))].sort();
      return { date, reason: 'reorganisation', ...(agencies.length <= few ? { agencies } : {}) };
    });
}
