import { parseContentTypes } from '../../ooxml/content-types.ts';
import { resolveTarget } from '../../ooxml/relationships.ts';
import { relationsOf, textOfPart } from './document-parts.ts';
import { readPartFacts, type NoteKind, type PartFacts } from './part-facts.ts';

type Parts = ReadonlyMap<string, Uint8Array | string>;

const mainPart = 'word/document.xml';
const notesParts: Record<NoteKind, string> = {
  footnote: 'word/footnotes.xml',
  endnote: 'word/endnotes.xml',
  comment: 'word/comments.xml',
};

/** Parts that Word's text and drawings stand in. */
export const isWordPart = (name: string): boolean => /^word\/(?:charts\/)?[^/]+\.xml$/.test(name);

/**
 * Faults that break Word although validators let them pass: empty tables, rows and cells, a cell that ends in a table,
 * fields that do not close, repeated ids, references to what is not there, parts without a type. One line each; none in
 * a document that may be written.
 */
export function documentFaults(parts: Parts): string[] {
  const facts = new Map<string, PartFacts>();
  for (const [name, content] of parts)
    if (isWordPart(name) && typeof content === 'string') facts.set(name, readPartFacts(name, content));
  return [
    ...[...facts.values()].flatMap((one) => one.faults),
    ...repeatedDrawings(facts),
    ...[...facts].flatMap(([name, one]) => relationFaults(parts, name, one)),
    ...missingNotes(facts),
    ...missingLists(facts),
    ...packageFaults(parts),
  ];
}

function repeatedDrawings(facts: ReadonlyMap<string, PartFacts>): string[] {
  const seen = new Set<string>();
  return [...facts].flatMap(([name, { drawings }]) =>
    drawings.flatMap((id) => (seen.size === seen.add(id).size ? [`${name}: repeated wp:docPr ${id}`] : [])),
  );
}

/** Relations that a part asks for and its list does not have, and pictures, headers, charts that are not there. */
function relationFaults(parts: Parts, name: string, { relations }: PartFacts): string[] {
  const listed = relationsOf(parts, name);
  const known = new Set(listed.map((one) => one.id));
  return [...relations].filter((id) => !known.has(id)).map((id) => `${name}: no relation ${id}`);
}

function missingNotes(facts: ReadonlyMap<string, PartFacts>): string[] {
  return (Object.keys(notesParts) as NoteKind[]).flatMap((kind) => {
    const there = facts.get(notesParts[kind])?.notes[kind];
    return [...facts].flatMap(([name, { references }]) =>
      [...references[kind]].filter((id) => !there?.has(id)).map((id) => `${name}: no ${kind} ${id}`),
    );
  });
}

function missingLists(facts: ReadonlyMap<string, PartFacts>): string[] {
  const lists = facts.get('word/numbering.xml')?.numbering;
  const bases = [...(lists?.rests ?? [])].filter((id) => !lists!.bases.has(id));
  return [
    ...bases.map((id) => `word/numbering.xml: no definition ${id}`),
    ...[...facts].flatMap(([name, { numbering }]) =>
      [...numbering.used].filter((id) => !lists?.defined.has(id)).map((id) => `${name}: no list ${id}`),
    ),
  ];
}

/** Relations into nothing or with the same id, and parts of no type. */
function packageFaults(parts: Parts): string[] {
  // Names of parts do not differ in case alone.
  const names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  const faults = parts.has(mainPart) ? [] : [`no ${mainPart}`];
  for (const list of [...parts.keys()].filter((name) => name.endsWith('.rels'))) {
    const owner = list.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const ids = new Set<string>();
    for (const { id, target, external } of relationsOf(parts, owner)) {
      if (ids.has(id)) faults.push(`${list}: repeated relation ${id}`);
      ids.add(id);
      if (!external && !target.startsWith('#') && !names.has(resolveTarget(owner, target).toLowerCase()))
        faults.push(`${list}: ${id} points to ${target}, which is not there`);
    }
    if (owner !== '' && !parts.has(owner)) faults.push(`${list}: relations of nothing`);
  }
  const types = parseContentTypes(textOfPart(parts, '[Content_Types].xml'));
  for (const name of parts.keys())
    if (name !== '[Content_Types].xml' && types.of(name) === undefined)
      faults.push(`[Content_Types].xml: no type for ${name}`);
  return faults;
}
