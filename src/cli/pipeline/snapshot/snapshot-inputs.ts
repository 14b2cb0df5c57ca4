import type { HashedFile, SnapshotInput } from '../../../domain/snapshot.ts';
import type { Submission } from '../../../domain/submission.ts';
import type { Judgement } from '../judge.ts';

/**
 * Every file of the inbox with what it stands for, in the order of the obligations, then by content: names decide
 * nothing. Parts that were joined count all of them.
 */
export function snapshotInputs(
  files: readonly HashedFile[],
  { submissions, effective, statuses }: Pick<Judgement, 'submissions' | 'effective' | 'statuses'>,
): SnapshotInput[] {
  const counting = new Set(effective.values());
  const hashes = new Map(files.map(({ file, sha256 }) => [file, sha256]));
  const inputs: SnapshotInput[] = [];
  for (const submission of submissions) {
    const { obligation, received } = submission;
    const counts = counting.has(submission) && submission.form !== null;
    for (const file of partsOf(submission)) {
      const sha256 = hashes.get(file) ?? received.sha256;
      inputs.push({ file, sha256, obligation, counts });
      hashes.set(file, sha256);
    }
  }
  const known = new Set(inputs.map((one) => one.file));
  for (const [file, sha256] of hashes)
    if (!known.has(file)) inputs.push({ file, sha256, obligation: null, counts: false });
  const places = new Map(statuses.map(({ obligation }, at) => [obligation.id, at]));
  const place = ({ obligation }: SnapshotInput) => places.get(obligation ?? '') ?? places.size;
  return inputs.sort(
    (a, b) =>
      place(a) - place(b) ||
      Number(b.counts) - Number(a.counts) ||
      compare(a.sha256, b.sha256) ||
      compare(a.file, b.file),
  );
}

function partsOf({ facts, received }: Submission): readonly string[] {
  const merged = facts.find((one) => one.kind === 'merged-files');
  return merged?.kind === 'merged-files' ? merged.files : [received.file];
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
