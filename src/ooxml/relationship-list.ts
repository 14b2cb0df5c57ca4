import { partText } from './part-text.ts';
import { escapeXml } from './xml-escape.ts';
import { XmlCursor } from './xml-cursor.ts';

/** A relationship as its list spells it. */
export interface ListedRelationship {
  id: string;
  /** The whole address. */
  type: string;
  target: string;
  external: boolean;
}

/** Reads the text of a `.rels` part; throws a `PackageFault` where it is broken. */
export function parseRelationshipList(xml: string): ListedRelationship[] {
  const cursor = new XmlCursor(partText('.rels', Buffer.from(xml, 'utf8')));
  const found: ListedRelationship[] = [];
  for (let kind = cursor.next(); kind !== 'end'; kind = cursor.next()) {
    if (kind === 'close' || !cursor.is('Relationship')) continue;
    found.push({
      id: cursor.attribute('Id') ?? '',
      type: cursor.attribute('Type') ?? '',
      target: cursor.attribute('Target') ?? '',
      external: cursor.attribute('TargetMode') === 'External',
    });
  }
  return found;
}

/** The text of a `.rels` part. */
export function relationshipListXml(list: readonly ListedRelationship[]): string {
  const entries = list.map(({ id, type, target, external }) => {
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`
  );
}
