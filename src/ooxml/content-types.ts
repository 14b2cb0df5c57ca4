import type { OfficePackage } from './office-package.ts';
import { partText } from './part-text.ts';
import { XmlCursor } from './xml-cursor.ts';

export const contentTypesPart = '[Content_Types].xml';

/** Content types of a package: by part (lower case, no leading slash) and by file extension (lower case). */
export interface ContentTypes {
  byPart: ReadonlyMap<string, string>;
  byExtension: ReadonlyMap<string, string>;
  of(part: string): string | undefined;
}

/** Reads `[Content_Types].xml`; throws a `PackageFault` when it is missing or broken. */
export function readContentTypes(pack: OfficePackage): ContentTypes {
  return readTypes(new XmlCursor(pack.xml(contentTypesPart)));
}

/** Reads the text of a `[Content_Types].xml`; throws a `PackageFault` when it is broken. */
export function parseContentTypes(xml: string): ContentTypes {
  return readTypes(new XmlCursor(partText(contentTypesPart, Buffer.from(xml, 'utf8'))));
}

function readTypes(cursor: XmlCursor): ContentTypes {
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (let kind = cursor.next(); kind !== 'end'; kind = cursor.next()) {
    if (kind === 'close') continue;
    const type = cursor.attribute('ContentType') ?? '';
    if (cursor.is('Override')) {
      byPart.set((cursor.attribute('PartName') ?? '').replace(/^[\\/]+/, '').toLowerCase(), type);
    } else if (cursor.is('Default')) {
      byExtension.set((cursor.attribute('Extension') ?? '').toLowerCase(), type);
    }
  }
  return {
    byPart,
    byExtension,
    of: (part) => byPart.get(part.toLowerCase()) ?? byExtension.get(part.toLowerCase().replace(/^.*\./s, '')),
  };
}
