import type { TemplateFinding } from '../../messages/template-finding.ts';
import { templateProblemCodes, type TemplateProblem } from '../../messages/template-problem.ts';
import { checkTags, type PlacedTag } from '../template/check-tags.ts';
import { buildVocabulary } from '../template/vocabulary.ts';
import type { TagWatch } from './tag-watch.ts';
import type { TemplateContext } from './template-context.ts';

/** The tags of a document with everything that is wrong with them; those without a problem know their meaning. */
export interface CheckedTags {
  tags: readonly PlacedTag[];
  problems: readonly TemplateProblem[];
  split: TagWatch['split'];
}

/** Judges the tags of every part with the names of the model, as rendering does. */
export function checkDocumentTags(
  parts: readonly TagWatch[],
  { model, knowsAgencies }: Pick<TemplateContext, 'model' | 'knowsAgencies'>,
): CheckedTags {
  const vocabulary = buildVocabulary(model);
  const tags: PlacedTag[] = [];
  const problems: TemplateProblem[] = [];
  for (const part of parts) {
    const placed = part.placed();
    problems.push(...part.loose.map((one) => ({ kind: 'delimiter' as const, ...one })));
    problems.push(...checkTags(placed, vocabulary, model));
    tags.push(...placed);
  }
  const isKnown = (one: TemplateProblem) => one.kind !== 'scope' || knowsAgencies;
  return { tags, problems: problems.filter(isKnown), split: parts.flatMap((one) => one.split) };
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
