/** UTF-16 under construction, low byte first; grows with the longest text seen. */
let units = new Uint8Array(1024);

const AMPERSAND = 38;
const SEMICOLON = 59;
const HASH = 35;
const LETTER_X = 120;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/** `#x10FFFF` */
const LONGEST_NAME = 8;
/** Names as numbers, a byte a letter: comparing them makes no strings. */
const AMP = 0x61_6d_70;
const LT = 0x6c_74;
const GT = 0x67_74;
const QUOT = 0x71_75_6f_74;
const APOS = 0x61_70_6f_73;

/**
 * Text of valid UTF-8 between two offsets: the five named and all numeric entities resolved, line ends as XML asks.
 * Undefined when it holds any other entity, or a control character. Some writers spell every Vietnamese letter as an entity, so that this goes
 * over the bytes once and makes one string.
 */
export function decodeEntities(bytes: Uint8Array, start: number, end: number): string | undefined {
  // No sequence of bytes makes more UTF-16 units than it has bytes.
  if (units.length < (end - start) * 2) units = new Uint8Array((end - start) * 2);
  let length = 0;
  let at = start;
  while (at < end) {
    const first = bytes[at]!;
    let code = first;
    if (first === AMPERSAND) {
      const close = nameEnd(bytes, at + 1, end);
      code = bytes[at + 1] === HASH ? numericCode(bytes, at + 2, close) : namedCode(bytes, at + 1, close);
      if (code < 0) return undefined;
      at = close + 1;
    } else if (first === CARRIAGE_RETURN) {
      code = LINE_FEED;
      at += bytes[at + 1] === LINE_FEED && at + 1 < end ? 2 : 1;
    } else if (first < 0x80) {
      if (first < 0x20 && !isXmlCharacter(first)) return undefined;
      at++;
    } else if (first < 0xe0) {
      code = ((first & 0x1f) << 6) | (bytes[at + 1]! & 0x3f);
      at += 2;
    } else if (first < 0xf0) {
      code = ((first & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f);
      at += 3;
    } else {
      const high = ((first & 0x07) << 18) | ((bytes[at + 1]! & 0x3f) << 12);
      code = high | ((bytes[at + 2]! & 0x3f) << 6) | (bytes[at + 3]! & 0x3f);
      at += 4;
    }
    length = put(code, length);
  }
  return Buffer.from(units.buffer, 0, length).toString('utf16le');
}

/** Adds one code point; gives the new length in bytes. */
function put(code: number, length: number): number {
  let unit = code;
  let at = length;
  if (code > 0xffff) {
    const high = 0xd800 | ((code - 0x10000) >> 10);
    units[at++] = high & 0xff;
    units[at++] = high >> 8;
    unit = 0xdc00 | ((code - 0x10000) & 0x3ff);
  }
  units[at++] = unit & 0xff;
  units[at++] = unit >> 8;
  return at;
}

/** Where the name that begins at `start` has its semicolon; `start` when it has none, which makes it empty. */
function nameEnd(bytes: Uint8Array, start: number, end: number): number {
  const last = Math.min(end, start + LONGEST_NAME + 1);
  for (let at = start; at < last; at++) if (bytes[at] === SEMICOLON) return at;
  return start;
}

/** Code point of a named entity; -1 for a name that XML does not know. */
function namedCode(bytes: Uint8Array, start: number, end: number): number {
  let name = 0;
  if (end - start <= 4) for (let at = start; at < end; at++) name = name * 256 + bytes[at]!;
  switch (name) {
    case AMP:
      return 38;
    case LT:
      return 60;
    case GT:
      return 62;
    case QUOT:
      return 34;
    case APOS:
      return 39;
    default:
      return -1;
  }
}

/** Code point of `&#225;` or `&#xE1;`, its digits between the offsets; -1 when it is none that XML may hold. */
function numericCode(bytes: Uint8Array, start: number, end: number): number {
  const hexadecimal = bytes[start] === LETTER_X;
  const base = hexadecimal ? 16 : 10;
  const from = hexadecimal ? start + 1 : start;
  if (end <= from) return -1;
  let code = 0;
  for (let at = from; at < end; at++) {
    const digit = digitOf(bytes[at]!);
    if (digit >= base) return -1;
    code = code * base + digit;
  }
  return isXmlCharacter(code) ? code : -1;
}

/** Value of a hexadecimal digit; 99 for anything else. */
function digitOf(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 0x20;
  return letter >= 97 && letter <= 102 ? letter - 87 : 99;
}

/** What XML may hold: neither control characters nor halves of surrogate pairs. */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff);
}
