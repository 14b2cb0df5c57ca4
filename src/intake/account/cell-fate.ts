import type { CellRef } from '../../domain/cell-ref.ts';

/**
 * What became of a cell's content: `used`: it is an answer, or tells whose answer it is; `form`: the form's own text or
 * formula; `excluded`: read, and kept out for a reason; `outside`: it stands where the form asks nothing, which a
 * finding says; `unaccounted`: nothing says anything about it.
 */
export type Fate = 'used' | 'form' | 'excluded' | 'outside' | 'unaccounted';

export interface CellFate {
  cell: CellRef;
  /** As it is shown in the sheet, one line. */
  raw: string;
  fate: Fate;
  /** What it is used for (`2.3.1`, `II.06:Đất đai/3`, `note 2.3.1`), or why it is not: a kind of fact, `total-row`. */
  what: string;
  /** Obligation and figure that it belongs to, as open errors name them: `figureKey`. */
  figure?: string;
}

/** A fate as it is decided, before the cell is known. */
export type Decision = Pick<CellFate, 'fate' | 'what' | 'figure'>;

/** A figure of an obligation: an indicator, `table:II.06`, `*` for all of them. */
export function figureKey(obligation: string | null | undefined, figure: string): string {
  return `${obligation ?? ''} ${figure}`;
}

/** Row and column as one number: rows of a sheet go to 1,048,576, columns to 16,384. */
export function placeKey(row: number, column: number): number {
  return row * 16384 + column;
}
