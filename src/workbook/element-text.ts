import type { XmlCursor } from '../ooxml/xml-cursor.ts';

/**
 * After an opening tag: the text of the element with that of its children, up to and with its closing tag. `onTag` is
 * asked at each opening or empty child: text that stands for it, or nothing.
 */
export function elementText(cursor: XmlCursor, onTag?: (kind: 'open' | 'empty') => string): string {
  const inside = cursor.depth;
  let text = '';
  while (cursor.depth >= inside) {
    const from = cursor.position;
    const kind = cursor.next();
    text += textBetween(cursor, from, cursor.tagStart);
    if (kind === 'open' || kind === 'empty') text += onTag?.(kind) ?? '';
  }
  return text;
}

/** Text between two tags, CDATA unpacked and comments left out. */
function textBetween(cursor: XmlCursor, from: number, to: number): string {
  let text = '';
  let at = from;
  for (;;) {
    const markup = cursor.bytes.indexOf('<', at, 'latin1');
    if (markup < 0 || markup >= to) return text + cursor.decode(at, to);
    text += cursor.decode(at, markup);
    const isData = cursor.startsWith('<![CDATA[', markup);
    const isComment = cursor.startsWith('<!--', markup);
    const close = isData ? ']]>' : isComment ? '-->' : '?>';
    const end = cursor.bytes.indexOf(close, markup + 2, 'latin1');
    if (isData) text += cursor.bytes.toString('utf8', markup + 9, end);
    at = end + close.length;
  }
}
