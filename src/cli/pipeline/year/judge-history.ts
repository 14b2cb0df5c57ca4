import { checkHistory } from '../../../rules/engine/check.ts';
import type { Submission } from '../../../domain/submission.ts';
import { sortFindings } from '../../../rules/engine/finding-order.ts';
import type { Peers } from '../../../rules/rule.ts';
import type { EffectiveChoice } from '../../../workspace/effective-submission.ts';
import type { Run } from '../open-run.ts';
import type { JudgedSubmission } from '../reading/read-entry.ts';

/**
 * Adds what earlier periods, earlier versions and the peers say about each submission that counts. It is asked anew in
 * every run: what is kept of a reading depends on its file alone.
 */
export function judgeHistory(
  run: Run,
  judged: readonly JudgedSubmission[],
  replaced: ReadonlyMap<string, readonly JudgedSubmission[]>,
  peers: Peers | undefined,
): JudgedSubmission[] {
  return judged.map((one) => {
    const { submission, findings, notEvaluated } = one;
    const { form, obligation } = submission;
    const agency = submission.agency === null ? undefined : run.register.byCode.get(submission.agency);
    if (form === null || obligation === null || agency === undefined) return one;
    const more = checkHistory({
      submission,
      form,
      agency,
      register: run.register,
      period: run.period,
      history: run.history,
      continuity: run.continuity,
      earlier: replaced.get(obligation) ?? [],
      findings,
      plausibility: run.config.plausibility,
      ...(peers ? { peers } : {}),
    });
    if (more.findings.length === 0 && more.notEvaluated.length === 0) return one;
    return {
      submission,
      findings: sortFindings([...findings, ...more.findings], form, submission),
      notEvaluated: [...notEvaluated, ...more.notEvaluated],
    };
  });
}

/** The files that others replaced, by obligation, as they were judged alone; oldest first by their day of receipt. */
export function replacedFiles(
  choices: ReadonlyMap<string, EffectiveChoice>,
  read: readonly JudgedSubmission[],
): Map<string, JudgedSubmission[]> {
  const known = new Map(read.map((one) => [one.submission, one]));
  return new Map(
    [...choices].map(([id, { others }]) => [
      id,
      [...others].sort(byReceipt).flatMap((one) => known.get(one) ?? []),
    ]),
  );
}

/** The choice lists them by path, which a sort keeps where no day tells them apart. */
export function byReceipt(a: Submission, b: Submission): number {
  const [left, right] = [a, b].map((one) => one.received.received?.date ?? '');
  return left === right ? 0 : left! < right! ? -1 : 1;
}
