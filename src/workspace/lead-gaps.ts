import { issuerLevelOf, type Edition } from '../domain/edition.ts';
import type { LeadGap, Obligation } from '../domain/form.ts';
import type { Period } from '../domain/period.ts';
import { buildForm } from '../forms/build-form.ts';

/**
 * Area leads of the edition that no agency holds in the period, with the indicators that stay without a figure for it:
 * those that only a field lead answers. None for a period without a report.
 */
export function leadGaps(obligations: readonly Obligation[], edition: Edition, period: Period): LeadGap[] {
  if (!period.kind) return [];
  const level = issuerLevelOf(edition);
  const held = new Set(obligations.map((one) => one.lead));
  const asked = new Set(
    [...new Set(obligations.map((one) => one.form))].flatMap((form) => [...form.fields.keys()]),
  );
  return [...edition.leads]
    .filter(([lead]) => !held.has(lead))
    .map(([lead, label]) => {
      const form = buildForm(edition, { period, level, submissionType: 'field-lead', lead });
      const indicators = [...form.fields.values()]
        .map((field) => field.indicator)
        .filter(
          ({ code, overUnits, lead: owner }) =>
            owner === lead && (overUnits === 'lead-only' || !asked.has(code)),
        )
        .map((one) => one.code);
      return { lead, label, indicators };
    })
    .filter((gap) => gap.indicators.length > 0);
}
