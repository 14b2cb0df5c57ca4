import type { XmlCursor } from '../../ooxml/xml-cursor.ts';

export const LAST_COLUMN = 16_384;
export const LAST_ROW = 1_048_576;

const ZERO = 48;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_N = 110;

/** The one object that `readRowTag` answers with: a workbook has very many rows. */
const rowTag = { row: 0, isHidden: false };

/**
 * Number of the row whose opening tag the cursor is at (`next` when it has none), and whether it is hidden or of no
 * height. Valid until the next call.
 */
export function readRowTag(cursor: XmlCursor, next: number): Readonly<typeof rowTag> {
  const { attributeSpans: spans, bytes } = cursor;
  rowTag.row = next;
  rowTag.isHidden = false;
  for (let index = 0; index < cursor.attributeCount * 4; index += 4) {
    const name = spans[index]!;
    const length = spans[index + 1]! - name;
    if (length === 1 && bytes[name] === LETTER_R) {
      const number = cursor.decode(spans[index + 2]!, spans[index + 3]!);
      rowTag.row = Number(number);
      if (!(Number.isInteger(rowTag.row) && rowTag.row >= 1)) throw cursor.fault(`row number ${number}`);
    } else if (length === 2 && cursor.startsWith('ht', name)) {
      if (Number(cursor.decode(spans[index + 2]!, spans[index + 3]!)) === 0) rowTag.isHidden = true;
    } else if (length === 6 && cursor.startsWith('hidden', name) && cursor.flag('hidden'))
      rowTag.isHidden = true;
  }
  if (rowTag.row > LAST_ROW) throw cursor.fault(`row number ${rowTag.row}`);
  return rowTag;
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
