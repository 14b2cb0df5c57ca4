import type { Figure } from '../domain/consolidation.ts';
import { compareDecimals } from '../domain/decimal.ts';
import type { TemplateProblem } from '../messages/template-problem.ts';
import { comparisonConditions, comparisonViews, type AskedFigure } from './comparison-qualifiers.ts';
import { formatValue } from './format-value.ts';
import { nameKey } from './template/name-key.ts';
import type { ReportFigure, ReportModel } from './report-model.ts';
import type { Qualifier, TemplateTag } from './template/template-tag.ts';
import type { Target } from './template/vocabulary.ts';

/** What stands where a figure is missing; never 0. */
export const missingMark = '…';
/** What stands where every source answered "không áp dụng". */
export const notApplicableMark = '-';

/**
 * A figure as the report prints it: `41.206`, `98,5%`, `1.200 (ước)`, `-`, `…`. Rounded to the indicator's decimals;
 * whole numbers carry none.
 */
export function formatFigure(figure: Figure | undefined, of: ReportFigure): string {
  if (!figure || figure.value === null) {
    return of.notApplicable && figure ? notApplicableMark : missingMark;
  }
  const text = formatValue(figure.value, of.indicator);
  return figure.estimate ? `${text} (ước)` : text;
}

/** Selects the scope: `nhóm: Sở, ban, ngành`, `đơn vị: Sở Tư pháp`. */
const scopeQualifiers = new Set(['nhóm', 'đơn vị']);
/** Selects what is printed of the figure instead of its value. */
const viewQualifiers = new Map<string, (asked: AskedFigure) => string>([
  ['độ bao phủ', ({ figure }) => (figure ? `${figure.counted}/${figure.expected}` : missingMark)],
  ['đơn vị tính', ({ of }) => of.indicator.unit ?? ''],
  ['tên chỉ tiêu', ({ of }) => of.indicator.label.vi],
  ...comparisonViews,
]);
/** Sharpens a condition: `{{NẾU 2.5.1 | bằng 0}}`. */
const conditionQualifiers = new Map<string, (asked: AskedFigure) => boolean>([
  ['có số', ({ figure }) => figure !== undefined && figure.value !== null],
  ['bằng 0', ({ figure }) => figure?.value === '0'],
  ...comparisonConditions,
]);
/** What may follow a text. */
const textQualifiers = new Map<string, (text: string) => string>([
  ['in hoa', (text) => text.toLocaleUpperCase('vi')],
]);

/** The text of a figure with its qualifiers, and whether there was a number behind it. */
export function renderFigure(
  of: ReportFigure,
  qualifiers: readonly Qualifier[],
  model: ReportModel,
): { text: string; missing: boolean } {
  const figure = of.figures.get(scopeOf(qualifiers, model));
  const view = qualifiers.find((one) => viewQualifiers.has(one.key));
  if (view) return { text: viewQualifiers.get(view.key)!({ figure, of, model }), missing: false };
  const text = formatFigure(figure, of);
  return { text, missing: text === missingMark };
}

/** A condition over a figure: by default, that there is a number and it is not 0. */
export function figureHolds(of: ReportFigure, qualifiers: readonly Qualifier[], model: ReportModel): boolean {
  const figure = of.figures.get(scopeOf(qualifiers, model));
  const condition = qualifiers.find((one) => conditionQualifiers.has(one.key));
  if (condition) return conditionQualifiers.get(condition.key)!({ figure, of, model });
  return figure !== undefined && figure.value !== null && compareDecimals(figure.value, '0') !== 0;
}

/** A text with its qualifiers applied. */
export function renderText(text: string, qualifiers: readonly Qualifier[]): string {
  return qualifiers.reduce((done, one) => textQualifiers.get(one.key)?.(done) ?? done, text);
}

function scopeOf(qualifiers: readonly Qualifier[], model: ReportModel): string {
  const scope = qualifiers.find((one) => scopeQualifiers.has(one.key));
  return scope ? (model.scopes.get(nameKey(scope.argument)) ?? 'none') : 'total';
}

/** What is wrong with the qualifiers of a tag, if anything. */
export function qualifierProblem(
  tag: TemplateTag,
  target: Target,
  model: ReportModel,
): TemplateProblem | undefined {
  for (const { key, argument } of tag.qualifiers) {
    const known =
      target.kind === 'figure'
        ? scopeQualifiers.has(key) ||
          (tag.kind === 'value' ? viewQualifiers.has(key) : conditionQualifiers.has(key))
        : target.kind === 'text' && textQualifiers.has(key);
    if (!known) return { kind: 'qualifier', tag: tag.raw, near: key };
    if (scopeQualifiers.has(key) && !model.scopes.has(nameKey(argument))) {
      return { kind: 'scope', tag: tag.raw, near: argument };
    }
  }
  return undefined;
}
