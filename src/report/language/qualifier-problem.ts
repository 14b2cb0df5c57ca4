import { distance } from 'fastest-levenshtein';
import type { Indicator } from '../../domain/edition.ts';
import { nearestName } from '../../forms/nearest-name.ts';
import type { TemplateProblem } from '../../messages/template-problem.ts';
import type { NamedModel } from '../template/named-model.ts';
import type { Qualifier, TemplateTag } from '../template/template-tag.ts';
import type { Target } from '../template/vocabulary.ts';
import type { Printed, QualifierRole, QualifierSpec, ScopeQualifier } from './qualifier-spec.ts';
import { findQualifier, qualifiers } from './qualifiers.ts';
import { agenciesCalled } from './scope-qualifiers.ts';

type Problem = Omit<TemplateProblem, 'tag'>;

/** What is wrong with the qualifiers of a tag, if anything: the first of them. */
export function qualifierProblem(
  tag: TemplateTag,
  target: Target,
  model: NamedModel,
): TemplateProblem | undefined {
  const known: { spec: QualifierSpec; written: Qualifier }[] = [];
  for (const written of tag.qualifiers) {
    const spec = rolesFor(tag, target)
      .map((role) => findQualifier(role, written.key))
      .find((one) => one !== undefined);
    if (!spec) {
      const roles = rolesFor(tag, target);
      const names = qualifiers.filter((one) => roles.includes(one.role)).map((one) => one.name);
      return { kind: 'qualifier', tag: tag.raw, near: withNearest(written.raw, names) };
    }
    const problem = argumentProblem(spec, written, target, model) ?? repeatedProblem(spec, written, known);
    if (problem) return { ...problem, tag: tag.raw };
    known.push({ spec, written });
  }
  const indicator = target.kind === 'figure' ? model.figures.get(target.name)?.indicator : undefined;
  const misfit = indicator && formatProblem(known, indicator);
  return misfit ? { ...misfit, tag: tag.raw } : undefined;
}

/** The qualifiers that a tag of this kind takes on what it names. */
function rolesFor(tag: TemplateTag, { kind }: Target): readonly QualifierRole[] {
  if (kind === 'figure') return tag.kind === 'value' ? ['scope', 'view', 'format'] : ['scope', 'condition'];
  if (kind === 'list') return tag.kind === 'value' ? [] : ['scope'];
  return kind === 'text' && tag.kind === 'value' ? ['text'] : [];
}

function argumentProblem(
  spec: QualifierSpec,
  { raw, argument }: Qualifier,
  target: Target,
  model: NamedModel,
): Problem | undefined {
  if ((argument !== '') !== (spec.argument !== undefined)) return { kind: 'qualifier', near: raw };
  if (spec.role !== 'scope') return undefined;
  if (target.kind === 'list' && !canChoose(spec, target)) return { kind: 'qualifier', near: raw };
  if (spec.scopeOf(argument, model) !== undefined) return undefined;
  const several = spec.argument === 'agency' ? agenciesCalled(argument, model) : [];
  if (several.length > 1) return { kind: 'ambiguous', near: several.join(', ') };
  if (spec.argument === 'level') return { kind: 'qualifier', near: argument };
  const names = model.agencies.map((one) => (spec.argument === 'group' ? one.group : one.name));
  return { kind: 'scope', near: withNearest(argument, names) };
}

/** `cùng kì → cùng kỳ`: what was written, and what was probably meant, where something is close. */
function withNearest(written: string, names: readonly string[]): string {
  const { nearest } = nearestName(written, names);
  const isClose = nearest !== undefined && distance(written, nearest) <= Math.max(2, written.length / 4);
  return isClose ? `${written} → ${nearest}` : written;
}

const canChoose = ({ chooses }: ScopeQualifier, { over }: Target & { kind: 'list' }) =>
  over !== undefined && chooses.includes(over);

/** One scope, one view, one condition, and no format twice. */
function repeatedProblem(
  spec: QualifierSpec,
  { raw }: Qualifier,
  known: readonly { spec: QualifierSpec }[],
): Problem | undefined {
  const again = known.some(({ spec: one }) =>
    spec.role === 'format' || spec.role === 'text' ? one === spec : one.role === spec.role,
  );
  return again ? { kind: 'repeated', near: raw } : undefined;
}

/** A view or a format that means nothing for the unit of the indicator (T-FMT-001). */
function formatProblem(
  known: readonly { spec: QualifierSpec; written: Qualifier }[],
  indicator: Indicator,
): Problem | undefined {
  let printed: Printed = 'value';
  for (const { spec } of known) if (spec.role === 'view') ({ printed } = spec);
  const misfit = known.find(({ spec, written }) => {
    if (spec.role === 'view') return spec.fits?.(indicator) === false;
    return spec.role === 'format' && !spec.fits(indicator, printed, written.argument);
  });
  if (misfit) return { kind: 'format', near: misfitWords(misfit.written, indicator) };
  const clash = clashing(known);
  return clash === undefined ? undefined : { kind: 'repeated', near: clash };
}

/** `phần trăm ↔ hồ sơ`: what was written, and the unit that it does not fit. */
function misfitWords({ raw }: Qualifier, { unit }: Indicator): string {
  return unit === null ? raw : `${raw} ↔ ${unit}`;
}

/** Formats of which only one can be. */
const alternatives: readonly (readonly string[])[] = [
  ['kèm đơn vị tính', 'không đơn vị tính'],
  ['đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng'],
  ['bằng chữ', 'hai chữ số', 'số lẻ'],
];

function clashing(known: readonly { spec: QualifierSpec; written: Qualifier }[]): string | undefined {
  for (const names of alternatives) {
    const both = known.filter(({ spec }) => spec.role === 'format' && names.includes(spec.name));
    if (both.length > 1) return both[1]!.written.raw;
  }
  return undefined;
}
