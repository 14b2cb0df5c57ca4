import type { Finding, NotEvaluated } from '../../../domain/finding.ts';
import type { Submission } from '../../../domain/submission.ts';
import { extract } from '../../../intake/extract.ts';
import type { IntakeContext } from '../../../intake/intake-context.ts';
import { checkSubmission } from '../../../rules/engine/check.ts';
import type { SubmissionContext } from '../../../rules/rule.ts';
import { readAnyWorkbook } from '../../../workbook/read-any-workbook.ts';
import type { RawWorkbook } from '../../../workbook/raw-workbook.ts';
import type { ReadProblem } from '../../../workbook/read-problem.ts';
import type { InboxEntry } from '../../../workspace/list-inbox.ts';
import { undatedFile, type ContentId, type ReceivedBytes } from '../../../workspace/read-received.ts';
import { fileWatch } from '../file-watch.ts';

/** A submission with what the rules that look at it alone say about it. */
export interface JudgedSubmission {
  submission: Submission;
  findings: readonly Finding[];
  notEvaluated: readonly NotEvaluated[];
}

/**
 * What one file of the inbox says. It depends on nothing but the file and the context, not even on the day on which it
 * came in: the answer can be made by anybody and kept.
 */
export async function readEntry(
  entry: InboxEntry,
  content: ReceivedBytes,
  context: IntakeContext,
): Promise<JudgedSubmission[]> {
  const workbook = content.problem ?? (await readAnyWorkbook(content.bytes, fileWatch()));
  return entryReading(entry, content, workbook, context);
}

/** The same when the workbook has been read, or is known to be unreadable. */
export function entryReading(
  entry: InboxEntry,
  content: ContentId,
  workbook: RawWorkbook | ReadProblem,
  context: IntakeContext,
): JudgedSubmission[] {
  return extract(undatedFile(entry, content), workbook, context).map((one) =>
    judged(
      entry.openElsewhere ? { ...one, facts: [...one.facts, { kind: 'open-elsewhere' }] } : one,
      context,
    ),
  );
}

/** Runs the rules that look at a submission alone; `previous` are the figures of the report before, where known. */
export function judged(
  submission: Submission,
  { register, period }: Pick<IntakeContext, 'register' | 'period'>,
  previous?: SubmissionContext['previous'],
): JudgedSubmission {
  const { form, agency: code } = submission;
  const agency = code === null ? null : (register.byCode.get(code) ?? null);
  const context = { submission, form, agency, register, period, ...(previous ? { previous } : {}) };
  const { findings, notEvaluated } = checkSubmission(context);
  return { submission, findings, notEvaluated };
}
