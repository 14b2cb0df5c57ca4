import {
  parseRelationshipList,
  relationshipListXml,
  type ListedRelationship,
} from '../../ooxml/relationship-list.ts';
import { relationshipsPart, resolveTarget } from '../../ooxml/relationships.ts';

/** The parts of a document by name: those that are XML as text. */
export type DocumentParts = Map<string, Uint8Array | string>;

const contentTypes = '[Content_Types].xml';

/** Text of a part; empty where there is none. */
export function textOfPart(parts: ReadonlyMap<string, Uint8Array | string>, name: string): string {
  const content = parts.get(name);
  return typeof content === 'string' ? content : '';
}

export function relationsOf(
  parts: ReadonlyMap<string, Uint8Array | string>,
  part: string,
): ListedRelationship[] {
  const xml = textOfPart(parts, relationshipsPart(part));
  return xml === '' ? [] : parseRelationshipList(xml);
}

/** Name of the part that a relation of another part points to; undefined for addresses outside and unknown ids. */
export function relatedPart(
  parts: ReadonlyMap<string, Uint8Array | string>,
  part: string,
  id: string,
): string | undefined {
  const relation = relationsOf(parts, part).find((one) => one.id === id);
  return relation && !relation.external ? resolveTarget(part, relation.target) : undefined;
}

export function setRelations(parts: DocumentParts, part: string, list: readonly ListedRelationship[]): void {
  const name = relationshipsPart(part);
  if (list.length > 0) parts.set(name, relationshipListXml(list));
  else parts.delete(name);
}

/** Takes a relation away, and what nothing points to any more. */
export function dropRelation(parts: DocumentParts, part: string, id: string): void {
  const target = relatedPart(parts, part, id);
  setRelations(
    parts,
    part,
    relationsOf(parts, part).filter((one) => one.id !== id),
  );
  if (target !== undefined) dropUnused(parts, target);
}

function dropUnused(parts: DocumentParts, name: string): void {
  if (!parts.has(name) || isRelated(parts, name)) return;
  const below = relationsOf(parts, name).flatMap((one) =>
    one.external ? [] : [resolveTarget(name, one.target)],
  );
  parts.delete(name);
  parts.delete(relationshipsPart(name));
  parts.set(contentTypes, withoutOverride(textOfPart(parts, contentTypes), name));
  for (const one of below) dropUnused(parts, one);
}

function isRelated(parts: DocumentParts, name: string): boolean {
  for (const list of parts.keys()) {
    if (!list.endsWith('.rels')) continue;
    const owner = list.replace(/_rels\/([^/]+)\.rels$/, '$1');
    if (relationsOf(parts, owner).some((one) => !one.external && resolveTarget(owner, one.target) === name))
      return true;
  }
  return false;
}

function withoutOverride(types: string, part: string): string {
  return types.replace(/<Override\b[^>]*\/>/g, (entry) =>
    entry.toLowerCase().includes(`partname="/${part.toLowerCase()}"`) ? '' : entry,
  );
}

/** Makes a file ending known to the package. */
export function knowExtension(parts: DocumentParts, extension: string, type: string): void {
  const types = textOfPart(parts, contentTypes);
  if (new RegExp(`<Default\\b[^>]*Extension="${extension}"`, 'i').test(types)) return;
  const entry = `<Default Extension="${extension}" ContentType="${type}"/>`;
  parts.set(contentTypes, types.replace(/(<Types\b[^>]*>)/, `$1${entry}`));
}
