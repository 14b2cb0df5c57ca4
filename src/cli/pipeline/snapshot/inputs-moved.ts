import { recordState, type RecordState } from '../../../workspace/history/frozen-period.ts';
import type { InboxReading } from '../read-inbox.ts';
import type { Run } from '../open-run.ts';

/** A frozen period and how far the inbox of today is from the one that was frozen, by content. */
export interface FrozenInputs extends Pick<RecordState, 'snapshot' | 'id' | 'madeOn'> {
  /** Files whose content is no longer there: edited or removed. */
  gone: number;
  /** Files that were not there. */
  added: number;
}

/** Undefined where the period was never frozen. Names decide nothing: a renamed file is the same. */
export function frozenInputs(
  { root, period }: Pick<Run, 'root' | 'period'>,
  { files }: Pick<InboxReading, 'files'>,
): FrozenInputs | undefined {
  const record = recordState(root, period.id);
  if (!record || record.snapshot === 0) return undefined;
  const { snapshot, id, madeOn, inputs } = record;
  const then = new Map(inputs.map((one) => [one.file, one.sha256]));
  const known = new Set(then.values());
  const now = new Set(files.map((one) => one.sha256));
  return {
    snapshot,
    id,
    madeOn,
    gone: [...then.values()].filter((sha256) => !now.has(sha256)).length,
    added: files.filter((one) => !known.has(one.sha256) && !then.has(one.file)).length,
  };
}
