import { checkHistory } from '../../../rules/engine/check.ts';
import type { Submission } from '../../../domain/submission.ts';
import { sortFindings } from '../../../rules/engine/finding-order.ts';
import type { Peers } from '../../../rules/rule.ts';
import { compareArrivals, orderOf } from '../../../workspace/arrival-order.ts';
import type { EffectiveChoice } from '../../../workspace/effective-submission.ts';
import { openRecord } from '../../../workspace/history/load-history.ts';
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
  // A draft is an output of this very period: only what was frozen is held against a file.
  const own = openRecord(run.root, run.period.id);
  const frozen = own && own.snapshot > 0 ? { frozen: own } : {};
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
      ...frozen,
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

/** The files that others replaced, by obligation, as they were judged alone; in the order in which they came. */
export function replacedFiles(
  choices: ReadonlyMap<string, EffectiveChoice>,
  read: readonly JudgedSubmission[],
): Map<string, JudgedSubmission[]> {
  const known = new Map(read.map((one) => [one.submission, one]));
  return new Map(
    [...choices].map(([id, { effective, others }]) => [
      id,
      // A later one that is worse replaces nothing and is not replaced.
      others
        .filter((one) => byArrival(one, effective) < 0)
        .sort(byArrival)
        .flatMap((one) => known.get(one) ?? []),
    ]),
  );
}

/** Earlier first. */
export function byArrival(a: Submission, b: Submission): number {
  return compareArrivals(orderOf(a, 0), orderOf(b, 0));
}
