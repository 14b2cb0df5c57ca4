import type { LeadCode, Level } from '../domain/agency.ts';
import type { Reporter } from '../domain/edition.ts';
import type { SubmissionType } from '../domain/form.ts';
import type { Period } from '../domain/period.ts';

/** Which workbook is meant: period, level, submission type, and the area lead's code in a field-lead report. */
export interface FormKey {
  period: Period;
  level: Level;
  submissionType: SubmissionType;
  lead?: LeadCode;
}

/** Whether what these reporters owe stands in this workbook; a lead is asked for what is its own. */
export function isAsked(reporter: Reporter | undefined, lead: LeadCode | undefined, key: FormKey): boolean {
  if (key.submissionType === 'unit') return reporter === 'unit' || reporter === 'both';
  return (reporter === 'lead' || reporter === 'both') && lead === key.lead;
}
