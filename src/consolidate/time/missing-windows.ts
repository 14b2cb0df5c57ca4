import { dateParts, type LocalDate } from '../../domain/local-date.ts';
import { periodOf, type Period } from '../../domain/period.ts';
import { windowPath } from '../../domain/window-path.ts';

/** The reports of a year under the CCHC regime, shortest windows last. */
const reports = ['Y', 'H1', 'Q1', 'Q3'] as const;
const months = Array.from({ length: 12 }, (_, at) => `M${String(at + 1).padStart(2, '0')}`);

/** One missing window outweighs any number of kept ones. */
const MISSING = 1000;

/**
 * The fewest periods that would have to be kept for `wanted` to be derived: of the reports of the regime (and months,
 * where months are kept) that `isAsked` allows, else `wanted` itself. Oldest first.
 */
export function missingWindows(
  wanted: Period,
  kept: readonly Period[],
  isAsked: (period: Period) => boolean,
): string[] {
  const known = new Set(kept.map((one) => one.id));
  const codes = kept.some((one) => one.code.startsWith('M')) ? [...reports, ...months] : reports;
  const years = [...new Set([wanted.year, dateParts(wanted.end).year])];
  const others = years
    .flatMap((year) => codes.flatMap((code) => periodOf(year, code) ?? []))
    .filter((one) => !known.has(one.id) && isAsked(one));
  const path = windowPath(wanted, [...kept, ...others], ({ id }) => (known.has(id) ? 1 : MISSING));
  if (!path) return [wanted.id];
  return path
    .map(({ window }) => window)
    .filter(({ id }) => !known.has(id))
    .toSorted((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))
    .map(({ id }) => id);
}

/** The report of the regime that closes on a day, the longest first; undefined where none that is asked for does. */
export function missingReport(end: LocalDate, isAsked: (period: Period) => boolean): string | undefined {
  const { year } = dateParts(end);
  return reports.flatMap((code) => periodOf(year, code) ?? []).find((one) => one.end === end && isAsked(one))
    ?.id;
}
