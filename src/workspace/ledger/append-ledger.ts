import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, dirname } from 'node:path';
import { localDateAt, localTimeAt } from '../../domain/local-date.ts';
import { UserError } from '../../messages/user-error.ts';
import { writeOutputs } from '../write-outputs.ts';
import { entryLine, noHash, sealEntry, type EntryDraft, type LedgerEntry } from './ledger-entry.ts';
import { withLedgerLock } from './ledger-lock.ts';
import { loadLedger, sealPath } from './load-ledger.ts';
import { sealText, type Ledger } from './read-ledger.ts';

/**
 * Adds lines to the ledger at a path and gives them. `make` gets the ledger as it is while nobody else can write it.
 * The old bytes stay as they are; the file is replaced in one step, so that a crash leaves the old ledger or the new.
 * A ledger that is not whole is refused.
 */
export async function appendLedger(
  path: string,
  make: (ledger: Ledger) => readonly EntryDraft[],
): Promise<LedgerEntry[]> {
  return withLedgerLock(path, async () => {
    const ledger = loadLedger(path);
    assertSound(ledger, path);
    const added = chained(ledger.entries, make(ledger));
    if (added.length > 0) await writeLedger(path, existsSync(path) ? readFileSync(path) : undefined, added);
    return added;
  });
}

/** Refuses a ledger that is torn, edited or shortened, with what to do. */
export function assertSound({ trouble }: Ledger, path: string): void {
  if (trouble) throw new UserError('workspace.ledger-damaged', { file: basename(path), ...trouble });
}

/**
 * Goes on from the last sound line of a damaged ledger, on a person's word: the damaged one is put aside under a name
 * of its own, and a line says why, with its hash. Gives that line and the name.
 */
export async function restartLedger(
  path: string,
  reason: string,
  now: Date,
): Promise<{ entry: LedgerEntry; aside: string }> {
  return withLedgerLock(path, async () => {
    const { entries, trouble } = loadLedger(path);
    if (!trouble) throw new UserError('workspace.ledger-sound', { file: basename(path) });
    const damaged = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
    const aside = freeName(path, localDateAt(now));
    const draft: EntryDraft = {
      time: localTimeAt(now),
      kind: 'restarted',
      file: basename(aside),
      sha256: createHash('sha256').update(damaged).digest('hex'),
      size: damaged.length,
      answers: [],
      received: null,
      evidence: null,
      channel: '',
      document: '',
      reason,
    };
    await writeOutputs([{ path: aside, bytes: damaged }]);
    const [entry] = chained(entries, [draft]);
    const sound = Buffer.from(entries.map((one) => `${entryLine(one)}\n`).join(''));
    await writeLedger(path, sound, [entry!]);
    return { entry: entry!, aside: basename(aside) };
  });
}

function chained(before: readonly LedgerEntry[], drafts: readonly EntryDraft[]): LedgerEntry[] {
  const added: LedgerEntry[] = [];
  const run = before.length + 1;
  for (const draft of drafts) {
    const prev = (added.at(-1) ?? before.at(-1))?.hash ?? noHash;
    added.push(sealEntry(draft, { seq: run + added.length, run, prev }));
  }
  return added;
}

/** The ledger takes its place before its seal: a crash between the two leaves a line more than the seal knows. */
async function writeLedger(
  path: string,
  old: Uint8Array | undefined,
  added: readonly LedgerEntry[],
): Promise<void> {
  const lines = added.map((one) => `${entryLine(one)}\n`).join('');
  await writeOutputs([
    { path, bytes: old ? [old, lines] : lines },
    { path: sealPath(path), bytes: sealText(added.at(-1)!) },
  ]);
}

/** `so-tiep-nhan.hong-2026-09-20.jsonl`, with a number where there is one already. */
function freeName(path: string, day: string): string {
  const start = join(dirname(path), `${basename(path, '.jsonl')}.hong-${day}`);
  for (let at = 1; ; at++) {
    const name = `${start}${at > 1 ? `-${at}` : ''}.jsonl`;
    if (!existsSync(name)) return name;
  }
}
