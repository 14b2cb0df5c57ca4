import type { OfficePackage } from '../../ooxml/office-package.ts';
import { readHeadingStyles } from '../word/heading-styles.ts';
import type { PartWatcher } from '../word/part-watcher.ts';
import { readPart } from '../word/read-part.ts';
import { textParts } from '../word/read-word.ts';
import type { WordPart } from '../word/word-text.ts';
import { TagWatch } from './watch/tag-watch.ts';

/** A part with the tags that its one reading has noted. */
export interface TemplatePart extends WordPart {
  tags: TagWatch;
}

/** Reads every part in which tags may stand, each once, with the watchers that `watching` gives it. */
export function readTemplateParts(
  pack: OfficePackage,
  watching: (name: string) => readonly PartWatcher[] = () => [],
): TemplatePart[] {
  const headings = readHeadingStyles(pack);
  return textParts(pack).map(({ name, kind }) => {
    const tags = new TagWatch();
    const watchers = [tags, ...watching(name)];
    return { name, kind, tags, paragraphs: readPart(pack.xml(name), kind, headings, watchers) };
  });
}
