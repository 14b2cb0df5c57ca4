import { stringify } from 'csv-stringify/sync';
import type { Decimal } from '../domain/decimal.ts';

/** A number among texts: what guards against formulas must not take its minus for one. */
export interface CsvNumber {
  decimal: Decimal;
}

export type CsvCell = string | number | CsvNumber;

/** The byte order mark by which Excel knows UTF-8. */
export const csvMark = '\uFEFF';

const plainDecimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Lines of a CSV with CRLF, quoted for Excel. Text that a spreadsheet would execute (`=`, `+`, `-`, `@`, tab, carriage
 * return and their full-width forms in front) gets an apostrophe; numbers stay what they are.
 */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return stringify(rows as CsvCell[][], {
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    // A number as it stands, however long it is: as a double it would lose digits.
    cast: { object: (one) => ({ value: (one as unknown as CsvNumber).decimal, escape_formulas: false }) },
  });
}

/** A decimal as a cell; null is an empty one. */
export function decimalCell(value: Decimal | null): CsvCell {
  return value === null ? '' : { decimal: value };
}

/** A value that may be a number or a text: a number when it reads as one. */
export function valueCell(value: string | null): CsvCell {
  if (value === null) return '';
  return plainDecimal.test(value) ? { decimal: value } : value;
}
