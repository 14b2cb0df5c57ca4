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
  key: string;
  /** As written, NFC and trimmed; empty for a bare qualifier. */
  argument: string;
}

const words: readonly [RegExp, TagKind][] = [
  [/^nếu không(?: |$)/, 'else'],
  [/^nếu(?: |$)/, 'if'],
  [/^lặp(?: |$)/, 'loop'],
  [/^hết(?: |$)/, 'end'],
  [/^#/, 'short-block'],
  [/^\^/, 'else'],
  [/^\//, 'end'],
];

/** Reads the inside of a tag. Never fails: what it cannot read is a value with an unknown name. */
export function parseTag(content: string): TemplateTag {
  const [head = '', ...rest] = content.split('|');
  const key = nameKey(head);
  const qualifiers = rest.map((text) => {
    const colon = text.indexOf(':');
    const name = nameKey(colon < 0 ? text : text.slice(0, colon));
    return {
      key: name,
      argument:
        colon < 0
          ? ''
          : text
              .slice(colon + 1)
              .normalize('NFC')
              .trim(),
    };
  });
  const raw = content.normalize('NFC').trim();
  for (const [word, kind] of words) {
    const match = word.exec(key);
    if (match) return { kind, raw, key: key.slice(match[0].length).trim(), qualifiers };
  }
  return { kind: 'value', raw, key, qualifiers };
}

export function isBlock(tag: TemplateTag): boolean {
  return tag.kind !== 'value';
}
