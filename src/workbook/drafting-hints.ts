import type { RawRange } from './raw-workbook.ts';

/** What a workbook tells beside its cells, for whoever drafts a form from it. Rows and columns count from 1. */
export interface DraftingHints {
  /** By sheet name; none for formats that do not tell. */
  sheets: ReadonlyMap<string, SheetHints>;
  isBold(style: number): boolean;
}

export interface SheetHints {
  validations: readonly RawValidation[];
  /** Cells without a value that carry a style: where a form expects one. */
  emptyCells: readonly { row: number; column: number; style: number }[];
}

/** A data validation as stored: `list`, `whole`, `decimal`, `date`, `textLength`, `custom` … */
export interface RawValidation {
  type: string;
  /** First formula without `=`: `"có,không"`, `_cchc!$D$1:$D$7`; empty when there is none. */
  formula: string;
  ranges: readonly RawRange[];
}
