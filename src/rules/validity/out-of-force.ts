import type { Indicator } from '../../domain/edition.ts';
import { validityIn, type Period } from '../../domain/period.ts';
import type { SubmissionContext } from '../rule.ts';

/** Last day of the districts (two-level local government since 1/7/2025). */
export const lastDistrictDay = '2025-06-30';

/** Whether a code is an indicator of the edition that is not in force in any part of the period. */
export function isOutOfForce({ form, period }: SubmissionContext, code: string): boolean {
  const indicator = form?.edition.indicators.get(code);
  return indicator !== undefined && validity(indicator, period) === 'none';
}

export function validity(indicator: Indicator, period: Period): 'whole' | 'partial' | 'none' {
  return validityIn(period, indicator.validFrom, indicator.validTo);
}
