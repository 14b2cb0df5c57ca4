import type { Decimal } from '../../domain/decimal.ts';
import { isOpenError, type Finding } from '../../domain/finding.ts';
import { hasNumber, type Observation } from '../../domain/observation.ts';
import { rememberLast } from '../remember-last.ts';
import type { HistoryContext } from '../rule.ts';

/** What this submission says on an indicator, for a comparison with other periods. */
export type OwnValue =
  /** `soft`: an estimate, or the nothing of a ticked area: a contradiction is asked about, no error. */
  | { is: 'value'; value: Decimal; soft: boolean; observation: Observation }
  | { is: 'absent' }
  /** Blank, unreadable, or an open error points at it: then that error is the cause of whatever follows. */
  | { is: 'unknown' };

/** An agency's own figure. KPS counts as 0; a blank cell in an area ticked "không phát sinh" too, but softly. */
export function ownValue(context: HistoryContext, code: string): OwnValue {
  const { submission, form, findings } = context;
  const seen = submission.observations.get(code);
  const field = form.fields.get(code);
  if (!seen || !field || pointedAt(findings)(code)) return { is: 'unknown' };
  if (seen.status === 'not-applicable') return { is: 'absent' };
  if (seen.status === 'blank' && submission.nothingArose.has(field.indicator.area))
    return { is: 'value', value: '0', soft: true, observation: seen };
  if (!hasNumber(seen)) return { is: 'unknown' };
  return { is: 'value', value: seen.value, soft: seen.status === 'estimate', observation: seen };
}

/** Whether an open error of the submission alone points at a figure, or at a whole table (`table:II.06`). */
export const pointedAt = rememberLast((findings: readonly Finding[]) => {
  const figures = new Set(findings.filter(isOpenError).flatMap(pointsAt));
  return (figure: string) => figures.has('*') || figures.has(figure);
});

function pointsAt({ figures, indicator }: Finding): readonly string[] {
  return indicator === undefined ? figures : [...figures, indicator];
}
