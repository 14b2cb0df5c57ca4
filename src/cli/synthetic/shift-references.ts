import { columnLetters, parseA1 } from '../../domain/cell-ref.ts';

/** Everything from a row or column on moves by one. */
export interface Shift {
  axis: 'row' | 'column';
  /** First that moves, from 1. */
  from: number;
}

/** A cell or range address after the shift. */
export function shiftAddress(address: string, shift: Shift): string {
  return address
    .split(':')
    .map((one) => shiftCell(one, shift))
    .join(':');
}

function shiftCell(cell: string, { axis, from }: Shift): string {
  const place = parseA1(cell);
  if (!place || place[axis] < from) return cell;
  const [, fixedColumn = '', , fixedRow = ''] = /^(\$?)([A-Z]+)(\$?)/i.exec(cell)!;
  const row = place.row + (axis === 'row' ? 1 : 0);
  const column = place.column + (axis === 'column' ? 1 : 0);
  return fixedColumn + columnLetters(column) + fixedRow + row;
}

const reference =
  /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}(])/gu;

/** A formula after a sheet's cells moved, as Excel rewrites it. `own`: the formula stands on that sheet itself. */
export function shiftFormula(formula: string, prefix: string, own: boolean, shift: Shift): string {
  // Text in quotes is left alone; sheet names stand in single quotes.
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece) =>
      piece.startsWith('"')
        ? piece
        : piece.replace(reference, (whole, sheet: string | undefined, address: string) => {
            const moves = sheet === undefined ? own : sheet === prefix;
            return moves ? (sheet ?? '') + shiftAddress(address, shift) : whole;
          }),
    )
    .join('');
}
