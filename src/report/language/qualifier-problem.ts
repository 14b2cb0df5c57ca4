import type { TemplateProblem } from '../../messages/template-problem.ts';
import type { ReportModel } from '../report-model.ts';
import type { TemplateTag } from '../template/template-tag.ts';
import type { Target } from '../template/vocabulary.ts';
import type { QualifierRole } from './qualifier-spec.ts';
import { findQualifier } from './qualifiers.ts';

/** What is wrong with the qualifiers of a tag, if anything. */
export function qualifierProblem(
  tag: TemplateTag,
  target: Target,
  model: ReportModel,
): TemplateProblem | undefined {
  for (const { key, argument } of tag.qualifiers) {
    const spec = rolesFor(tag, target)
      .map((role) => findQualifier(role, key))
      .find((one) => one !== undefined);
    if (!spec) return { kind: 'qualifier', tag: tag.raw, near: key };
    if (spec.role === 'scope' && spec.scopeOf(argument, model) === undefined) {
      return { kind: 'scope', tag: tag.raw, near: argument };
    }
  }
  return undefined;
}

/** The qualifiers that a tag of this kind takes on what it names. */
function rolesFor(tag: TemplateTag, { kind }: Target): readonly QualifierRole[] {
  if (kind === 'figure') return tag.kind === 'value' ? ['scope', 'view'] : ['scope', 'condition'];
  return kind === 'text' ? ['text'] : [];
}
