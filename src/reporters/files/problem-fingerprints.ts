import { createHash } from 'node:crypto';
import type { CheckedFile, FileProblem } from './checked-files.ts';

/**
 * What stays the same for each problem of a file from run to run: a hash of code, file and identity, never of the place,
 * so that a paragraph that moves brings no new alert. The second of two that are alike has `:2` behind it.
 */
export function problemFingerprints({ path, problems }: CheckedFile): Map<FileProblem, string> {
  const seen = new Map<string, number>();
  return new Map(
    problems.map((problem) => {
      const text = JSON.stringify([problem.code, path.normalize('NFC'), problem.identity.normalize('NFC')]);
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 32);
      const count = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, count);
      return [problem, `${hash}:${count}`];
    }),
  );
}
