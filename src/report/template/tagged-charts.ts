import { decodeEntities } from '../../ooxml/xml-entities.ts';
import { nameKey } from '../language/name-key.ts';

/** A drawing whose alternative text carries a tag. */
export interface TaggedDrawing {
  /** What stands between the braces, as written. */
  raw: string;
  /** Key of the name (`nameKey`). */
  key: string;
  /** Relation to the chart part; absent where the drawing is something else. */
  relation?: string;
  /** Where the `wp:inline` or `wp:anchor` stands in the text. */
  start: number;
  end: number;
}

/** The drawings of a document part that ask for a chart of the model, in reading order. */
export function taggedDrawings(xml: string): TaggedDrawing[] {
  return [...xml.matchAll(/<wp:docPr\b[^>]*>/g)].flatMap((match) => {
    const raw = tagIn(match[0]);
    if (raw === undefined) return [];
    const start = Math.max(
      xml.lastIndexOf('<wp:inline', match.index),
      xml.lastIndexOf('<wp:anchor', match.index),
    );
    const close = xml.startsWith('<wp:inline', start) ? '</wp:inline>' : '</wp:anchor>';
    const closing = xml.indexOf(close, match.index);
    if (start < 0 || closing < 0) return [];
    const end = closing + close.length;
    const relation = /<c:chart\b[^>]*?\br:id="([^"]+)"/.exec(xml.slice(match.index, end))?.[1];
    return [{ raw, key: nameKey(raw), ...(relation === undefined ? {} : { relation }), start, end }];
  });
}

/** What stands between `{{` and `}}` in the alternative text, or in the title beside it. */
function tagIn(properties: string): string | undefined {
  for (const name of ['descr', 'title']) {
    const tag = /\{\{(.*?)\}\}/s.exec(attributeText(properties, name))?.[1];
    if (tag !== undefined) return tag.normalize('NFC').trim();
  }
  return undefined;
}

function attributeText(element: string, name: string): string {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(element);
  const bytes = Buffer.from(match?.[1] ?? match?.[2] ?? '', 'utf8');
  return decodeEntities(bytes, 0, bytes.length) ?? '';
}
