import type { CellRef } from '../../domain/cell-ref.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Operand } from '../operand.ts';

/** A cell that takes part in identities. */
export interface Place {
  id: string;
  operand: Operand;
  cell: CellRef | null;
  /** What people call it: an indicator's code, or the row and column of a table. */
  name: string;
  decimals: number;
  /** Typed by somebody, so that somebody may have mistyped it. */
  isTyped: boolean;
  /** What the agency reported here a period earlier. */
  previous: Decimal | undefined;
  /** Places beside, above and below. */
  neighbours: readonly string[];
}

/** Place of a table's cell: rows are counted from 0 as they were read. */
export function tablePlace(table: string, row: number, column: number): string {
  return `${table}|${row}|${column}`;
}
