import type { ReceivedFile } from '../domain/submission.ts';
import type { KnownContent } from './ledger/known-contents.ts';
import type { Receipts } from './receipts.ts';

/** What is recorded of the arrival of each file: by the ledger, else by the table that the clerk typed. */
export interface Arrivals {
  /** `file` is workspace-relative; the ledger knows a content wherever it lies, the table a name. */
  of(file: string, sha256: string): Pick<ReceivedFile, 'received' | 'arrival'>;
}

/** Joins both records. A date in the ledger comes before one in the table. */
export function arrivalsOf(receipts: Receipts, known: ReadonlyMap<string, KnownContent>): Arrivals {
  return {
    of(file, sha256) {
      const entered = known.get(sha256);
      const typed = receipts.of(file)?.date;
      const received =
        entered && entered.received !== null
          ? { date: entered.received, evidence: 'ledger' as const }
          : typed === undefined
            ? null
            : { date: typed, evidence: 'register' as const };
      return { received, ...(entered ? { arrival: entered.arrival } : {}) };
    },
  };
}
