import type { OtherFormat } from '../domain/intake-fact.ts';
import type { LegacyText } from '../domain/legacy-text.ts';

/**
 * What a workbook file says, in our own terms: no spreadsheet library's type leaves this folder.
 * Rows and columns count from 1. Cells come in file order, row by row.
 */
export interface RawWorkbook {
  /** What the bytes were, whatever the name says. */
  format: WorkbookFormat;
  /** Who read it where our own reader does not: `sheetjs 0.18.5`, `libreoffice`. Absent for our own. */
  readBy?: string;
  /** Encoding of the text where the bytes do not say it for sure and it was told from the letters: `windows-1258`. */
  guessedEncoding?: string;
  sheets: readonly RawSheet[];
  /** Name → reference text, as stored. */
  definedNames: ReadonlyMap<string, string>;
  date1904: boolean;
  hasMacros: boolean;
  hasExternalLinks: boolean;
  hasThreadedComments: boolean;
  /** Number format code of a style index (`General` when none). */
  numberFormat(style: number): string;
  /** Whether the style's number format shows a date or time. */
  isDateStyle(style: number): boolean;
  /** Font name of a style index; undefined when the file names none. */
  fontName(style: number): string | undefined;
}

export type WorkbookFormat = 'xlsx' | 'xlsm' | OtherFormat;

export interface RawSheet {
  name: string;
  state: 'visible' | 'hidden' | 'veryHidden';
  protected: boolean;
  cells: readonly RawCell[];
  merges: readonly RawRange[];
  hiddenRows: ReadonlySet<number>;
  /** Inclusive column spans. */
  hiddenColumns: readonly (readonly [first: number, last: number])[];
}

export interface RawRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A cell that holds something (a value or a formula); empty styled cells are left out. */
export interface RawCell {
  row: number;
  column: number;
  kind: 'number' | 'text' | 'boolean' | 'error' | 'date' | 'none';
  /**
   * Number as a double, text as stored (not normalised), boolean, error text such as `#REF!`, ISO text for the rare
   * `t="d"`; null when a formula has no stored result (`none`).
   */
  value: number | string | boolean | null;
  /** Formula without `=`; shared formulas are resolved to the cell's own text where they can be, else the master's. */
  formula?: string;
  style: number;
  /** Font of the first rich-text run, when it names one. */
  runFont?: string;
  /** Set by the intake: the text is in a legacy encoding. */
  legacy?: LegacyText;
}
