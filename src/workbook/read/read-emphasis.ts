import type { PartText } from '../../ooxml/part-text.ts';
import { XmlCursor } from '../../ooxml/xml-cursor.ts';

/** Which style indices are printed bold. */
export function readEmphasis(part: PartText): boolean[] {
  const cursor = new XmlCursor(part);
  const fonts: boolean[] = [];
  const styles: boolean[] = [];
  let section = '';
  for (let kind = cursor.next(); kind !== 'end'; kind = cursor.next()) {
    if (kind === 'close') continue;
    if (cursor.depth === 2 && kind === 'open') section = cursor.localName();
    else if (section === 'fonts' && cursor.is('font')) fonts.push(kind === 'open' && readBold(cursor));
    else if (section === 'cellXfs' && cursor.is('xf')) {
      styles.push(fonts[Number(cursor.attribute('fontId') ?? 0)] ?? false);
    }
  }
  return styles;
}

function readBold(cursor: XmlCursor): boolean {
  const inside = cursor.depth;
  let bold = false;
  while (cursor.depth >= inside) {
    if (cursor.next() === 'close' || !cursor.is('b')) continue;
    bold = cursor.attribute('val') === undefined || cursor.flag('val');
  }
  return bold;
}
