import type { IntakeContext } from '../../../intake/intake-context.ts';
import type { InboxEntry } from '../../../workspace/list-inbox.ts';
import { readReceived, type ContentId } from '../../../workspace/read-received.ts';
import { entryReading, readEntry, type JudgedSubmission } from './read-entry.ts';
import { encodeReading } from './reading-code.ts';

/** One file to read. */
export interface ReadTask {
  entry: InboxEntry;
  /** Hash of the content that is known already: nothing is read anew if the file still has it. */
  known?: string;
}

/** What reading it gave. */
export interface ReadOutcome extends ContentId {
  /** What it says, encoded; null when the content is the one that is known. */
  code: Uint8Array | null;
  /** Whether the answer may be kept: what could not be read today may be readable tomorrow. */
  lasting: boolean;
}

/** Reads one file from the disk to its encoded submissions: the whole work on it, here or in a worker. */
export async function runReadTask({ entry, known }: ReadTask, context: IntakeContext): Promise<ReadOutcome> {
  const content = await readReceived(entry);
  const { sha256, size } = content;
  if (known !== undefined && sha256 === known) return { sha256, size, code: null, lasting: true };
  const reading = await readEntry(entry, content, context);
  return { sha256, size, code: encodeReading(reading), lasting: !reading.some(isUnreadable) };
}

/** The outcome for a file that took its worker's memory: over the limits, like any other that needs too much. */
export function lostToMemory({ entry }: ReadTask, context: IntakeContext): ReadOutcome {
  const content = { sha256: '', size: entry.size };
  const problem = { problem: 'over-limits', detail: 'memory of the worker' } as const;
  return {
    ...content,
    code: encodeReading(entryReading(entry, content, problem, context)),
    lasting: false,
  };
}

function isUnreadable({ submission }: JudgedSubmission): boolean {
  return submission.facts.some((fact) => fact.kind === 'file-problem');
}
