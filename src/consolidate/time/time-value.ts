import type { Break, Derivation, NotComparable } from '../../domain/comparison.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Period } from '../../domain/period.ts';
import type { Measure, Reading } from './measure.ts';

/** What the kept periods say, seen from one scope or one row of a table. */
export interface TimeSource {
  /** Periods that are kept, in any order. */
  periods: readonly Period[];
  measureOf(code: string): Measure | undefined;
  /** Undefined where nobody was asked in that period. */
  read(code: string, period: Period): Reading | undefined;
  /** What is left out inside a complete whole is not known from its coverage: differences are made agency by agency. */
  isAlwaysSplit?: boolean;
  /**
   * The same agency by agency, of those that existed then (null where one has no number); undefined where the whole is
   * not the sum of its agencies.
   */
  readEach(code: string, period: Period): ReadonlyMap<string, Reading> | undefined;
}

/** The value of a window, as reported or derived from others, or why there is none. */
export interface TimeValue {
  value: Decimal | null;
  parts?: { numerator: Decimal; denominator: Decimal };
  asWas: Decimal | null;
  derivation: Derivation;
  /** Sources that stand behind it in every window it is made of. */
  counted: number;
  expected: number;
  estimate: boolean;
  breaks: readonly Break[];
  notDerivable?: NotComparable;
}

export function noValue(notDerivable: NotComparable, breaks: readonly Break[] = []): TimeValue {
  return {
    value: null,
    asWas: null,
    derivation: [],
    counted: 0,
    expected: 0,
    estimate: false,
    breaks,
    notDerivable,
  };
}

/** What a period said, as it stands; `derivation` names it where it stands for another window. */
export function asReported(reading: Reading, derivation: Derivation = []): TimeValue {
  const { value, parts, asWas, counted, expected, estimate, breaks } = reading;
  return { value, asWas, derivation, counted, expected, estimate, breaks, ...(parts ? { parts } : {}) };
}

/** A reading that can be counted with. */
export function isUsable(reading: Reading | undefined): reading is Reading & { value: Decimal } {
  return reading !== undefined && reading.value !== null && !reading.notComparable;
}

/** Every break once, by date. */
export function mergeBreaks(lists: readonly (readonly Break[])[]): Break[] {
  const merged = new Map<string, Break>();
  for (const one of lists.flat()) {
    const key = `${one.date} ${one.reason}`;
    const known = merged.get(key);
    const agencies = [...new Set([...(known?.agencies ?? []), ...(one.agencies ?? [])])].sort();
    const { date, reason } = one;
    // A break of everybody stays one of everybody.
    const isWide = !one.agencies || (known !== undefined && !known.agencies);
    merged.set(key, isWide ? { date, reason } : { date, reason, agencies });
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
