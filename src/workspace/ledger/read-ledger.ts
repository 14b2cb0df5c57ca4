import { entryLine, entrySchema, isSealed, noHash, type LedgerEntry } from './ledger-entry.ts';

/**
 * What is wrong with a ledger. `torn`: its last line is not finished; `edited`: a line is not what was written;
 * `chain`: a line does not follow the one before, so that one was taken out, doubled or moved; `shortened`: lines are
 * missing at the end; `seal`: the file that keeps the last hash is missing, damaged, or of another ledger.
 */
export type LedgerTrouble = { kind: 'torn' | 'edited' | 'chain' | 'shortened' | 'seal'; line: number };

/** A ledger as it was read: its lines up to the first that is not sound. */
export interface Ledger {
  entries: readonly LedgerEntry[];
  trouble: LedgerTrouble | null;
}

export const emptyLedger: Ledger = { entries: [], trouble: null };

/**
 * Reads a ledger and the seal beside it (`<lines> <hash of the last>`), without which nobody could tell that lines are
 * missing at the end. A line more than the seal knows is sound: the crash came between the two. Nothing is repaired.
 */
export function readLedger(bytes: Uint8Array | null, seal: string | null): Ledger {
  if ((bytes?.length ?? 0) === 0 && seal === null) return emptyLedger;
  const read = readLines(bytes ?? new Uint8Array());
  return read.trouble === null ? { ...read, trouble: sealTrouble(read.entries, seal) } : read;
}

/** The text of the seal of a ledger that ends in this line. */
export function sealText(last: LedgerEntry): string {
  return `${last.seq} ${last.hash}\n`;
}

function readLines(bytes: Uint8Array): Ledger {
  const entries: LedgerEntry[] = [];
  const broken = (kind: LedgerTrouble['kind']): Ledger => ({
    entries,
    trouble: { kind, line: entries.length + 1 },
  });
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0) return broken('torn');
    const entry = entryOf(bytes.subarray(start, end));
    if (!entry) return broken('edited');
    const before = entries.at(-1);
    if (entry.seq !== entries.length + 1 || entry.prev !== (before?.hash ?? noHash)) return broken('chain');
    entries.push(entry);
    start = end + 1;
  }
  return { entries, trouble: null };
}

/** A line whose bytes are exactly those that were written; undefined for anything else. */
function entryOf(bytes: Uint8Array): LedgerEntry | undefined {
  try {
    const line = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const { success, data } = entrySchema.safeParse(JSON.parse(line));
    return success && isSealed(data) && entryLine(data) === line ? data : undefined;
  } catch {
    return undefined;
  }
}

function sealTrouble(entries: readonly LedgerEntry[], seal: string | null): LedgerTrouble | null {
  const match = /^(\d{1,9}) ([0-9a-f]{64})\n$/.exec(seal ?? '');
  if (!match) return { kind: 'seal', line: entries.length };
  const sealed = Number(match[1]);
  if (sealed > entries.length) return { kind: 'shortened', line: sealed };
  return entries[sealed - 1]?.hash === match[2] ? null : { kind: 'seal', line: sealed };
}
