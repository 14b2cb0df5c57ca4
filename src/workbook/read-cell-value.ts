import type { XmlCursor } from '../ooxml/xml-cursor.ts';
import type { RawCell } from './raw-workbook.ts';
import { unescapeText } from './read-rich-text.ts';
import type { SharedStrings } from './read-shared-strings.ts';

/** A cell's `t`, `s` and value as stored: plain digits come as a number, anything else as text. */
export interface StoredCell {
  type: string;
  style: number;
  raw: string | number | undefined;
  font: string | undefined;
}

type CellValue = Pick<RawCell, 'kind' | 'value'> & { font: string | undefined };

/** What a stored value means under its cell type; `none` when nothing is stored. */
export function cellValue(stored: StoredCell, strings: SharedStrings, cursor: XmlCursor): CellValue {
  const { raw, type } = stored;
  if (raw === undefined) return { kind: 'none', value: null, font: undefined };
  switch (type) {
    case 'n':
      return typeof raw === 'number' ? { kind: 'number', value: raw, font: undefined } : numberOf(raw);
    case 's':
      return raw === '' ? nothing : sharedText(Number(raw), strings, cursor);
    case 'inlineStr':
      return { kind: 'text', value: String(raw), font: stored.font };
    case 'str':
      return { kind: 'text', value: unescapeText(String(raw)), font: undefined };
    case 'b':
      return raw === '' ? nothing : { kind: 'boolean', value: isTrue(String(raw), cursor), font: undefined };
    case 'e':
      return raw === '' ? nothing : { kind: 'error', value: String(raw).trim(), font: undefined };
    case 'd':
      return raw === '' ? nothing : { kind: 'date', value: String(raw).trim(), font: undefined };
    default:
      throw cursor.fault(`cell type ${type}`);
  }
}

const nothing: CellValue = { kind: 'none', value: null, font: undefined };

/** A "number" that is none (`NaN`, `1.234,5` from careless writers) stays visible as text. */
function numberOf(raw: string): CellValue {
  const text = raw.trim();
  if (text === '') return nothing;
  const value = /^[-+.\d]/.test(text) && !/^0[xob]/i.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value)
    ? { kind: 'number', value, font: undefined }
    : { kind: 'text', value: raw, font: undefined };
}

function sharedText(index: number, strings: SharedStrings, cursor: XmlCursor): CellValue {
  const text = strings.texts[index];
  if (text === undefined) throw cursor.fault(`shared string ${index} of ${strings.texts.length}`);
  return { kind: 'text', value: text, font: strings.fonts.get(index) };
}

function isTrue(raw: string, cursor: XmlCursor): boolean {
  const text = raw.trim().toLowerCase();
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  throw cursor.fault(`boolean ${raw}`);
}
