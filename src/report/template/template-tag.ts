import type { DocumentPlace } from '../../messages/report-place.ts';
import { nameKey } from '../language/name-key.ts';
import type { Target } from './vocabulary.ts';

export type TagKind = 'value' | 'loop' | 'if' | 'else' | 'end' | 'short-block';

/** One thing between `{{` and `}}`. */
export interface TemplateTag {
  kind: TagKind;
  /** As it stands in the template, for messages. */
  raw: string;
  /** Key of the name (`nameKey`); empty when a closing tag names nothing. */
  key: string;
  qualifiers: readonly Qualifier[];
  /** Where it stands, when it was read for a check. */
  place?: DocumentPlace;
  /** Filled in by the check: what the name means, and how many loops further out it stands. */
  meaning?: { target: Target; up: number };
  /** Shown when the condition does not hold. The kind `else` remains only where it continues an open block. */
  inverted?: boolean;
}

/** `nhóm: Sở, ban, ngành` or a bare `độ bao phủ` behind a bar. */
export interface Qualifier {
  /** As written, for messages. */
  raw: string;
  key: string;
  /** As written, NFC and trimmed: what follows the colon, or the number before the name; empty for a bare qualifier. */
  argument: string;
}

const kinds = new Map<string, TagKind>([
  ['nếu không', 'else'],
  ['nếu', 'if'],
  ['lặp', 'loop'],
  ['hết', 'end'],
  ['#', 'short-block'],
  ['^', 'else'],
  ['/', 'end'],
]);
/** What a tag of a block begins with. */
const opening = /^(?:(nếu không|nếu|lặp|hết)(?: |$)|([#^/]))/;

/** Reads the inside of a tag. Never fails: what it cannot read is a value with an unknown name. */
export function parseTag(content: string): TemplateTag {
  const [head = '', ...rest] = content.split('|');
  const qualifiers = rest.map(parseQualifier);
  const raw = content.normalize('NFC').trim();
  return { ...kindAndKey(nameKey(head)), raw, qualifiers };
}

/** What `parseTag` says of the kind, without the rest. */
export function kindOfTag(content: string): TagKind {
  const bar = content.indexOf('|');
  return kindAndKey(nameKey(bar < 0 ? content : content.slice(0, bar))).kind;
}

function kindAndKey(key: string): Pick<TemplateTag, 'kind' | 'key'> {
  const match = opening.exec(key);
  if (!match) return { kind: 'value', key };
  const [begin, word, sign] = match;
  return { kind: kinds.get(word ?? sign!)!, key: key.slice(begin.length).trim() };
}

/** `nhóm: Sở, ban, ngành`, `1 số lẻ`, `cùng kỳ`. */
function parseQualifier(text: string): Qualifier {
  const raw = text.normalize('NFC').trim();
  const colon = raw.indexOf(':');
  if (colon >= 0) return { raw, key: nameKey(raw.slice(0, colon)), argument: raw.slice(colon + 1).trim() };
  const [, number, name] = /^(\d+) (.+)$/.exec(nameKey(raw)) ?? [];
  return name === undefined
    ? { raw, key: nameKey(raw), argument: '' }
    : { raw, key: name, argument: number! };
}

export function isBlock(tag: TemplateTag): boolean {
  return tag.kind !== 'value';
}
