import type { LocalDate } from '../domain/local-date.ts';
import type { Period } from '../domain/period.ts';

/** What one file says for one obligation, and whether it counts. */
export interface ReceivedAnswer {
  agency: string | null;
  /** Name of the agency; null where it is not known. */
  name: string | null;
  obligation: string | null;
  /** A field-lead report, of this lead. */
  lead?: string;
  isLead: boolean;
  /** How many contents came in for the obligation up to this one; 0 where there is none. */
  attempt: number;
  /** As the file says. */
  period: string | null;
  readable: boolean;
  /** Required cells without an answer. */
  blanks: number;
  blockers: number;
  errors: number;
  /** Hardly filled in (C-EMP-001): not counted as sent. */
  empty: boolean;
  counts: boolean;
  /** Why it does not count: its sender or form is not known, nothing is owed, a later file, a worse one, not recorded first. */
  why: 'unknown' | 'not-owed' | 'replaced' | 'worse' | null;
  /** The file that counts in its place. */
  instead?: string;
}

/** What became of one file. `same`: its content came in before, perhaps under another name. */
export interface ReceivedItem {
  /** Workspace-relative. */
  file: string;
  /** Where it was copied from. */
  from?: string;
  outcome: 'entered' | 'dated' | 'known' | 'same';
  accepted: boolean;
  /** The name under which its content was entered first, where that is another one. */
  knownAs?: string;
  /** Line of the ledger. */
  seq: number | null;
  received: LocalDate | null;
  evidence: string | null;
  channel: string;
  document: string;
  answers: readonly ReceivedAnswer[];
}

/** Everything `cchc receive` has to say. */
export interface ReceiveReport {
  period: Period;
  /** Workspace-relative. */
  ledger: string;
  items: readonly ReceivedItem[];
  /** Lines that this run added, and all there are. */
  added: number;
  lines: number;
  /** Files of the inbox that the ledger does not know. */
  unrecorded: number;
  /** Files that cannot be opened: nothing of them could be entered. */
  unopened: readonly string[];
  /** Where a damaged ledger was put, if it was restarted. */
  aside?: string;
  exitCode: number;
}
