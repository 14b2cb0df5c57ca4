import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import type { FileProblem } from '../domain/intake-fact.ts';
import type { ReceivedFile } from '../domain/submission.ts';
import type { Arrivals } from './arrivals.ts';
import { cannotOpen, type InboxEntry } from './list-inbox.ts';

/** No workbook of a form comes near this; larger files are not loaded. */
export const maxFileSize = 64 * 1024 * 1024;

/** What the content of a file is known by. */
export interface ContentId {
  /** Of the content; empty when it could not be read. */
  sha256: string;
  /** Bytes. */
  size: number;
}

/** The content of a file, or the reason why there is none. */
export type ReceivedBytes =
  | (ContentId & { bytes: Uint8Array; problem: null })
  | (ContentId & { bytes: null; problem: { problem: FileProblem; detail: string } });

/** Reads the content of one entry. Nothing is thrown for a file that cannot be read. */
export async function readReceived(entry: InboxEntry): Promise<ReceivedBytes> {
  const nothing = { sha256: '', size: entry.size, bytes: null };
  if (entry.problem) return { ...nothing, problem: entry.problem };
  try {
    if (entry.size > maxFileSize) {
      const detail = `${entry.size} bytes > ${maxFileSize}`;
      const sha256 = await hashOf(entry.path);
      return { ...nothing, sha256, problem: { problem: 'over-limits', detail } };
    }
    // Files are read one after the other: going through the thread pool costs several times the reading itself.
    const bytes = readFileSync(entry.path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { sha256, size: bytes.length, bytes, problem: null };
  } catch (error) {
    return { ...nothing, problem: cannotOpen(error) };
  }
}

/** The entry as submissions carry it: with what is recorded of its arrival. */
export function receivedFile(entry: InboxEntry, content: ContentId, arrivals: Arrivals): ReceivedFile {
  return {
    ...undatedFile(entry, content),
    ...arrivals.of(entry.file, content.sha256),
    ...(entry.modified === null ? {} : { modified: entry.modified }),
  };
}

/** The same without a day: what stays as it is as long as the file does. */
export function undatedFile(
  { file, fileRaw }: Pick<InboxEntry, 'file' | 'fileRaw'>,
  { sha256, size }: ContentId,
): ReceivedFile {
  return { file, ...(fileRaw === undefined ? {} : { fileRaw }), sha256, size, received: null };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
