import { damaged } from '../../ooxml/package-fault.ts';

/** What the library that reads .xls throws away although the file says it: the font of every text, and its links. */
export interface BiffFacts {
  /** Font of a text cell of the sheet at this place in the file, rows and columns from 1; '' when unknown. */
  fontOf(sheet: number, row: number, column: number): string;
  hasExternalLinks: boolean;
}

const BOF = 0x809;
const EOF = 0x0a;
const BOUNDSHEET = 0x85;
const FONT = 0x31;
const XF = 0xe0;
const SUPBOOK = 0x1ae;
/** Cells that hold text: formula, label, rich string, label of the string table. */
const textCells = new Set([0x06, 0x204, 0xd6, 0xfd]);
const BIFF8 = 0x600;
/** A reference to the workbook itself, or to functions of an add-in, is no link to another file. */
const ownBooks = new Set([0x0401, 0x3a01]);
const COLUMNS = 0x10000;

/** Excel 2 to 4: no sheets in our sense, and nobody's form. */
export class TooOldError extends Error {}

/**
 * Walks the records of a workbook stream (BIFF5 and BIFF8) once. A stream that breaks off, or lacks a sheet that it
 * announces, throws a `PackageFault`: the library would take the rest of such a sheet for empty.
 */
export function readBiffRecords(stream: Buffer): BiffFacts {
  if (stream.length < 4 || stream.readUInt16LE(0) !== BOF) throw new TooOldError();
  const fonts: string[] = [];
  const fontOfFormat: number[] = [];
  const starts: number[] = [];
  const cells = new Map<number, Map<number, number>>();
  let version = BIFF8;
  let current: Map<number, number> | undefined;
  let hasExternalLinks = false;
  let depth = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = stream.readUInt16LE(at);
    const length = stream.readUInt16LE(at + 2);
    // Behind the last sheet the stream may be padded.
    if (depth === 0 && type !== BOF) break;
    if (at + 4 + length > stream.length) throw damaged(`workbook stream: cut off at ${at}`);
    const data = stream.subarray(at + 4, at + 4 + length);
    if (type === BOF && length >= 2) {
      if (at === 0) version = data.readUInt16LE(0);
      // A chart inside a sheet is no sheet.
      if (depth++ === 0) cells.set(at, (current = new Map()));
    } else if (type === EOF) depth--;
    else if (type === BOUNDSHEET && data.length >= 4) starts.push(data.readUInt32LE(0));
    else if (type === FONT && data.length >= 16) fonts.push(fontName(data, version));
    else if (type === XF && data.length >= 2) fontOfFormat.push(data.readUInt16LE(0));
    else if (type === SUPBOOK && data.length >= 4) hasExternalLinks ||= !ownBooks.has(data.readUInt16LE(2));
    else if (textCells.has(type) && data.length >= 6)
      current?.set(data.readUInt16LE(0) * COLUMNS + data.readUInt16LE(2), data.readUInt16LE(4));
    at += 4 + length;
  }
  starts.sort((a, b) => a - b);
  if (depth > 0 || starts.length === 0 || !starts.every((at) => cells.has(at)))
    throw damaged('workbook stream: a sheet is missing or has no end');
  return {
    hasExternalLinks,
    fontOf(sheet, row, column) {
      const format = cells.get(starts[sheet] ?? -1)?.get((row - 1) * COLUMNS + column - 1);
      const font = fontOfFormat[format ?? -1] ?? -1;
      // Font 4 was left out of the format: the fifth record is number 5.
      return fonts[font > 4 ? font - 1 : font] ?? '';
    },
  };
}

function fontName(data: Buffer, version: number): string {
  const length = data[14]!;
  if (version !== BIFF8) return data.toString('latin1', 15, 15 + length);
  return (data[15]! & 1) === 1
    ? data.toString('utf16le', 16, 16 + length * 2)
    : data.toString('latin1', 16, 16 + length);
}
