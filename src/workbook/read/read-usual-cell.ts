import type { XmlCursor } from '../../ooxml/xml-cursor.ts';
import { LAST_COLUMN } from './read-cell-tag.ts';

const QUOTE = 34;
const SLASH = 47;
const ZERO = 48;
const GREATER = 62;
const LETTER_N = 110;
const LETTER_S = 115;
const MOST_DIGITS = 15;

const cellStart = Buffer.from('<c r="');
const styleStart = Buffer.from(' s="');
const typeStart = Buffer.from(' t="');
const valueStart = Buffer.from('><v>');
const cellEnd = Buffer.from('</v></c>');

/** A cell in the usual spelling. `value`: the number, or the index of its shared string. */
export interface UsualCell {
  column: number;
  style: number;
  value: number;
}

/**
 * Reads one cell of `row` as the usual writers spell nearly all of them: `<c r="B5" s="7"/>` (`empty`), and with
 * `<v>12</v>` inside, as a `number` or the index of a `shared` string. Anything spelt otherwise is `other`: nothing is
 * consumed, and the general way judges it. What is accepted here means the same there.
 */
export function readUsualCell(
  cursor: XmlCursor,
  row: number,
  into: UsualCell,
): 'empty' | 'number' | 'shared' | 'other' {
  const { bytes } = cursor;
  let at = cursor.position;
  if (!stands(bytes, at, cellStart)) return 'other';
  at += cellStart.length;
  let column = 0;
  for (let letter = bytes[at]! - 64; letter >= 1 && letter <= 26; letter = bytes[++at]! - 64)
    column = column * 26 + letter;
  let ownRow = 0;
  for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO)
    ownRow = ownRow * 10 + digit;
  if (column < 1 || column > LAST_COLUMN || ownRow !== row || bytes[at++] !== QUOTE) return 'other';
  let style = 0;
  if (stands(bytes, at, styleStart)) {
    at += styleStart.length;
    for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO)
      style = style * 10 + digit;
    if (bytes[at++] !== QUOTE) return 'other';
  }
  into.column = column;
  into.style = style;
  if (bytes[at] === SLASH && bytes[at + 1] === GREATER) {
    cursor.position = at + 2;
    return 'empty';
  }
  let kind: 'number' | 'shared' = 'number';
  if (stands(bytes, at, typeStart)) {
    const type = bytes[at + typeStart.length];
    if ((type !== LETTER_S && type !== LETTER_N) || bytes[at + typeStart.length + 1] !== QUOTE)
      return 'other';
    if (type === LETTER_S) kind = 'shared';
    at += typeStart.length + 2;
  }
  return readUsualValue(cursor, at, into) ? kind : 'other';
}

/** From the end of the opening tag: `><v>12</v></c>`. */
function readUsualValue(cursor: XmlCursor, from: number, into: UsualCell): boolean {
  const { bytes } = cursor;
  if (!stands(bytes, from, valueStart)) return false;
  const start = from + valueStart.length;
  let at = start;
  let value = 0;
  for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO)
    value = value * 10 + digit;
  if (at === start || at - start > MOST_DIGITS || !stands(bytes, at, cellEnd)) return false;
  into.value = value;
  cursor.position = at + cellEnd.length;
  return true;
}

function stands(bytes: Buffer, at: number, text: Buffer): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text[index]) return false;
  }
  return true;
}
