import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { parseA1, toA1 } from '../../src/domain/cell-ref.ts';

/** An element with its children and own text, as any XML library would give it. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** The tree of a part; undefined when it is no well-formed XML (without a document type). */
export function parseXml(xml: string): Element | undefined {
  const parser = new SaxesParser({ xmlns: false });
  let isSound = true;
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', () => (isSound = false));
  parser.on('doctype', () => (isSound = false));
  parser.on('opentag', (tag) => {
    const element = {
      name: tag.name.replace(/^.*:/, ''),
      attributes: tag.attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void (open.at(-1)!.text += text));
  parser.on('cdata', (text) => void (open.at(-1)!.text += text));
  try {
    parser.write(xml).close();
  } catch {
    return undefined;
  }
  return isSound ? root.children[0] : undefined;
}

const children = (element: Element, name: string) => element.children.filter((one) => one.name === name);

function richText(element: Element): string {
  const inner = element.children.map((one) =>
    one.name === 't' ? unescaped(one.text) : one.name === 'rPh' ? '' : richText(one),
  );
  return inner.join('');
}

const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Text of every string item of a shared string part. */
export function plainStrings(root: Element): string[] {
  return children(root, 'si').map(richText);
}

/**
 * Cells of a sheet by address, read in the most naive way: what our scanner is compared with. Undefined where the sheet
 * says something that no program can read (an unknown type, a string that does not exist, a cell twice).
 */
export function plainCells(root: Element, strings: readonly string[]): Map<string, string> | undefined {
  const cells = new Map<string, string>();
  let row = 0;
  for (const line of children(root, 'sheetData').flatMap((one) => children(one, 'row'))) {
    row = line.attributes['r'] === undefined ? row + 1 : Number(line.attributes['r']);
    let column = 0;
    for (const cell of children(line, 'c')) {
      const address = cell.attributes['r'] ?? toA1(row, column + 1);
      const place = parseA1(address);
      if (place?.row !== row) return undefined;
      ({ column } = place);
      const value = plainValue(cell, strings);
      if (value === undefined) return undefined;
      if (value === '') continue;
      if (cells.has(toA1(row, column))) return undefined;
      cells.set(toA1(row, column), value);
    }
  }
  return cells;
}

/** `kind:value`; empty when the cell holds nothing. */
function plainValue(cell: Element, strings: readonly string[]): string | undefined {
  const type = cell.attributes['t'] ?? 'n';
  const hasFormula = children(cell, 'f').length > 0;
  const nothing = hasFormula ? 'none:' : '';
  if (children(cell, 'v').length > 1 || children(cell, 'is').length > 1) return undefined;
  const inline = children(cell, 'is')[0];
  const stored = inline ? richText(inline) : children(cell, 'v')[0]?.text;
  if (inline && children(cell, 'v').length > 0) return undefined;
  if (stored === undefined) return nothing;
  if (type === 'str') return `text:${unescaped(stored)}`;
  if (type === 'inlineStr') return `text:${stored}`;
  if (stored.trim() === '') return nothing;
  if (type === 's')
    return strings[Number(stored)] === undefined ? undefined : `text:${strings[Number(stored)]}`;
  if (type === 'n')
    return /^[-+.\deE]+$/.test(stored.trim()) && Number.isFinite(Number(stored))
      ? `number:${Number(stored)}`
      : `text:${stored}`;
  if (type === 'b') return `boolean:${/^(1|true)$/i.test(stored.trim())}`;
  if (type === 'e') return `error:${stored.trim()}`;
  return undefined;
}

/** XML parts of a workbook as text. */
export function xmlParts(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return new Map(parts.map(([name, content]) => [name, Buffer.from(content).toString('utf8')]));
}
