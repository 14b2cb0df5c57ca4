import type { Agency } from '../domain/agency.ts';
import type { Edition } from '../domain/edition.ts';
import type { Form } from '../domain/form.ts';
import { validityIn, type Period } from '../domain/period.ts';
import { asksForSomething, buildForm } from './build-form.ts';

/**
 * The workbooks that an agency owes for a period: its unit report, and one field-lead report per area that it leads.
 * None when the period has no report or the agency does not exist in it.
 */
export function formsOwedBy(agency: Agency, edition: Edition, period: Period): Form[] {
  if (!period.kind || validityIn(period, agency.validFrom, agency.validTo) === 'none') return [];
  const { level } = agency;
  return [
    buildForm(edition, { period, level, submissionType: 'unit' }),
    ...agency.leads.map((lead) => buildForm(edition, { period, level, submissionType: 'field-lead', lead })),
  ].filter(asksForSomething);
}
