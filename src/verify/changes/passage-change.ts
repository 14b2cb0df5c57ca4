import type { VerifiedPlace } from '../verification.ts';

/** What somebody changed in the words of the report: to be read again, wrong or not. */
export interface PassageChange {
  kind: 'edited' | 'added' | 'removed';
  /** What it is: a paragraph, a row or cell of a table, a whole table. */
  of: 'paragraph' | 'row' | 'cell' | 'table';
  /** In the document; for what was removed: in the compiled report. */
  place: VerifiedPlace;
  /** Each stretch of words that changed, with what stands there now; one empty side where words came or went. */
  words: { was: string; now: string }[];
  /** Figures that what was removed held, as printed. */
  figures: string[];
  /** Rows of a removed table. */
  rows?: number;
}
