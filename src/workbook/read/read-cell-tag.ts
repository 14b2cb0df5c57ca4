import type { XmlCursor } from '../../ooxml/xml-cursor.ts';
import type { ReadingBudget } from './reading-budget.ts';

export const LAST_COLUMN = 16_384;

const GREATER = 62;
const QUOTE = 34;
const EQUALS = 61;
const SPACE = 32;
const SLASH = 47;
const ZERO = 48;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_N = 110;
const cellStart = Buffer.from('<c r="');

/**
 * Passes over `<c r="B5" s="7"/>` as the usual writers spell it: most cells of a form are styled and empty, and need
 * no more than their column, which comes back. Anything spelt otherwise is left to the general way, which judges it.
 */
export function skipEmptyCells(
  cursor: XmlCursor,
  budget: ReadingBudget,
  row: number,
  before: number,
): number {
  const { bytes } = cursor;
  let last = before;
  let at = cursor.position;
  while (startsCell(bytes, at)) {
    let end = at + cellStart.length;
    let column = 0;
    for (let letter = bytes[end]! - 64; letter >= 1 && letter <= 26; letter = bytes[++end]! - 64) {
      column = column * 26 + letter;
    }
    let ownRow = 0;
    for (let digit = bytes[end]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++end]! - ZERO) {
      ownRow = ownRow * 10 + digit;
    }
    if (column < 1 || column > LAST_COLUMN || ownRow !== row) break;
    end = afterEmptyCell(bytes, end);
    if (end < 0) break;
    budget.countPlace(cursor.part);
    last = column;
    at = end;
  }
  cursor.position = at;
  return last;
}

/** From behind the address: where `"/>` or `" s="7"/>` ends; -1 when anything else stands there. */
function afterEmptyCell(bytes: Buffer, from: number): number {
  let at = from;
  if (bytes[at++] !== QUOTE) return -1;
  if (bytes[at] === SPACE) {
    if (bytes[at + 1] !== LETTER_S || bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return -1;
    at += 4;
    for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[at]! - ZERO) at++;
    if (bytes[at++] !== QUOTE) return -1;
  }
  return bytes[at] === SLASH && bytes[at + 1] === GREATER ? at + 2 : -1;
}

function startsCell(bytes: Buffer, at: number): boolean {
  for (let index = 0; index < cellStart.length; index++) {
    if (bytes[at + index] !== cellStart[index]) return false;
  }
  return true;
}

/** Column of a cell's `r`, which must lie in `row`. */
export function readCellColumn(cursor: XmlCursor, start: number, end: number, row: number): number {
  const { bytes } = cursor;
  let column = 0;
  let ownRow = 0;
  let at = start;
  for (; at < end; at++) {
    const letter = (bytes[at]! & 0xdf) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  for (; at < end; at++) {
    const digit = bytes[at]! - ZERO;
    if (!(digit >= 0 && digit <= 9)) break;
    ownRow = ownRow * 10 + digit;
  }
  if (at < end || column < 1 || column > LAST_COLUMN || ownRow !== row) {
    throw cursor.fault(`cell ${cursor.slice(start, end)} in row ${row}`);
  }
  return column;
}

/** Style index of a cell's `s`. */
export function readStyleIndex(cursor: XmlCursor, start: number, end: number): number {
  const { bytes } = cursor;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - ZERO;
    if (!(digit >= 0 && digit <= 9)) throw cursor.fault('style is no number');
    value = value * 10 + digit;
  }
  return value;
}

/** Constant texts for the usual types: comparing them later costs nothing. */
export function readCellType(cursor: XmlCursor, start: number, end: number): string {
  const { bytes } = cursor;
  if (end - start === 1) {
    if (bytes[start] === LETTER_S) return 's';
    if (bytes[start] === LETTER_N) return 'n';
  }
  if (end - start === 3 && bytes[start] === LETTER_S && bytes[start + 1] === LETTER_T) return 'str';
  return cursor.slice(start, end);
}
