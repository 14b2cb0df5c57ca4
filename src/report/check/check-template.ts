import type { TemplateFinding } from '../../messages/template-finding.ts';
import type { OfficePackage } from '../../ooxml/office-package.ts';
import { PackageFault } from '../../ooxml/package-fault.ts';
import { checkAuthors } from './check-authors.ts';
import { checkDocumentTags, tagFinding } from './check-document-tags.ts';
import { singleBraces, tagsElsewhere } from './check-elsewhere.ts';
import { LiteralCheck } from './check-literals.ts';
import { checkPackage } from './check-package.ts';
import { checkUsage } from './check-usage.ts';
import { faultFinding } from './open-template.ts';
import { PartChecks } from './part-checks.ts';
import { readLooks } from './read-looks.ts';
import { readTemplateParts } from './read-template-parts.ts';
import type { TemplateContext } from './template-context.ts';

/** Everything that is wrong with an opened template; a part that cannot be read is a finding too. */
export function checkTemplate(pack: OfficePackage, context: TemplateContext): TemplateFinding[] {
  try {
    return findingsOf(pack, context);
  } catch (error) {
    if (error instanceof PackageFault) return [faultFinding(error)];
    throw error;
  }
}

function findingsOf(pack: OfficePackage, context: TemplateContext): TemplateFinding[] {
  const { vocabulary, edition } = context;
  const looks = readLooks(pack);
  const checks = new Map<string, PartChecks>();
  const parts = readTemplateParts(pack, (name) => {
    const own = new PartChecks(looks);
    checks.set(name, own);
    return own.watchers;
  });
  const all = [...checks.values()];
  const tags = checkDocumentTags(
    pack,
    parts.map((one) => one.tags),
    context,
  );
  const paragraphs = parts.flatMap((one) => one.paragraphs);

  const literals = new LiteralCheck(edition.units.keys());
  const links = new Map([...checks].map(([name, one]) => [name, one.links]));
  return [
    ...tags.problems.map(tagFinding),
    ...tags.split.map(({ tag, place }) => ({ code: 'T-RUN-001', subject: tag, place })),
    ...tagsElsewhere(pack),
    ...paragraphs.flatMap((one) => singleBraces(one, vocabulary.targets)),
    ...paragraphs.flatMap((one) => literals.of(one)),
    ...checkUsage(tags.tags, context),
    ...all.flatMap((one) => one.findings()),
    ...checkPackage(pack, links),
    ...checkAuthors(
      pack,
      all.flatMap((one) => [...one.revisions.authors]),
    ),
  ];
}
