import { compareDecimals } from '../../domain/decimal.ts';
import type { ReportFigure, ReportModel } from '../report-model.ts';
import type { Qualifier } from '../template/template-tag.ts';
import { asUsual } from './figure-format.ts';
import { formatFigure, missingMark, notApplicableMark } from './format-figure.ts';
import type { AskedFigure, QualifierRole } from './qualifier-spec.ts';
import { findQualifier } from './qualifiers.ts';

/**
 * The text of a figure with its qualifiers, whether there was a number behind it, and what its footnote says where sources
 * are missing. `scope` is that of the row which the tag stands in (`scopeKey`).
 */
export function renderFigure(
  of: ReportFigure,
  qualifiers: readonly Qualifier[],
  model: ReportModel,
  scope = 'total',
): { text: string; missing: boolean; note?: string | undefined } {
  const asked = askedFigure(of, qualifiers, model, scope);
  const view = firstOf('view', qualifiers);
  if (view && view.name !== 'kỳ này') return { text: view.print(asked), missing: false };
  // Nobody there is asked for it: nothing is missing.
  if (!asked.figure && asked.scope !== 'total') return { text: notApplicableMark, missing: false };
  const text = formatFigure(asked.figure, of, asked.format);
  const marked = asked.format.unmarked ? undefined : asked.figure;
  const note = marked && model.coverageNote?.(marked);
  return { text, missing: text === missingMark, note };
}

/** A condition over a figure: by default, that there is a number and it is not 0. */
export function figureHolds(
  of: ReportFigure,
  qualifiers: readonly Qualifier[],
  model: ReportModel,
  scope = 'total',
): boolean {
  const asked = askedFigure(of, qualifiers, model, scope);
  const condition = firstOf('condition', qualifiers);
  if (condition) return condition.holds(asked);
  const { figure } = asked;
  return figure !== undefined && figure.value !== null && compareDecimals(figure.value, '0') !== 0;
}

/** A text with its qualifiers applied. */
export function renderText(text: string, qualifiers: readonly Qualifier[]): string {
  return qualifiers.reduce((done, { key }) => findQualifier('text', key)?.change(done) ?? done, text);
}

function askedFigure(
  of: ReportFigure,
  qualifiers: readonly Qualifier[],
  model: ReportModel,
  around: string,
): AskedFigure {
  let scope = around;
  let format = asUsual;
  for (const { key, argument } of qualifiers) {
    const asks = findQualifier('scope', key);
    if (asks) scope = asks.scopeOf(argument, model) ?? 'none';
    else format = findQualifier('format', key)?.apply(format, argument) ?? format;
  }
  return { figure: of.figures.get(scope), of, scope, model, format };
}

function firstOf<R extends QualifierRole>(role: R, qualifiers: readonly Qualifier[]) {
  for (const { key } of qualifiers) {
    const spec = findQualifier(role, key);
    if (spec) return spec;
  }
  return undefined;
}
