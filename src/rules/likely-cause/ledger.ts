import { rememberLast } from '../remember-last.ts';
import type { SubmissionContext } from '../rule.ts';
import type { Check } from './check.ts';
import { followingTotals } from './following-totals.ts';
import { fieldChecks, tableChecks } from './ledger-checks.ts';
import type { Place } from './place.ts';
import { placesOf } from './places.ts';

/** Every cell of a submission that some identity ties to others, and everything that has to hold between them. */
export interface Ledger {
  places: ReadonlyMap<string, Place>;
  checks: ReadonlyMap<string, Check>;
  /** The checks that a place takes part in. */
  checksOf(place: string): readonly Check[];
  /** Rows of data above a table's total row, by the place of the total. */
  rowsOfTotal: ReadonlyMap<string, readonly string[]>;
}

/** Made once per submission, and only where an identity is broken. */
export const ledgerOf = rememberLast((context: SubmissionContext): Ledger => {
  const places = placesOf(context);
  const { rowsOfTotal, following } = followingTotals(context.submission, places);
  const all = [...fieldChecks(context, places), ...tableChecks(context, places, rowsOfTotal, following)];
  const checks = new Map(all.map((one) => [one.id, one]));
  const byPlace = new Map<string, Check[]>();
  for (const check of checks.values()) {
    for (const place of new Set(check.places)) byPlace.set(place, [...(byPlace.get(place) ?? []), check]);
  }
  return { places, checks, checksOf: (place) => byPlace.get(place) ?? [], rowsOfTotal };
});

/** The columns of the table that a total belongs to: totals, each with its rows. */
export function columnsBeside(
  rowsOfTotal: Ledger['rowsOfTotal'],
  total: string,
): (readonly [string, readonly string[]])[] {
  const row = total.slice(0, total.lastIndexOf('|') + 1);
  return [...rowsOfTotal].filter(([one]) => one.startsWith(row));
}
