import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { manifestName } from '../../domain/snapshot.ts';
import { periodFolders, periodsFolder } from '../workspace-paths.ts';

/** Folder of a period that holds its records. */
export const recordsName = 'ban-chot';
const draftName = 'nhap';

/** Where the records of a period lie: the draft, and a numbered folder for each snapshot. */
export function recordsFolder(root: string, periodId: string): string {
  return join(periodFolders(root, periodId).dir, recordsName);
}

/** Folder of one record; 0 is the draft. */
export function recordFolder(root: string, periodId: string, snapshot: number): string {
  return join(recordsFolder(root, periodId), snapshot === 0 ? draftName : String(snapshot));
}

/** Numbers of the snapshots that a period has, in order; a folder without its manifest counts: it is a broken one. */
export function snapshotNumbers(root: string, periodId: string): number[] {
  return folders(recordsFolder(root, periodId))
    .filter((name) => /^[1-9]\d{0,5}$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

export function hasDraft(root: string, periodId: string): boolean {
  return isFile(join(recordFolder(root, periodId, 0), manifestName));
}

/** List of a period's snapshots, beside their folder. */
export function snapshotIndexPath(root: string, periodId: string): string {
  return join(periodFolders(root, periodId).dir, 'so-ban-chot.jsonl');
}

/** Names of the folders below `periods/` that hold a record, or held one: the list of snapshots says so. */
export function periodsWithRecords(root: string): string[] {
  return folders(join(root, periodsFolder)).filter(
    (name) =>
      snapshotNumbers(root, name).length > 0 || hasDraft(root, name) || isFile(snapshotIndexPath(root, name)),
  );
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function folders(path: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
  return entries.filter((one) => one.isDirectory()).map((one) => one.name);
}
