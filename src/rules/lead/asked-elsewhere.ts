import type { SubmissionContext } from '../rule.ts';
import { isOutOfForce } from '../validity/out-of-force.ts';

/** Whether a code is an indicator in force that this form does not ask for: another level, a field lead, another kind of report. */
export function isAskedElsewhere(context: SubmissionContext, code: string): boolean {
  const { form } = context;
  if (!form || form.fields.has(code) || isOutOfForce(context, code)) return false;
  return form.edition.indicators.has(code);
}
