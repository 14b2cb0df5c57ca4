import type { PeriodRecord } from '../../domain/history.ts';
import type { SnapshotManifest } from '../../domain/snapshot.ts';
import { brokenSnapshot } from './load-history.ts';
import { BrokenRecord, readManifest } from './manifest.ts';
import { hasDraft, recordFolder } from './record-paths.ts';
import { RecordReader } from './record-reader.ts';
import { assertListed, latestSnapshot } from './snapshot-index.ts';
import { storedRecord } from './stored-record.ts';

/** The latest snapshot of a period, verified. */
export interface FrozenPeriod {
  manifest: SnapshotManifest;
  record: PeriodRecord;
}

/** The latest snapshot of a period; undefined where it was never frozen. A broken one is a UserError. */
export function frozenPeriod(root: string, periodId: string): FrozenPeriod | undefined {
  return ofLatest(root, periodId, (folder) => {
    const reader = new RecordReader(folder);
    return { manifest: reader.manifest, record: storedRecord(reader) };
  });
}

/** What `status` says of the records of a period, without reading more than a manifest. */
export type RecordState = Pick<SnapshotManifest, 'snapshot' | 'id' | 'madeOn' | 'inputs'>;

/** The latest snapshot, else the draft; undefined where there is neither, or the draft cannot be read. */
export function recordState(root: string, periodId: string): RecordState | undefined {
  const frozen = ofLatest(root, periodId, readManifest);
  if (frozen || !hasDraft(root, periodId)) return frozen;
  try {
    return readManifest(recordFolder(root, periodId, 0));
  } catch (error) {
    if (error instanceof BrokenRecord) return undefined;
    throw error;
  }
}

function ofLatest<T>(root: string, periodId: string, read: (folder: string) => T): T | undefined {
  const number = latestSnapshot(root, periodId);
  if (number === 0) return undefined;
  try {
    const latest = read(recordFolder(root, periodId, number));
    assertListed(root, periodId, number);
    return latest;
  } catch (error) {
    if (error instanceof BrokenRecord) throw brokenSnapshot(root, periodId, number, error);
    throw error;
  }
}
