import { figureHolds, renderFigure, renderText } from '../language/render-figure.ts';
import type { ReportList, ReportModel, ReportRow } from '../report-model.ts';
import type { TemplateTag } from './template-tag.ts';

/** Where a tag is rendered: the document, or one row of a list. */
export interface Scope {
  parent: Scope | null;
  values: Readonly<Record<string, string | boolean | ReportList | readonly ReportRow[]>>;
}

/** Counts what was filled in and lists what had to stay open. */
export interface RenderTally {
  filled: number;
  /** Tags that printed "…", in order of first appearance, with how often. */
  empty: Map<string, number>;
}

/** The outermost scope of a model. */
export function rootScope(model: ReportModel): Scope {
  const values: Record<string, string | boolean | ReportList> = Object.create(null);
  for (const { name, value } of model.fields) values[name] = value;
  return { parent: null, values };
}

/** The scopes in which a block's content is rendered: one per row, or the current one when a condition holds. */
export function blockScopes(tag: TemplateTag, scope: Scope, model: ReportModel): Scope[] {
  const { target, up } = tag.meaning!;
  if (tag.kind === 'loop') {
    return rowsOf(lookUp(scope, up, target.name)).map((values) => ({ parent: scope, values }));
  }
  const holds =
    target.kind === 'figure'
      ? figureHolds(model.figures.get(target.name)!, tag.qualifiers, model)
      : isTrue(lookUp(scope, up, target.name));
  return holds !== (tag.inverted === true) ? [scope] : [];
}

/** The text that a value tag prints. */
export function tagText(tag: TemplateTag, scope: Scope, model: ReportModel, tally: RenderTally): string {
  const { target, up } = tag.meaning!;
  tally.filled++;
  if (target.kind !== 'figure') {
    const value = lookUp(scope, up, target.name);
    return renderText(cleanText(typeof value === 'string' ? value : ''), tag.qualifiers);
  }
  const { text, missing } = renderFigure(model.figures.get(target.name)!, tag.qualifiers, model);
  if (missing) tally.empty.set(tag.raw, (tally.empty.get(tag.raw) ?? 0) + 1);
  return cleanText(text);
}

function lookUp(scope: Scope, up: number, name: string): Scope['values'][string] | undefined {
  let at = scope;
  for (let i = 0; i < up && at.parent; i++) at = at.parent;
  return Object.hasOwn(at.values, name) ? at.values[name] : undefined;
}

function rowsOf(value: Scope['values'][string] | undefined): readonly ReportRow[] {
  if (typeof value !== 'object') return [];
  return 'rows' in value ? value.rows : value;
}

function isTrue(value: Scope['values'][string] | undefined): boolean {
  if (typeof value === 'object') return rowsOf(value).length > 0;
  return value === true || (typeof value === 'string' && value !== '');
}

/** A text of one Unicode form with one kind of line end. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}
