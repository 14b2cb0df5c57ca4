import type { SubmissionState } from '../domain/consolidation.ts';
import type { Finding } from '../domain/finding.ts';

/**
 * State of a submission that was received, from its own findings: one open blocker and it could not be read or
 * identified, one open error and it has to be corrected. Warnings leave it valid.
 */
export function statusOf(findings: Iterable<Finding>): Exclude<SubmissionState, 'missing'> {
  let state: Exclude<SubmissionState, 'missing'> = 'valid';
  for (const { disposition, severity } of findings) {
    if (disposition !== 'open') continue;
    if (severity === 'blocker') return 'unreadable';
    if (severity === 'error') state = 'with-errors';
  }
  return state;
}
