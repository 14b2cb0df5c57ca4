/** Where a value stands: workspace-relative file with `/`, sheet name as in the file, A1 address. */
export interface CellRef {
  file: string;
  sheet: string;
  cell: string;
}

/** Column number (1 = A) to letters. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Row and column (both from 1) to an A1 address. */
export function toA1(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** Letters of the character set. */
const DOLLAR = 36;
const ZERO = 48;
const BEFORE_A = 64;
/** The bit in which a small letter differs from its capital. */
const SMALL = 32;

/** `B12` or `$B$12` to row and column (from 1); undefined when it is no address. */
export function parseA1(address: string): { row: number; column: number } | undefined {
  // Letter by letter: every cell of every workbook comes by here, and a pattern costs several times as much.
  const firstLetter = address.charCodeAt(0) === DOLLAR ? 1 : 0;
  let at = firstLetter;
  let column = 0;
  for (; at < firstLetter + 3; at++) {
    const letter = (address.charCodeAt(at) & ~SMALL) - BEFORE_A;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (at === firstLetter) return undefined;
  if (address.charCodeAt(at) === DOLLAR) at++;
  const digits = address.length - at;
  if (digits < 1 || digits > 7) return undefined;
  let row = 0;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  return { row, column };
}
