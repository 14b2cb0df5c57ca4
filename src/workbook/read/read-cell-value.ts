import type { XmlCursor } from '../../ooxml/xml-cursor.ts';
import type { RawCell } from '../raw-workbook.ts';
import { unescapeText } from './read-rich-text.ts';
import type { SharedStrings } from './read-shared-strings.ts';

/** The cell at hand: what is stored, then what it means. One object serves a whole sheet. */
export interface StoredCell {
  type: string;
  style: number;
  /** Plain digits come as a number, anything else as text; undefined when nothing is stored. */
  raw: string | number | undefined;
  kind: RawCell['kind'];
  value: RawCell['value'];
  font: string | undefined;
}

const SPACE = 32;

/** Sets `kind` and `value` from what is stored under the cell's type; `none` when nothing is. */
export function interpretCell(cell: StoredCell, strings: SharedStrings, cursor: XmlCursor): void {
  const { raw, type } = cell;
  cell.kind = 'none';
  cell.value = null;
  if (raw === undefined) return;
  if (type === 'n') {
    if (typeof raw === 'number') settle(cell, 'number', raw);
    else interpretNumber(cell, raw);
  } else if (type === 'str') settle(cell, 'text', unescapeText(String(raw)));
  else if (type === 'inlineStr') settle(cell, 'text', raw);
  else if (raw === '') return;
  else if (type === 's') interpretShared(cell, Number(raw), strings, cursor);
  else if (type === 'b') settle(cell, 'boolean', isTrue(String(raw), cursor));
  else if (type === 'e') settle(cell, 'error', String(raw).trim());
  else if (type === 'd') settle(cell, 'date', String(raw).trim());
  else throw cursor.fault(`cell type ${type}`);
}

function settle(cell: StoredCell, kind: RawCell['kind'], value: RawCell['value']): void {
  cell.kind = kind;
  cell.value = value;
}

/** A "number" that is none (`NaN`, `1.234,5` from careless writers) stays visible as text. */
function interpretNumber(cell: StoredCell, raw: string): void {
  const text = raw.charCodeAt(0) <= SPACE ? raw.trim() : raw;
  if (text === '') return;
  const value = isPrefixed(text) ? Number.NaN : Number(text);
  if (Number.isFinite(value)) settle(cell, 'number', value);
  else settle(cell, 'text', raw);
}

/** `0x10`, `0b1`, `0o7` are numbers in JavaScript only. */
function isPrefixed(text: string): boolean {
  const letter = text.charCodeAt(1) | 0x20;
  return letter === 120 || letter === 98 || letter === 111;
}

function interpretShared(cell: StoredCell, index: number, strings: SharedStrings, cursor: XmlCursor): void {
  const text = strings.texts[index];
  if (text === undefined) throw cursor.fault(`shared string ${index} of ${strings.texts.length}`);
  settle(cell, 'text', text);
  if (strings.fonts.size > 0) cell.font = strings.fonts.get(index);
}

function isTrue(raw: string, cursor: XmlCursor): boolean {
  const text = raw.trim().toLowerCase();
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  throw cursor.fault(`boolean ${raw}`);
}
