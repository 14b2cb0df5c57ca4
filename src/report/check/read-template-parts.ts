import type { OfficePackage } from '../../ooxml/office-package.ts';
import { readHeadingStyles } from '../word/heading-styles.ts';
import { readPart } from '../word/read-part.ts';
import { textParts } from '../word/read-word.ts';
import type { WordPart } from '../word/word-text.ts';
import { TagWatch } from './tag-watch.ts';

/** A part with what its one reading has noted. */
export interface TemplatePart extends WordPart {
  tags: TagWatch;
}

/** Reads every part in which tags may stand, each once. */
export function readTemplateParts(pack: OfficePackage): { parts: TemplatePart[] } {
  const headings = readHeadingStyles(pack);
  const parts = textParts(pack).map(({ name, kind }) => {
    const tags = new TagWatch();
    const xml = pack.read(name).toString('utf8');
    return { name, kind, tags, paragraphs: readPart(name, kind, xml, headings, [tags]) };
  });
  return { parts };
}
