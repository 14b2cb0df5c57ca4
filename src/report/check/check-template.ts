import type { TemplateFinding } from '../../messages/template-finding.ts';
import type { OfficePackage } from '../../ooxml/office-package.ts';
import { checkDocumentTags, tagFinding } from './check-document-tags.ts';
import { readTemplateParts } from './read-template-parts.ts';
import type { TemplateContext } from './template-context.ts';

/** Everything that is wrong with an opened template; nothing is thrown for what stands in it. */
export function checkTemplate(pack: OfficePackage, context: TemplateContext): TemplateFinding[] {
  const { parts } = readTemplateParts(pack);
  const tags = checkDocumentTags(
    parts.map((one) => one.tags),
    context,
  );
  return [
    ...tags.problems.map(tagFinding),
    ...tags.split.map(({ tag, place }) => ({ code: 'T-RUN-001', subject: tag, place })),
  ];
}
