import type { Scope } from '../../domain/consolidation.ts';
import { addDays } from '../../domain/local-date.ts';
import type { Period } from '../../domain/period.ts';
import type { ContinuityOf } from '../../domain/succession.ts';
import type { TimeSource } from '../time/time-value.ts';

/** An opening balance that is to be compared, and the agencies of today that stand behind it. */
export interface AskedOpening {
  /** Codes of the balance, and of the closing balance that it repeats. */
  code: string;
  opens: string | undefined;
  scope: Scope;
  period: Period;
  base: Period;
  /** Codes of the agencies that are asked for it now. */
  agencies: readonly string[];
  continuity: ContinuityOf;
  source: TimeSource;
  /** Window that the base was taken from; the base itself where it is kept. */
  takenFrom: Period | undefined;
}

/**
 * Whether one of two opening balances lacks agencies that the other has. It stands at the end of the day before its
 * window: who began on the first day of the window or later had nothing to open with, whatever the report of that
 * window says of them (a 0, usually), unless predecessors that existed on that day hand theirs on. Of the whole of the
 * province the agencies that existed then and are no more fill the base.
 */
export function hasOpeningGap(asked: AskedOpening): boolean {
  const { period, base, scope } = asked;
  if (unopened(asked, period).length > 0) return true;
  const begun = unopened(asked, base);
  return begun.length > 0 && !(scope.type === 'total' && isFilled(asked));
}

/** Agencies of today that had nothing on the eve of a window, and nobody says of whom they come. */
function unopened({ agencies, scope, continuity }: AskedOpening, { start }: Period): string[] {
  const eve = eveOf(start);
  return agencies.filter((agency) => {
    const link = continuity(agency, eve);
    if (link.kind !== 'none' || link.reason !== 'new') return false;
    // Written down as a new body: nobody's stock went to it, and the whole does not miss it.
    return scope.type === 'agency' || (link.changes ?? []).length === 0;
  });
}

/** Whether agencies stand behind the base that are no more. */
function isFilled({ agencies, continuity, base, ...asked }: AskedOpening): boolean {
  const { source, takenFrom, opens } = asked;
  const code = takenFrom?.start === base.start ? asked.code : opens;
  const each = takenFrom && code !== undefined ? source.readEach(code, takenFrom) : undefined;
  if (!each) return false;
  const today = new Set(agencies);
  const eve = eveOf(base.start);
  return [...each].some(([agency, { value }]) => {
    if (value === null || today.has(agency)) return false;
    const link = continuity(agency, eve);
    return link.kind === 'same' && link.code === agency;
  });
}

function eveOf(start: Period['start']): Period {
  const day = addDays(start, -1);
  return {
    id: `${day}/${day}`,
    code: 'Y',
    year: Number(day.slice(0, 4)),
    start: day,
    end: day,
    fromYearStart: false,
  };
}
