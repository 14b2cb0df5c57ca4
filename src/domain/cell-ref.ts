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

/** `B12` or `$B$12` to row and column (from 1); undefined when it is no address. */
export function parseA1(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}
