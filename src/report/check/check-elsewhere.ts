import type { TemplateFinding } from '../../messages/template-finding.ts';
import type { OfficePackage } from '../../ooxml/office-package.ts';
import { parseTag } from '../template/template-tag.ts';
import type { WordParagraph } from '../word/word-text.ts';
import { cutTags } from './cut-tags.ts';

/** Parts in which nothing is filled in. */
const unfilled: readonly (readonly [RegExp, where: string])[] = [
  [/^word\/comments\d*\.xml$/i, 'comment'],
  [/^word\/diagrams\/data\d*\.xml$/i, 'diagram'],
];

/** Tags in parts that rendering leaves alone. */
export function tagsElsewhere(pack: OfficePackage): TemplateFinding[] {
  return pack.entries.flatMap(({ name }): TemplateFinding[] => {
    const where = unfilled.find(([pattern]) => pattern.test(name))?.[1];
    if (where === undefined) return [];
    const text = pack
      .read(name)
      .toString('utf8')
      .replace(/<[^>]*>/g, '');
    const tag = /\{\{[^{}]*\}\}/u.exec(text)?.[0];
    return tag === undefined ? [] : [{ code: 'T-TAG-012', subject: tag, params: { where } }];
  });
}

/**
 * Names between single braces that the language knows: `{Tỉnh}` was meant to be a tag. Columns of lists are left out:
 * `{Ghi chú}` may be just that.
 */
export function singleBraces(
  { text, place }: WordParagraph,
  names: ReadonlyMap<string, unknown>,
): TemplateFinding[] {
  if (!/[{}]/.test(text)) return [];
  const words = cutTags(text)
    .map((one) => (one.kind === 'tag' ? ' ' : one.text))
    .join('');
  return [...words.matchAll(/(?<!\{)\{([^{}]{1,120})\}(?!\})/gu)].flatMap(([whole, inside]) => {
    const { kind, key } = parseTag(inside!);
    const isMeant = names.has(key) && (kind !== 'value' || key !== '');
    return isMeant ? [{ code: 'T-TAG-013', place, subject: whole }] : [];
  });
}
