import { formatDecimal } from '../messages/format.ts';

/**
 * How much of what every agency has is printed: thousands of texts or rows make a document that nobody can open. What is
 * left out is counted where it would stand, and is whole in the annex workbook.
 */
export interface PrintLimits {
  /** Texts of one section, body and annex together. */
  textsPerSection: number;
  /** Rows of one table that has a row for each agency. */
  rowsPerTable: number;
  /** Texts of one section in the body; the others stand in the annex. The usual number where left out. */
  textsInBody?: number;
}

/** What an official signs is read in one go: a few texts speak for each section. */
export const usualTextsInBody = 3;

/** Far more than the agencies of a province. */
export const usualLimits: PrintLimits = { textsPerSection: 120, rowsPerTable: 500 };

/** The file beside the report in which everything stands. */
export const annexWorkbook = 'tệp phụ lục số liệu';

/** At most so many rows; where some are left out, one row more that says how many. */
export function limited<T>(rows: readonly T[], most: number, rest: (left: string) => T): readonly T[] {
  if (rows.length <= most) return rows;
  return [...rows.slice(0, most), rest(formatDecimal(String(rows.length - most)))];
}
