import { escapeXml } from '../../ooxml/xml-escape.ts';

/** What to put into a cell: text, a number (exact decimals as `{ decimal }`), a boolean, an error, or nothing. */
export type PatchValue = string | number | boolean | { decimal: string } | { error: string } | null;

/** Cell type and the elements that hold a value. `prefix` is the namespace prefix of the sheet, such as `x:`. */
export interface CellContent {
  type: string | undefined;
  xml: string;
}

/** A typed value: text goes inline, so that the shared string table stays untouched. */
export function typedContent(value: PatchValue, prefix: string): CellContent {
  if (typeof value !== 'string') return storedContent(value, prefix);
  const text = `<${prefix}t xml:space="preserve">${escapeCellText(value)}</${prefix}t>`;
  return { type: 'inlineStr', xml: `<${prefix}is>${text}</${prefix}is>` };
}

/** The stored result of a formula. */
export function storedContent(value: PatchValue, prefix: string): CellContent {
  const stored = (type: string | undefined, text: string) => ({
    type,
    xml: `<${prefix}v>${text}</${prefix}v>`,
  });
  if (value === null) return { type: undefined, xml: '' };
  if (typeof value === 'string') return stored('str', escapeCellText(value));
  if (typeof value === 'boolean') return stored('b', value ? '1' : '0');
  if (typeof value === 'object' && 'error' in value) return stored('e', escapeXml(value.error));
  const text = typeof value === 'number' ? String(value) : value.decimal;
  if (!/^-?\d+(\.\d+)?(e[-+]?\d+)?$/.test(text)) throw new RangeError(`no number for a cell: ${text}`);
  return stored(undefined, text);
}

/** A literal `_x0041_` would be read back as a character: its underscore is escaped, as Excel does. */
export function escapeCellText(text: string): string {
  return escapeXml(text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text);
}
