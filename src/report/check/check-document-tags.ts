import type { TemplateFinding } from '../../messages/template-finding.ts';
import { templateProblemCodes, type TemplateProblem } from '../../messages/template-problem.ts';
import type { OfficePackage } from '../../ooxml/office-package.ts';
import { chartProblems } from '../template/check-charts.ts';
import { checkTags, type PlacedTag } from '../template/check-tags.ts';
import type { NamedModel } from '../template/named-model.ts';
import type { TemplateContext } from './template-context.ts';
import type { TagWatch } from './watch/tag-watch.ts';

/** The tags of a document with everything that is wrong with them; those without a problem know their meaning. */
export interface CheckedTags {
  tags: readonly PlacedTag[];
  problems: readonly TemplateProblem[];
  split: TagWatch['split'];
}

/** Judges the tags of every part and of the charts with the names of the context, as rendering does. */
export function checkDocumentTags(
  pack: OfficePackage,
  parts: readonly TagWatch[],
  { vocabulary, model, knowsAgencies }: Pick<TemplateContext, 'vocabulary' | 'model' | 'knowsAgencies'>,
): CheckedTags {
  const tags: PlacedTag[] = [];
  const problems: TemplateProblem[] = [];
  for (const part of parts) {
    const placed = part.placed();
    problems.push(...part.loose.map((one) => ({ kind: 'delimiter' as const, ...one })));
    problems.push(...checkTags(placed, vocabulary, model), ...part.looped());
    tags.push(...placed);
  }
  problems.push(...chartsOf(pack, parts, model));
  const isKnown = (one: TemplateProblem) => one.kind !== 'scope' || knowsAgencies;
  return { tags, problems: problems.filter(isKnown), split: parts.flatMap((one) => one.split) };
}

/** The charts are judged by what rendering judges them by, the XML of the parts; here their places are added. */
function chartsOf(pack: OfficePackage, parts: readonly TagWatch[], model: NamedModel): TemplateProblem[] {
  if (parts.every(({ charts }) => charts.length === 0)) return [];
  const texts = pack.entries
    .filter(({ name }) => /\.(?:xml|rels)$/i.test(name))
    .map(({ name }) => [name, pack.read(name).toString('utf8')] as const);
  return chartProblems(new Map(texts), model).map((one) => {
    const place = parts.map((part) => part.placeOf(one.tag).place).find((known) => known !== undefined);
    return { ...one, ...(place ? { place } : {}) };
  });
}

/** A problem of a tag as a finding of the check. */
export function tagFinding({ kind, tag, near, place }: TemplateProblem): TemplateFinding {
  return {
    code: templateProblemCodes[kind],
    subject: tag,
    ...(place ? { place } : {}),
    params: { kind, ...(near === undefined ? {} : { near }) },
  };
}
