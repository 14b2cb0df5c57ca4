import type { XmlCursor } from '../../ooxml/xml-cursor.ts';
import { checkCount } from './reading-budget.ts';
import { readingLimits } from './reading-limits.ts';

/** Plain text of a string item, with the font of its first run that names one. */
export interface RichText {
  text: string;
  font: string | undefined;
}

/**
 * After the opening tag of `si` or `is`: its text with all runs joined, phonetic guides left out. One shared object
 * is filled, because workbooks hold very many strings.
 */
export function readRichText(cursor: XmlCursor, into: RichText): void {
  const inside = cursor.depth;
  into.text = '';
  into.font = undefined;
  let runs = 0;
  while (cursor.depth >= inside) {
    const kind = cursor.next();
    if (kind === 'close') continue;
    if (cursor.is('t')) {
      checkCount(cursor.part, ++runs, readingLimits.runs, 'runs in a text');
      if (kind === 'open') into.text += unescapeText(cursor.readText());
    } else if (kind === 'open' && cursor.is('rPh')) cursor.skip();
    else if (into.font === undefined && cursor.is('rFont')) into.font = cursor.attribute('val');
  }
}

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for an underscore that must not be taken so. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
