import { openPackage, type OfficePackage } from '../../ooxml/office-package.ts';
import { readHeadingStyles } from './heading-styles.ts';
import { readPart } from './read-part.ts';
import type { WordPart, WordPartKind, WordText } from './word-text.ts';

const kinds: readonly (readonly [RegExp, WordPartKind])[] = [
  [/^word\/document\d*\.xml$/i, 'body'],
  [/^word\/header\d*\.xml$/i, 'header'],
  [/^word\/footer\d*\.xml$/i, 'footer'],
  [/^word\/footnotes\d*\.xml$/i, 'footnotes'],
  [/^word\/endnotes\d*\.xml$/i, 'endnotes'],
];
const order = kinds.map(([, kind]) => kind);

/** Text parts of a package with their kinds, the body first. */
export function textParts(pack: OfficePackage): { name: string; kind: WordPartKind }[] {
  return pack.entries
    .flatMap(({ name }) => {
      const kind = kinds.find(([pattern]) => pattern.test(name))?.[1];
      return kind ? [{ name, kind }] : [];
    })
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.name < b.name ? -1 : 1));
}

/** Reads the text of a .docx with the place of every paragraph. Throws a `PackageFault` for what is no package. */
export function readWord(bytes: Uint8Array): WordText {
  const pack = openPackage(bytes);
  const headings = readHeadingStyles(pack);
  const parts: WordPart[] = textParts(pack).map(({ name, kind }) => ({
    name,
    kind,
    paragraphs: readPart(pack.xml(name), kind, headings),
  }));
  return { parts };
}
