import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { manifestName, type SnapshotManifest } from '../../domain/snapshot.ts';
import { UserError } from '../../messages/user-error.ts';
import { readManifest } from './manifest.ts';
import { recordFolder, snapshotIndexPath, snapshotNumbers } from './record-paths.ts';

/**
 * List of a period's snapshots, beside `ban-chot/` and not in it: a snapshot that is taken away, and the whole folder too,
 * would else leave no trace. Each line holds the hash of the one before.
 */
interface IndexEntry {
  number: number;
  id: string;
  madeOn: string;
  /** SHA-256 of `ban-chot.json`. */
  sha256: string;
  /** SHA-256 of the line before; empty on the first. */
  before: string;
}

/** Number of the period's latest snapshot, 0 without one. A snapshot that is gone, or that nobody listed, is a UserError. */
export function latestSnapshot(root: string, periodId: string): number {
  const numbers = snapshotNumbers(root, periodId);
  const entries = readIndex(root, periodId);
  // Earlier versions kept no list: what they froze is accepted as it is.
  if (!entries) return numbers.at(-1) ?? 0;
  const facts = { period: periodId, index: shown(root, snapshotIndexPath(root, periodId)) };
  const gone = entries.find((one) => !numbers.includes(one.number));
  if (gone) {
    const folder = shown(root, recordFolder(root, periodId, gone.number));
    const { number, id, madeOn: date } = gone;
    throw new UserError('workspace.snapshot-gone', { ...facts, number, id, date, folder });
  }
  const unlisted = numbers.find((number) => !entries.some((one) => one.number === number));
  if (unlisted !== undefined) {
    const folder = shown(root, recordFolder(root, periodId, unlisted));
    throw new UserError('workspace.snapshot-unlisted', { ...facts, number: unlisted, folder });
  }
  return numbers.at(-1) ?? 0;
}

/** Refuses a snapshot, sound in itself, that is not the one that was listed when it was made. */
export function assertListed(root: string, periodId: string, number: number): void {
  const entry = readIndex(root, periodId)?.find((one) => one.number === number);
  const folder = recordFolder(root, periodId, number);
  if (!entry || entry.sha256 === hashOf(readFileSync(join(folder, manifestName)))) return;
  const { id, madeOn: date } = entry;
  const index = shown(root, snapshotIndexPath(root, periodId));
  const facts = { period: periodId, index, number, id, date, folder: shown(root, folder) };
  throw new UserError('workspace.snapshot-replaced', facts);
}

/** The list with one more snapshot; those that an earlier version made without a list are entered first. */
export function indexWith(
  root: string,
  { period, snapshot, id, madeOn }: Pick<SnapshotManifest, 'period' | 'snapshot' | 'id' | 'madeOn'>,
  sha256: string,
): string {
  const entries = readIndex(root, period.id) ?? unlistedEntries(root, period.id, snapshot);
  const lines = entries.map((one) => JSON.stringify(one));
  const next = { number: snapshot, id, madeOn, sha256, before: hashOfLast(lines) };
  return `${[...lines, JSON.stringify(next satisfies IndexEntry)].join('\n')}\n`;
}

/** Undefined where there is none. */
function readIndex(root: string, periodId: string): IndexEntry[] | undefined {
  const path = snapshotIndexPath(root, periodId);
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trimEnd());
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, at) => {
    const entry = parsed(line);
    if (entry?.number !== undefined && entry.before === hashOfLast(lines.slice(0, at))) return entry;
    const facts = { period: periodId, index: shown(root, path), line: at + 1 };
    throw new UserError('workspace.snapshot-index-broken', facts);
  });
}

function unlistedEntries(root: string, periodId: string, below: number): IndexEntry[] {
  const lines: string[] = [];
  return snapshotNumbers(root, periodId)
    .filter((number) => number < below)
    .map((number) => {
      const folder = recordFolder(root, periodId, number);
      const { id, madeOn } = readManifest(folder);
      const sha256 = hashOf(readFileSync(join(folder, manifestName)));
      const entry = { number, id, madeOn, sha256, before: hashOfLast(lines) };
      lines.push(JSON.stringify(entry));
      return entry;
    });
}

function parsed(line: string): IndexEntry | undefined {
  try {
    return JSON.parse(line) as IndexEntry;
  } catch {
    return undefined;
  }
}

const hashOf = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
const hashOfLast = (lines: readonly string[]) => (lines.length > 0 ? hashOf(lines.at(-1)!) : '');
const shown = (root: string, path: string) => relative(root, path).split(sep).join('/');
