import type { TemplateFinding } from '../../messages/template-finding.ts';
import type { ReportKind } from '../../domain/period.ts';
import { nameKey } from '../language/name-key.ts';
import type { PlacedTag } from '../template/check-tags.ts';
import type { TemplateTag } from '../template/template-tag.ts';
import type { TemplateContext } from './template-context.ts';

/** What a figure is called or measured in is there in every period. */
const withoutValue = new Set(['tên chỉ tiêu', 'đơn vị tính'].map(nameKey));

/** What the tags ask for, against what the kind of report has: indicators and sections of the outline. */
export function checkUsage(
  tags: readonly PlacedTag[],
  { edition, kind }: Pick<TemplateContext, 'edition' | 'kind'>,
): TemplateFinding[] {
  if (kind === undefined || kind === 'special' || kind === 'letter') return [];
  const used = new Set(tags.flatMap(({ tag }) => tag.meaning?.target.name ?? []));
  return [
    ...notAskedFor(tags, edition, kind),
    ...edition.narrative
      .filter((one) => one.requirement[kind] === 'required' && !used.has(`Thuyết minh ${one.code}`))
      .map((one) => ({
        code: 'T-SEC-001',
        subject: one.code,
        params: { heading: one.heading.vi, headingEn: one.heading.en },
      })),
    ...unused(used, edition, kind),
  ];
}

/** Values of indicators that nobody is asked for in this kind of report, outside a condition on the indicator itself. */
function notAskedFor(
  tags: readonly PlacedTag[],
  edition: TemplateContext['edition'],
  kind: ReportKind,
): TemplateFinding[] {
  const conditions: TemplateTag[] = [];
  return tags.flatMap(({ tag }): TemplateFinding[] => {
    if (tag.kind === 'end') conditions.pop();
    else if (tag.kind === 'if' || tag.kind === 'loop') conditions.push(tag);
    if (tag.kind !== 'value' || tag.meaning?.target.kind !== 'figure') return [];
    const code = tag.meaning.target.name;
    const indicator = edition.indicators.get(code);
    if (!indicator || indicator.reportKinds.includes(kind)) return [];
    if (conditions.some((one) => one.meaning?.target.name === code)) return [];
    if (tag.qualifiers.some((one) => withoutValue.has(one.key))) return [];
    const params = { kind, label: indicator.label.vi, labelEn: indicator.label.en, indicator: code };
    return [{ code: 'T-IND-001', ...(tag.place ? { place: tag.place } : {}), subject: tag.raw, params }];
  });
}

/** One finding for all of them: an author reads a list once. */
function unused(
  used: ReadonlySet<string>,
  edition: TemplateContext['edition'],
  kind: ReportKind,
): TemplateFinding[] {
  const codes = [...edition.indicators.values()]
    .filter((one) => one.reportKinds.includes(kind) && one.kind !== 'text' && one.kind !== 'list')
    .filter((one) => !used.has(one.code))
    .map((one) => one.code);
  return codes.length === 0 ? [] : [{ code: 'T-UNU-001', params: { codes } }];
}
