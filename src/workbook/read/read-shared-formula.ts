import { columnLetters } from '../../domain/cell-ref.ts';

/** A formula cut at its references, so that shifting it is mere joining. */
type Piece = string | Reference;

/** Halves of one reference: fixed text (`$A`, `:`) or a part that moves with the cell. */
type Reference = readonly (string | MovingPart)[];

interface MovingPart {
  axis: 'column' | 'row';
  at: number;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * Strings, quoted sheet names and bracketed parts are kept whole, unclosed ones to the end (looking for their end again
 * and again would take quadratic time); then cells, whole columns and whole rows.
 */
const token =
  /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|\[(?:[^[\]]|\[[^\]]*(?:\]|$))*(?:\]|$)|(?<![\w.\\])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!])/gi;

/** The master formula of a shared group, prepared for its followers. */
export interface SharedFormula {
  text: string;
  row: number;
  column: number;
  pieces: readonly Piece[];
}

export function sharedFormula(text: string, row: number, column: number): SharedFormula {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(token)) {
    const reference = referenceOf(match);
    if (!reference) continue;
    pieces.push(text.slice(done, match.index), reference);
    done = match.index + match[0].length;
  }
  pieces.push(text.slice(done));
  return { text, row, column, pieces };
}

/** The formula as it reads in another cell of its group; a reference pushed off the sheet becomes `#REF!`. */
export function shiftFormula(formula: SharedFormula, row: number, column: number): string {
  const down = row - formula.row;
  const right = column - formula.column;
  let text = '';
  for (const piece of formula.pieces) {
    text += typeof piece === 'string' ? piece : shiftReference(piece, down, right);
  }
  return text;
}

function shiftReference(reference: Reference, down: number, right: number): string {
  let text = '';
  for (const part of reference) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const inRow = part.axis === 'row';
    const at = part.at + (inRow ? down : right);
    if (at < 1 || at > (inRow ? LAST_ROW : LAST_COLUMN)) return '#REF!';
    text += inRow ? String(at) : columnLetters(at);
  }
  return text;
}

function referenceOf(match: RegExpExecArray): Reference | undefined {
  const [, colDollar, col, rowDollar, row, leftDollar, left, rightDollar, right] = match;
  if (col !== undefined) return [columnPart(colDollar!, col), rowPart(rowDollar!, row!)];
  if (left !== undefined) return [columnPart(leftDollar!, left), ':', columnPart(rightDollar!, right!)];
  const [topDollar, top, bottomDollar, bottom] = match.slice(9);
  return top === undefined ? undefined : [rowPart(topDollar!, top), ':', rowPart(bottomDollar!, bottom!)];
}

function columnPart(dollar: string, letters: string): string | MovingPart {
  if (dollar) return dollar + letters;
  let at = 0;
  for (const letter of letters.toUpperCase()) at = at * 26 + letter.charCodeAt(0) - 64;
  return { axis: 'column', at };
}

function rowPart(dollar: string, digits: string): string | MovingPart {
  return dollar ? dollar + digits : { axis: 'row', at: Number(digits) };
}
