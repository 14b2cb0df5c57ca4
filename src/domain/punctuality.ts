import type { ObligationStatus } from './consolidation.ts';

/** Whether a report came in time. `undated`: it came, but nobody recorded when, so that neither may be claimed. */
export type Punctuality = 'on-time' | 'late' | 'undated' | 'missing';

/**
 * Punctuality of an obligation: calendar days after the deadline, the deadline day itself is on time. A form that came
 * back empty is still missing.
 */
export function punctualityOf({
  state,
  received,
  daysLate,
  empty,
}: Pick<ObligationStatus, 'state' | 'daysLate' | 'empty'> & { received?: string | undefined }): Punctuality {
  if (state === 'missing' || empty) return 'missing';
  if (received === undefined) return 'undated';
  return daysLate > 0 ? 'late' : 'on-time';
}
