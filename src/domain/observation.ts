import type { CellRef } from './cell-ref.ts';
import type { Decimal } from './decimal.ts';

/**
 * What an agency answered. The kinds of "nothing" stay different to the end:
 * - `number` a value, 0 included · `nothing-arose` KPS: counts as 0, marked · `not-applicable` KAD: leaves sums and ratios
 * - `estimate` a value marked "ước" · `blank` an empty cell · `text` · `unreadable` something that is no answer
 * - `missing` the cell itself was not found (sheet or row absent)
 */
export type ObservationStatus =
  | 'number'
  | 'estimate'
  | 'nothing-arose'
  | 'not-applicable'
  | 'blank'
  | 'text'
  | 'unreadable'
  | 'missing';

/** The reader's remark on one cell: a case of the domain handbook's list N-01 … N-19. */
export interface Reading {
  /** `N-05`. */
  id: `N-${string}`;
  severity: 'error' | 'warning' | 'info';
  /** Which variant of the case, for the wording: `typed-12-15`, `letter-o`, `three-decimals` … */
  variant: string;
  /** The value that was probably meant, as a person would type it. */
  suggestion?: string;
  /** What people see in the cell, where its raw content looks different: the ISO date of a serial number. */
  shown?: string;
  /** The cell that it is merged into: `D6` holds what both show. */
  mergedInto?: string;
}

/** A cell's content after reading: always with the raw text that stood there. */
export interface CellValue {
  status: ObservationStatus;
  /** Canonical decimal for number, estimate and nothing-arose (`0`); NFC text for text; ISO date for dates; else null. */
  value: string | null;
  raw: string;
  /** Null when the cell was not found. */
  cell: CellRef | null;
  readings: readonly Reading[];
}

/** One reported value of an indicator. */
export interface Observation extends CellValue {
  indicator: string;
  /** The agency's remark or explanation beside the figure. */
  note?: string;
  /** Numerator and denominator, where the cell spelled them out: `25/25 (100%)`. */
  parts?: { numerator: Decimal; denominator: Decimal };
}

/** Whether a status carries a number that counts. */
export function hasNumber(value: CellValue): value is CellValue & { value: Decimal } {
  return (
    value.value !== null &&
    (value.status === 'number' || value.status === 'estimate' || value.status === 'nothing-arose')
  );
}
