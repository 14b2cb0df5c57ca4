import type { PartText } from '../../ooxml/part-text.ts';
import { XmlCursor } from '../../ooxml/xml-cursor.ts';
import { escapeCellText } from './patch-value.ts';
import { readRichText, type RichText } from '../read/read-rich-text.ts';

/**
 * The shared string table with every string that equals a key replaced as a whole; null when none does. All other
 * bytes stay.
 */
export function patchStrings(source: PartText, strings: ReadonlyMap<string, string>): Buffer | null {
  const cursor = new XmlCursor(source);
  const rich: RichText = { text: '', font: undefined };
  const pieces: string[] = [];
  let done = 0;
  for (let kind = cursor.next(); kind !== 'end'; kind = cursor.next()) {
    if (kind !== 'open' || !cursor.is('si')) continue;
    const bodyStart = cursor.position;
    const prefix = source.text.slice(cursor.tagStart + 1, cursor.nameStart);
    readRichText(cursor, rich);
    const replacement = strings.get(rich.text);
    if (replacement === undefined) continue;
    const text = `<${prefix}t xml:space="preserve">${escapeCellText(replacement)}</${prefix}t>`;
    pieces.push(source.text.slice(done, bodyStart), Buffer.from(text, 'utf8').toString('latin1'));
    done = cursor.tagStart;
  }
  return done === 0 ? null : Buffer.from(pieces.join('') + source.text.slice(done), 'latin1');
}
