/** A blank workbook as plain data: everything the writer needs, nothing of a spreadsheet library. */
export interface BlankPlan {
  title: string;
  /** Written as the file's date of creation, so that the same form gives the same bytes. */
  date: string;
  sheets: readonly BlankSheet[];
  /** Defined names with their references. */
  names: readonly { name: string; reference: string }[];
}

export interface BlankSheet {
  name: string;
  state: 'visible' | 'veryHidden';
  /** Widths from column A on, in characters. */
  widths: readonly number[];
  /** Heights in points by row. */
  heights: ReadonlyMap<number, number>;
  cells: readonly BlankCell[];
  merges: readonly BlankRange[];
  validations: readonly BlankValidation[];
  /** Rows and columns that stay in sight. */
  freeze: { rows: number; columns: number };
  landscape: boolean;
  /** Rows repeated on every printed page, first and last. */
  printTitles?: readonly [first: number, last: number];
  /** Cells that show a self-check: green when it holds, red when not. */
  checks?: BlankRange;
  /** Printed on one page: what would be left over for a second one is too little for it. */
  onePage?: boolean;
  /** How many rows the box of a note covers: many low ones or a few tall ones. */
  noteRows: number;
  /** The agency may add rows (open tables and lists). */
  growing: boolean;
}

export interface BlankRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Looks; each has one definition in the writer. Only styles that start with `input` are unlocked. */
export type BlankStyle =
  | 'title'
  | 'subtitle'
  | 'line'
  | 'caption'
  | 'fixed'
  | 'header'
  | 'column-number'
  | 'code'
  | 'label'
  | 'label-optional'
  | 'unit'
  | 'number'
  | 'total'
  | 'total-label'
  | 'check'
  | 'meta'
  | 'input-number'
  | 'input-text'
  | 'input-long'
  | 'input-tick';

export interface BlankCell {
  row: number;
  column: number;
  style: BlankStyle;
  value?: string | number;
  /** Formula without `=`. */
  formula?: string;
  numberFormat?: string;
  indent?: number;
  /** Definition shown when the mouse rests on the cell. */
  note?: string;
}

/** What may be typed into a range, with the words that Excel shows. */
export interface BlankValidation {
  range: BlankRange;
  /** Custom formula, relative to the range's first cell; neither this nor choices: a prompt alone. */
  formula?: string;
  /** Source of a drop-down: a range, or `"x"`. */
  choices?: string;
  prompt: { title: string; text: string };
  error?: { title: string; text: string };
}
