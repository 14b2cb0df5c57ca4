import type { CellRef } from './cell-ref.ts';
import type { CellTally } from './cell-tally.ts';
import type { Form } from './form.ts';
import type { Identity } from './identity.ts';
import type { IntakeFact } from './intake-fact.ts';
import type { LocalDate } from './local-date.ts';
import type { CellValue, Observation } from './observation.ts';

/** A file as it lies in the inbox. */
export interface ReceivedFile {
  /** Workspace-relative, `/`, NFC. */
  file: string;
  /** The name as the file system spells it, when that differs from `file`. */
  fileRaw?: string;
  sha256: string;
  size: number;
  /**
   * When it came in, as somebody recorded it: in the ledger, or in the table of receipts; null where nobody did. Never
   * the file's own date, which changes on copying.
   */
  received: { date: LocalDate; evidence: 'ledger' | 'register' } | null;
  /** Its place in the ledger; absent where the ledger does not know its content. */
  arrival?: Arrival;
  /** Day of the file's last change: a tie-break where nothing better is known, never evidence. */
  modified?: LocalDate;
}

/** Where the ledger has a content. */
export interface Arrival {
  /** Line of the ledger. */
  seq: number;
  /** First line that was written together with it: within one run the order says nothing. */
  run: number;
  /** Day on which it was entered: it came in on this day at the latest. */
  enteredOn: LocalDate;
  /** It was accepted although it is worse than an earlier file: the line that says so, and the reason given. */
  accepted?: { seq: number; reason: string };
}

/** A row of a matrix table. `total` rows are checked, never aggregated. */
export interface TableRow {
  role: 'data' | 'total';
  /** Normalised key text, as read. */
  key: string;
  keyCell: CellRef;
  /** By column number. */
  cells: ReadonlyMap<number, CellValue>;
}

export interface TableData {
  table: string;
  sheet: string;
  rows: readonly TableRow[];
}

export interface ListRow {
  row: number;
  cells: ReadonlyMap<string, CellValue>;
}

export interface ListData {
  list: string;
  sheet: string;
  rows: readonly ListRow[];
}

/** The text an agency wrote for one section. */
export interface NarrativeText {
  section: string;
  /** NFC, trimmed; empty when nothing was written. */
  text: string;
  cell: CellRef | null;
}

/** Which anchor a part of the form was found by, the strongest one that held; `position`: by the form's own place alone. */
export interface LocatedPart {
  /** `area:2`, `table:II.06`, `list:…`, `narrative`. */
  part: string;
  sheet: string;
  by: 'name' | 'code' | 'header' | 'label' | 'position';
}

/**
 * What one file says, for one agency and period. An unreadable or unrecognised file is a submission too: without a
 * form, with the facts that say why. Nothing is thrown for what an agency sent.
 */
export interface Submission {
  received: ReceivedFile;
  identity: Identity;
  /** The form that it was read as; null when it could not be read or recognised. */
  form: Form | null;
  /** Code of the agency it counts for; null when unknown. */
  agency: string | null;
  /** `<agency>/<unit|field-lead[-LEAD]>` of the obligation that it answers; null when none. */
  obligation: string | null;
  observations: ReadonlyMap<string, Observation>;
  tables: readonly TableData[];
  lists: readonly ListData[];
  narrative: readonly NarrativeText[];
  /** Areas whose box "không phát sinh" is ticked on the cover, with the cell of the tick. */
  nothingArose: ReadonlyMap<string, CellRef>;
  facts: readonly IntakeFact[];
  /** How each part of the form was found, in the order of the form; absent where nothing was read. */
  located?: readonly LocatedPart[];
  /** What became of the cells of its file; the first submission of a file carries it. */
  account?: CellTally;
}
