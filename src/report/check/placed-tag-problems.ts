import type { TemplateProblem } from '../../messages/template-problem.ts';
import { openPackage } from '../../ooxml/office-package.ts';
import type { ReportModel } from '../report-model.ts';
import { buildVocabulary } from '../template/vocabulary.ts';
import { checkDocumentTags } from './check-document-tags.ts';
import { readTemplateParts } from './read-template-parts.ts';

/** The problems of a template's tags as `template check` tells them: all at once, each with its place. */
export function placedTagProblems(template: Uint8Array, model: ReportModel): readonly TemplateProblem[] {
  const pack = openPackage(template);
  const parts = readTemplateParts(pack);
  const tags = parts.map((one) => one.tags);
  const names = { vocabulary: buildVocabulary(model), model };
  return checkDocumentTags(pack, tags, { ...names, knowsAgencies: true }).problems;
}
