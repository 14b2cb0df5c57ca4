import { compareDecimals } from '../../domain/decimal.ts';
import type { ReportFigure, ReportModel } from '../report-model.ts';
import type { Qualifier } from '../template/template-tag.ts';
import { formatFigure, missingMark } from './format-figure.ts';
import type { AskedFigure, QualifierRole } from './qualifier-spec.ts';
import { findQualifier } from './qualifiers.ts';

/** The text of a figure with its qualifiers, and whether there was a number behind it. */
export function renderFigure(
  of: ReportFigure,
  qualifiers: readonly Qualifier[],
  model: ReportModel,
): { text: string; missing: boolean } {
  const asked = askedFigure(of, qualifiers, model);
  const view = firstOf('view', qualifiers);
  if (view) return { text: view.print(asked), missing: false };
  const text = formatFigure(asked.figure, of);
  return { text, missing: text === missingMark };
}

/** A condition over a figure: by default, that there is a number and it is not 0. */
export function figureHolds(of: ReportFigure, qualifiers: readonly Qualifier[], model: ReportModel): boolean {
  const asked = askedFigure(of, qualifiers, model);
  const condition = firstOf('condition', qualifiers);
  if (condition) return condition.holds(asked);
  const { figure } = asked;
  return figure !== undefined && figure.value !== null && compareDecimals(figure.value, '0') !== 0;
}

/** A text with its qualifiers applied. */
export function renderText(text: string, qualifiers: readonly Qualifier[]): string {
  return qualifiers.reduce((done, { key }) => findQualifier('text', key)?.change(done) ?? done, text);
}

function askedFigure(of: ReportFigure, qualifiers: readonly Qualifier[], model: ReportModel): AskedFigure {
  const written = qualifiers.find(({ key }) => findQualifier('scope', key));
  const scope = written ? findQualifier('scope', written.key)!.scopeOf(written.argument, model) : 'total';
  return { figure: of.figures.get(scope ?? 'none'), of, model };
}

function firstOf<R extends QualifierRole>(role: R, qualifiers: readonly Qualifier[]) {
  for (const { key } of qualifiers) {
    const spec = findQualifier(role, key);
    if (spec) return spec;
  }
  return undefined;
}
