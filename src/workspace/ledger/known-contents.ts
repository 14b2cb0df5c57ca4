import type { LocalDate } from '../../domain/local-date.ts';
import type { Arrival } from '../../domain/submission.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** What the ledger knows of one content, all its lines taken together. */
export interface KnownContent {
  /** Name under which it was entered first. */
  file: string;
  sha256: string;
  received: LocalDate | null;
  arrival: Arrival;
  /** The line that entered it. */
  entry: LedgerEntry;
  /** The latest line on its day, channel and document. */
  last: LedgerEntry;
}

/** The contents of a ledger by hash. */
export function knownContents(entries: readonly LedgerEntry[]): Map<string, KnownContent> {
  const known = new Map<string, KnownContent>();
  for (const entry of entries) {
    const { sha256, kind } = entry;
    const before = known.get(sha256);
    if (kind === 'received' && !before) known.set(sha256, firstOf(entry));
    else if (before) known.set(sha256, laterLine(before, entry));
  }
  return known;
}

function firstOf(entry: LedgerEntry): KnownContent {
  const { file, sha256, received, seq, run, time } = entry;
  return { file, sha256, received, arrival: { seq, run, enteredOn: time.slice(0, 10) }, entry, last: entry };
}

/** A later line on the same content. */
function laterLine(known: KnownContent, entry: LedgerEntry): KnownContent {
  const { kind, received, seq, reason } = entry;
  switch (kind) {
    case 'dated':
      return { ...known, received: received ?? known.received, last: entry };
    case 'accepted':
      return { ...known, arrival: { ...known.arrival, accepted: { seq, reason } } };
    default:
      return known;
  }
}
