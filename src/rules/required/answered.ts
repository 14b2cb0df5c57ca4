import type { Field } from '../../domain/form.ts';
import type { Observation } from '../../domain/observation.ts';
import { rememberLast } from '../remember-last.ts';
import type { SubmissionContext } from '../rule.ts';

/** How an area sheet was answered. */
export interface AreaAnswers {
  area: string;
  required: number;
  /** Required fields that are blank or unfinished, in the order of the form. */
  blank: { field: Field; value: Observation }[];
  /** Some cell of the area, required or not, holds an answer. */
  anyAnswer: boolean;
  declaredNothing: boolean;
}

/** Below this share of required cells answered, a submission is empty rather than incomplete. */
const emptyBelow = 0.1;

/** The answers of each area. Cells that were not found are left out: a missing sheet or row is a finding of its own. */
export const answersByArea = rememberLast((context: SubmissionContext): readonly AreaAnswers[] =>
  context.form!.areas.map((one) => answersOf(context, one.area.code, one.fields)),
);

function answersOf({ submission }: SubmissionContext, area: string, fields: readonly Field[]): AreaAnswers {
  const result: AreaAnswers = {
    area,
    required: 0,
    blank: [],
    anyAnswer: false,
    declaredNothing: submission.nothingArose.has(area),
  };
  for (const field of fields) {
    const value = submission.observations.get(field.indicator.code);
    if (!value || value.status === 'missing' || field.requirement === 'given') continue;
    const unanswered = isUnanswered(value);
    if (field.requirement !== 'computed' && !unanswered) result.anyAnswer = true;
    if (field.requirement !== 'required') continue;
    result.required += 1;
    if (unanswered) result.blank.push({ field, value });
  }
  return result;
}

/** Blank, or marked by the reader as unfinished; a cell with another error is wrong, not empty. */
function isUnanswered(value: Observation): boolean {
  if (value.readings.some((one) => one.id === 'N-01')) return true;
  return value.status === 'blank' && !value.readings.some((one) => one.severity === 'error');
}

/** Required and answered cells of the whole form; areas declared "không phát sinh" count as answered. */
export function completeness(context: SubmissionContext): { required: number; answered: number } {
  let required = 0;
  let answered = 0;
  for (const area of answersByArea(context)) {
    required += area.required;
    answered += area.declaredNothing ? area.required : area.required - area.blank.length;
  }
  return { required, answered };
}

export function isEmpty(context: SubmissionContext): boolean {
  const { required, answered } = completeness(context);
  return required > 0 && answered < required * emptyBelow;
}

/** An area with several required cells, none answered, and no word that nothing arose. */
export function isSilent(area: AreaAnswers): boolean {
  return !area.declaredNothing && !area.anyAnswer && area.required >= 2;
}
