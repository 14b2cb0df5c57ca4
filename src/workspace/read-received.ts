import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import type { FileProblem } from '../domain/intake-fact.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { ReceivedFile } from '../domain/submission.ts';
import { cannotOpen, type InboxEntry } from './list-inbox.ts';
import type { Receipts } from './receipts.ts';

/** No workbook of a form comes near this; larger files are not loaded. */
export const maxFileSize = 64 * 1024 * 1024;

/** A file of the inbox with its bytes, or with the reason why there are none. */
export type ReceivedBytes =
  | { received: ReceivedFile; bytes: Uint8Array; problem: null }
  | { received: ReceivedFile; bytes: null; problem: { problem: FileProblem; detail: string } };

/**
 * Reads one entry. Nothing is thrown for a file that cannot be read. `sha256` is that of the content, empty when the
 * content could not be read.
 */
export async function readReceived(entry: InboxEntry, receipts: Receipts): Promise<ReceivedBytes> {
  if (entry.problem) return { received: describe(entry, receipts, ''), bytes: null, problem: entry.problem };
  try {
    if (entry.size > maxFileSize) {
      const detail = `${entry.size} bytes > ${maxFileSize}`;
      const received = describe(entry, receipts, await hashOf(entry.path));
      return { received, bytes: null, problem: { problem: 'over-limits', detail } };
    }
    // Files are read one after the other: going through the thread pool costs several times the reading itself.
    const bytes = readFileSync(entry.path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { received: { ...describe(entry, receipts, sha256), size: bytes.length }, bytes, problem: null };
  } catch (error) {
    return { received: describe(entry, receipts, ''), bytes: null, problem: cannotOpen(error) };
  }
}

function describe(entry: InboxEntry, receipts: Receipts, sha256: string): ReceivedFile {
  const registered = receipts.of(entry.file)?.date;
  return {
    file: entry.file,
    ...(entry.fileRaw === undefined ? {} : { fileRaw: entry.fileRaw }),
    sha256,
    size: entry.size,
    received: receivedOn(registered, entry.modified),
  };
}

function receivedOn(registered: LocalDate | undefined, modified: LocalDate | null): ReceivedFile['received'] {
  if (registered !== undefined) return { date: registered, evidence: 'register' };
  return modified === null ? null : { date: modified, evidence: 'file-date' };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
