import type { TemplateFinding } from '../../messages/template-finding.ts';
import { contentTypesPart, readContentTypes } from '../../ooxml/content-types.ts';
import type { OfficePackage } from '../../ooxml/office-package.ts';
import { readRelationships, relationshipsPart } from '../../ooxml/relationships.ts';
import type { LinkWatch } from './watch/link-watch.ts';

/** What runs, fetches or is embedded: parts and relationships of the package. */
export function checkPackage(pack: OfficePackage, links: ReadonlyMap<string, LinkWatch>): TemplateFinding[] {
  return [...relationFindings(pack, links), ...partFindings(pack)];
}

/** The part that a list of relationships belongs to; undefined for other parts. */
function ownerOf(name: string): string | undefined {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(name);
  return match ? `${match[1] ?? ''}${match[2]}` : undefined;
}

function relationFindings(pack: OfficePackage, links: ReadonlyMap<string, LinkWatch>): TemplateFinding[] {
  return pack.entries.flatMap(({ name }): TemplateFinding[] => {
    const owner = ownerOf(name);
    if (owner === undefined || !pack.has(relationshipsPart(owner))) return [];
    return readRelationships(pack, owner).flatMap(({ id, type, target, external }): TemplateFinding[] => {
      const place = links.get(owner)?.places.get(id);
      const at = place ? { place } : {};
      if (type === 'aFChunk')
        return [{ code: 'T-OLE-001', ...at, subject: target, params: { what: 'chunk' } }];
      if (!external) return [];
      if (type === 'attachedTemplate') return [{ code: 'T-EXT-003', subject: target }];
      if (type !== 'hyperlink') return [{ code: 'T-EXT-001', ...at, subject: target, params: { type } }];
      return /^mailto:/i.test(target) ? [] : [{ code: 'T-EXT-002', ...at, subject: target }];
    });
  });
}

const foreign: readonly (readonly [RegExp, code: string, what: string])[] = [
  [/(^|\/)vba(project\.bin|data\.xml)$/i, 'T-MAC-001', 'project'],
  [/^word\/activex\//i, 'T-OLE-002', 'part'],
  [/^word\/embeddings\/.*\.bin$/i, 'T-OLE-001', 'object'],
  [/^word\/embeddings\/.*\.(docm|xlsm|xlsb|pptm|exe|vbs|js|lnk)$/i, 'T-OLE-001', 'object'],
];

function partFindings(pack: OfficePackage): TemplateFinding[] {
  const found = pack.entries.flatMap(({ name }): TemplateFinding[] => {
    const match = foreign.find(([pattern]) => pattern.test(name));
    return match ? [{ code: match[1], subject: name, params: { what: match[2] } }] : [];
  });
  if (!pack.has(contentTypesPart)) return found;
  const type = readContentTypes(pack).of('word/document.xml') ?? '';
  if (/macroenabled/i.test(type) && !found.some((one) => one.code === 'T-MAC-001'))
    found.push({ code: 'T-MAC-001', params: { what: 'type' } });
  return firstOfEach(found);
}

/** An ActiveX control has several parts, a project of macros too: one finding says it. */
function firstOfEach(found: readonly TemplateFinding[]): TemplateFinding[] {
  const isPart = ({ code }: TemplateFinding) => code === 'T-MAC-001' || code === 'T-OLE-002';
  return found.filter(
    (one, at) => !isPart(one) || found.findIndex((other) => other.code === one.code) === at,
  );
}
