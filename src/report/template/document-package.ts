import type { LocalDate } from '../../domain/local-date.ts';
import { writeZip } from '../../ooxml/write-zip.ts';
import { escapeXml } from '../../ooxml/xml-escape.ts';

/** Zips parts canonically: content types and relations first, then by name; same parts, same bytes. */
export function zipDocument(parts: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const names = [...parts.keys()].filter((name) => !first.includes(name)).sort();
  const sources = [...first, ...names].flatMap((name) => {
    const content = parts.get(name);
    if (content === undefined) return [];
    return [{ name, content: typeof content === 'string' ? Buffer.from(content, 'utf8') : content }];
  });
  return writeZip(sources);
}

/** `docProps/core.xml` with a title and a date, and no person's name. */
export function coreProperties(title: string, date: LocalDate): string {
  const at = `<dcterms:X xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:X>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>vi-VN</dc:language>` +
    `${at.replaceAll(':X', ':created')}${at.replaceAll(':X', ':modified')}</cp:coreProperties>`
  );
}

/** `docProps/app.xml` that names neither company nor manager. */
export const appProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
  '<Application>cchc</Application></Properties>';

/** Numbers the drawings anew over all parts: Word refuses documents in which a loop has repeated an id. */
export function drawingNumberer(): (xml: string) => string {
  let next = 1;
  return (xml) => xml.replace(/(<wp:docPr\b[^>]*?\bid=")\d+(")/g, (_, head, tail) => head + next++ + tail);
}

/**
 * Takes away what a loop has repeated and Word wants to be unique, paragraph ids and bookmarks, and the bookmarks of
 * which a condition has taken one end out.
 */
export function withoutRepeatedIds(xml: string): string {
  const seen = new Set<string>();
  const isNew = (id: string) => !seen.has(id) && seen.add(id) !== undefined;
  const once = xml
    .replace(/ w14:(?:paraId|textId)="[0-9A-Fa-f]+"/g, (text) => (isNew(text) ? text : ''))
    .replace(bookmarks, (text, kind, id) => (isNew(`${kind} ${id}`) ? text : ''));
  return once.replace(bookmarks, (text, kind: string, id) =>
    seen.has(`${kind === 'bookmarkEnd' ? 'bookmarkStart' : 'bookmarkEnd'} ${id}`) ? text : '',
  );
}

const bookmarks = /<w:(bookmarkStart|bookmarkEnd)\b[^>]*?\bw:id="(\d+)"[^>]*\/>/g;

/** Takes away what makes Word ask at opening whether fields may be updated: they hold what was filled in. */
export function withoutUpdateQuestions(xml: string): string {
  return xml
    .replace(/<w:updateFields\b[^>]*\/>/g, '')
    .replace(/(<w:(?:fldChar|fldSimple)\b[^>]*?) w:dirty="[^"]*"/g, '$1');
}
