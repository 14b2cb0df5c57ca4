import type { TemplateFinding } from '../../messages/template-finding.ts';
import { distance } from 'fastest-levenshtein';
import type { OfficePackage } from '../../ooxml/office-package.ts';
import { nameKey } from '../language/name-key.ts';
import { parseTag } from '../template/template-tag.ts';
import type { Shape } from '../template/vocabulary.ts';
import type { ReportModel } from '../report-model.ts';
import type { WordParagraph } from '../word/word-text.ts';
import { cutTags } from './cut-tags.ts';
import type { AltTag } from './watch/picture-watch.ts';

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

/** Tags in alternative texts: a chart that the model has, or nothing. */
export function checkAltTags(tags: readonly AltTag[], { charts }: ReportModel): TemplateFinding[] {
  const known = new Map(charts.map(({ name }) => [nameKey(name), name]));
  return tags.flatMap(({ text, place }): TemplateFinding[] => {
    const pieces = cutTags(text);
    if (pieces.some((one) => one.kind === 'loose'))
      return [{ code: 'T-TAG-009', place, subject: text, params: { kind: 'delimiter' } }];
    return pieces.flatMap((one): TemplateFinding[] => {
      if (one.kind !== 'tag') return [];
      const { key, raw } = parseTag(one.text);
      if (known.has(key)) return [];
      const near = nearestKey(key, known.keys());
      const name = near === undefined ? undefined : known.get(near);
      return [
        {
          code: 'T-TAG-003',
          place,
          subject: raw,
          params: { kind: 'unknown', ...(name ? { near: name } : {}) },
        },
      ];
    });
  });
}

function nearestKey(key: string, known: Iterable<string>): string | undefined {
  const near = [...known].map((one) => ({ one, off: distance(key, one) })).sort((a, b) => a.off - b.off)[0];
  return near && near.off <= Math.max(2, key.length / 3) ? near.one : undefined;
}

/** Names between single braces that the language knows: `{Tỉnh}` was meant to be a tag. */
export function singleBraces({ text, place }: WordParagraph, names: ReadonlySet<string>): TemplateFinding[] {
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

/** Keys of every name in a vocabulary, those of the rows of lists included. */
export function everyName(shape: Shape, names = new Set<string>()): ReadonlySet<string> {
  for (const [key, target] of shape.targets) {
    names.add(key);
    if (target.kind === 'list') everyName(target.shape, names);
  }
  return names;
}
