import type { PartText } from './part-text.ts';
import { XmlCursor } from './xml-cursor.ts';

/** The part without the childless elements that `unwanted` picks. */
export function cutElements(source: PartText, unwanted: (cursor: XmlCursor) => boolean): Buffer {
  const cursor = new XmlCursor(source);
  let kept = '';
  let done = 0;
  for (let kind = cursor.next(); kind !== 'end'; kind = cursor.next()) {
    if (kind === 'close' || !unwanted(cursor)) continue;
    kept += source.text.slice(done, cursor.tagStart);
    if (kind === 'open') cursor.skip();
    done = cursor.position;
  }
  return Buffer.from(kept + source.text.slice(done), 'latin1');
}
