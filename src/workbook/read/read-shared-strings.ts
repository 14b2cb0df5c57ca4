import type { PartText } from '../../ooxml/part-text.ts';
import { XmlCursor } from '../../ooxml/xml-cursor.ts';
import { checkCount } from './reading-budget.ts';
import { readingLimits } from './reading-limits.ts';
import { readRichText, type RichText } from './read-rich-text.ts';

export interface SharedStrings {
  texts: readonly string[];
  /** Fonts of rich strings, by index. */
  fonts: ReadonlyMap<number, string>;
}

/** The shared string table in file order. */
export function readSharedStrings(part: PartText | undefined): SharedStrings {
  const texts: string[] = [];
  const fonts = new Map<number, string>();
  if (!part) return { texts, fonts };
  const cursor = new XmlCursor(part);
  const rich: RichText = { text: '', font: undefined };
  for (let kind = cursor.next(); kind !== 'end'; kind = cursor.next()) {
    if (kind === 'close') continue;
    if (cursor.is('si')) {
      rich.text = '';
      rich.font = undefined;
      if (kind === 'open') readRichText(cursor, rich);
      if (rich.font !== undefined) fonts.set(texts.length, rich.font);
      texts.push(rich.text);
      checkCount(cursor.part, texts.length, readingLimits.sharedStrings, 'shared strings');
      checkCount(cursor.part, rich.text.length, readingLimits.textCharacters, 'characters in a text');
    } else if (kind === 'open' && cursor.depth === 1 && !cursor.is('sst')) {
      throw cursor.fault('no shared string table');
    }
  }
  return { texts, fonts };
}
