import type { OfficePackage } from './office-package.ts';
import { XmlCursor } from './xml-cursor.ts';

export interface Relationship {
  id: string;
  /** Last segment of the type address (`worksheet`, `styles` …): the same in transitional and Strict files. */
  type: string;
  /** Package part name (without leading slash), or the address as stored when `external`. */
  target: string;
  external: boolean;
}

/** Name of the part that holds the relationships of `part` (`''`: of the whole package). */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** Relationships of a part; none when the package has no such list. */
export function readRelationships(pack: OfficePackage, part: string): Relationship[] {
  const list = relationshipsPart(part);
  if (!pack.has(list)) return [];
  const cursor = new XmlCursor(pack.xml(list));
  const found: Relationship[] = [];
  for (let kind = cursor.next(); kind !== 'end'; kind = cursor.next()) {
    if (kind === 'close' || !cursor.is('Relationship')) continue;
    const external = cursor.attribute('TargetMode') === 'External';
    const target = cursor.attribute('Target') ?? '';
    found.push({
      id: cursor.attribute('Id') ?? '',
      type: lastSegment(cursor.attribute('Type') ?? ''),
      target: external ? target : resolveTarget(part, target),
      external,
    });
  }
  return found;
}

const lastSegment = (address: string) => address.slice(address.lastIndexOf('/') + 1);

/** Package part name of a relationship target, which may be relative, absolute, percent-encoded or backslashed. */
export function resolveTarget(sourcePart: string, target: string): string {
  const path = decodePercent(target.replaceAll('\\', '/'));
  const base = path.startsWith('/') ? [] : sourcePart.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') base.pop();
    else if (segment !== '' && segment !== '.') base.push(segment);
  }
  return base.join('/');
}

function decodePercent(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
