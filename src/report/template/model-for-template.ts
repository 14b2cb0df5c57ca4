import { decodeEntities } from '../../ooxml/xml-entities.ts';
import { nameKey } from '../language/name-key.ts';
import type { ReportModel } from '../report-model.ts';
import { isWordPart } from './document-invariants.ts';
import { parseTag } from './template-tag.ts';

/** The model as a template prints it: footnotes name only the annexes that the template has. */
export function modelForTemplate(
  parts: readonly (readonly [name: string, content: string | Uint8Array])[],
  model: ReportModel,
): ReportModel {
  const { coverageNote } = model;
  if (!coverageNote) return model;
  const names = printedNames(parts);
  const prints = (field: string) => names.has(nameKey(field));
  return { ...model, coverageNote: (figure) => coverageNote(figure, prints) };
}

/** Keys of the names that the tags of a template print; conditions and loops print nothing by themselves. */
function printedNames(
  parts: readonly (readonly [name: string, content: string | Uint8Array])[],
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [name, content] of parts) {
    if (typeof content !== 'string' || !isWordPart(name)) continue;
    for (const [, inside] of content.replace(/<[^>]*>/g, '').matchAll(/\{\{([^{}]*)\}\}/g)) {
      const bytes = Buffer.from(inside!, 'utf8');
      const { kind, key } = parseTag(decodeEntities(bytes, 0, bytes.length) ?? '');
      if (kind === 'value') keys.add(key);
    }
  }
  return keys;
}
