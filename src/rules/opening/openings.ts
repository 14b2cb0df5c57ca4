import { subtract, type Decimal } from '../../domain/decimal.ts';
import { addDays } from '../../domain/local-date.ts';
import type { Period } from '../../domain/period.ts';
import { comparable } from '../history/kept-periods.ts';
import type { PastSide, PastSource, PastValue } from '../history/past-side.ts';
import { rememberLast } from '../remember-last.ts';
import type { HistoryContext } from '../rule.ts';

/** What an opening balance has to repeat: the closing one of the window before, else that of a report with the same start. */
export interface OpeningSources {
  /** The kept period that ended on the eve of this one. */
  before: PastSide | undefined;
  /** Kept periods that open on the same day. */
  sameStart: readonly PastSide[];
  /** Other kept periods of the year: a wrong source is named. */
  others: readonly PastSide[];
}

export const openingSources = rememberLast((context: HistoryContext): OpeningSources => {
  const { period } = context;
  const eve = addDays(period.start, -1);
  const ends = comparable(context, (one) => one.end === eve);
  return {
    // Several may end that day (the year, quarter IV): the longest says the same and is always reported.
    before: [...ends].sort((a, b) => (a.record.period.start < b.record.period.start ? -1 : 1))[0],
    sameStart: comparable(context, (one) => one.start === period.start && one.id !== period.id),
    others: comparable(context, (one) => one.end !== eve && Math.abs(one.year - period.year) <= 1),
  };
});

/** An opening balance that does not repeat what it should. */
export interface OpeningMismatch {
  expected: Decimal;
  difference: Decimal;
  /** `closing`: the end of the window before · `opening`: the same opening in another report of the year. */
  from: 'closing' | 'opening';
  sources: readonly PastSource[];
  /** A period whose closing balance was probably repeated instead. */
  instead?: string;
}

/** How an opening value stands against what is kept; undefined where nothing is. */
export function openingOf(
  { before, sameStart, others }: OpeningSources,
  value: Decimal,
  opening: (side: PastSide) => PastValue | undefined,
  closing: (side: PastSide) => PastValue | undefined,
): 'holds' | OpeningMismatch | undefined {
  const should = before && closing(before);
  if (should?.is === 'value') {
    if (should.value === value) return 'holds';
    const instead = others.find((side) => sameValue(closing(side), value))?.record.period;
    return mismatch(value, 'closing', should, instead);
  }
  const same = sameStart.map(opening).find((one) => one?.is === 'value');
  if (same?.is !== 'value') return undefined;
  return same.value === value ? 'holds' : mismatch(value, 'opening', same, undefined);
}

const sameValue = (past: PastValue | undefined, value: Decimal) =>
  past?.is === 'value' && past.value === value && value !== '0';

function mismatch(
  value: Decimal,
  from: OpeningMismatch['from'],
  should: Extract<PastValue, { is: 'value' }>,
  instead: Period | undefined,
): OpeningMismatch {
  return {
    expected: should.value,
    difference: subtract(value, should.value),
    from,
    sources: should.sources,
    ...(instead ? { instead: instead.id } : {}),
  };
}
