import type { Decimal } from '../../domain/decimal.ts';
import type { AnnexChart } from './annex-charts.ts';

/** What a cell of the annex looks like; each stands for one meaning, explained on the first sheet. */
export type AnnexLook =
  | 'title'
  | 'subtitle'
  | 'key'
  | 'header'
  | 'header-note'
  | 'index'
  | 'text'
  | 'group'
  | 'number'
  | 'estimate'
  | 'marker'
  | 'blank'
  | 'excluded'
  | 'not-asked'
  | 'absent'
  | 'total'
  | 'total-label';

/**
 * One cell. A number is written as a number, a formula with the result that we computed; text is always text, so that
 * nothing an agency typed is ever executed.
 */
export interface AnnexCell {
  look: AnnexLook;
  text?: string;
  number?: Decimal;
  /** Without `=`. */
  formula?: { text: string; result: Decimal };
  /** Decimals shown; default: those of the number. */
  decimals?: number;
  note?: string;
}

export interface AnnexRow {
  cells: readonly (AnnexCell | null)[];
  /** In points; absent: as high as the text needs. */
  height?: number;
}

/** One sheet, printed on A4 landscape. No row has more cells than `widths`. */
export interface AnnexSheet {
  name: string;
  widths: readonly number[];
  /** In order; walked through once, row by row. */
  rows: Iterable<AnnexRow>;
  /** Absent where nobody knows before they are made. */
  rowCount?: number;
  /** Ranges such as `A1:F1`. */
  merges: readonly string[];
  freeze: { rows: number; columns: number };
  /** Rows repeated on every page, from 1. */
  repeat?: readonly [from: number, to: number];
  /** Columns repeated on every page of a sheet that is several pages wide. */
  repeatColumns?: string;
  pagesWide: number;
  /** Texts stand in the cells themselves: long ones that nobody repeats would fill the table of shared texts. */
  ownTexts?: boolean;
  /** Rows, from 1, behind which a new printed page begins. */
  breaks?: readonly number[];
  /** Drawn over the sheet, which leaves room for them. */
  charts?: readonly AnnexChart[];
}

export interface AnnexPlan {
  title: string;
  /** Each is made when it is written: together they have a cell per agency and indicator. */
  sheets: Iterable<AnnexSheet>;
}
