import type { StatusFile } from '../../reporters/status-report.ts';
import type { Submission } from '../../domain/submission.ts';
import { otherPeriodOf } from './judge.ts';
import type { EffectiveChoice } from '../../workspace/effective-submission.ts';

/** Why each file of an obligation counts or does not, the one that counts first. */
export function statusFiles(choices: ReadonlyMap<string, EffectiveChoice>): Map<string, StatusFile[]> {
  return new Map(
    [...choices].map(([id, choice]) => [
      id,
      [choice.effective, ...choice.others].map((one) => fileOf(one, choice)),
    ]),
  );
}

function fileOf(submission: Submission, { effective, reason, keptOut }: EffectiveChoice): StatusFile {
  const { file, sha256, received, arrival } = submission.received;
  const counts = submission === effective;
  const worse = keptOut.find((one) => one.submission === submission)?.worse ?? [];
  const isSame = sha256 !== '' && sha256 === effective.received.sha256;
  const { otherPeriod } = otherPeriodOf(submission);
  const why = isSame
    ? 'same'
    : submission.form === null
      ? otherPeriod === undefined
        ? 'unreadable'
        : 'other-period'
      : worse.length > 0
        ? 'worse'
        : 'replaced';
  return {
    file,
    counts,
    reason: counts ? reason : '',
    why: counts ? null : why,
    ...(!counts && why === 'other-period' && otherPeriod !== undefined ? { otherPeriod } : {}),
    worse,
    received: received?.date ?? null,
    evidence: received?.evidence ?? null,
    ...(arrival?.accepted ? { accepted: arrival.accepted.reason } : {}),
  };
}
