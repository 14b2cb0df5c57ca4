import { figureHolds, renderFigure, renderText } from '../language/render-figure.ts';
import { rowScope, type ReportList, type ReportModel, type ReportRow } from '../report-model.ts';
import { rowsInScopes } from '../language/rows-in-scopes.ts';
import { withMarks, type NoteList } from '../figure-marks.ts';
import type { TemplateTag } from './template-tag.ts';

/** Where a tag is rendered: the document, or one row of a list. */
export interface Scope {
  parent: Scope | null;
  values: Readonly<Record<string, string | boolean | ReportList | readonly ReportRow[]>>;
  /** Key of the scope that figures are of here. */
  figures: string;
}

/** Counts what was filled in and lists what had to stay open. */
export interface RenderTally {
  filled: number;
  /** Tags that printed "…", in order of first appearance, with how often. */
  empty: Map<string, number>;
  /** What figures with incomplete coverage lack. */
  notes: NoteList;
}

/** The outermost scope of a model. */
export function rootScope(model: ReportModel): Scope {
  const values: Record<string, string | boolean | ReportList> = Object.create(null);
  for (const { name, value } of model.fields) values[name] = value;
  return { parent: null, values, figures: 'total' };
}

/** The scopes in which a block's content is rendered: one per row, or the current one when a condition holds. */
export function blockScopes(tag: TemplateTag, scope: Scope, model: ReportModel): Scope[] {
  const { target, up } = tag.meaning!;
  if (tag.kind === 'loop') {
    return chosenRows(tag, scope, model).map((values) => {
      const over = values[rowScope];
      return { parent: scope, values, figures: typeof over === 'string' ? over : scope.figures };
    });
  }
  const holds =
    target.kind === 'figure'
      ? figureHolds(model.figures.get(target.name)!, tag.qualifiers, model, scope.figures)
      : target.kind === 'list'
        ? chosenRows(tag, scope, model).length > 0
        : isTrue(lookUp(scope, up, target.name));
  return holds !== (tag.inverted === true) ? [scope] : [];
}

/** The text that a value tag prints. */
export function tagText(tag: TemplateTag, scope: Scope, model: ReportModel, tally: RenderTally): string {
  const { target, up } = tag.meaning!;
  tally.filled++;
  if (target.kind !== 'figure') {
    const value = lookUp(scope, up, target.name);
    const text = withMarks(typeof value === 'string' ? value : '', model, tally.notes);
    return renderText(cleanText(text), tag.qualifiers);
  }
  const figure = model.figures.get(target.name)!;
  const { text, missing, note } = renderFigure(figure, tag.qualifiers, model, scope.figures);
  if (missing) tally.empty.set(tag.raw, (tally.empty.get(tag.raw) ?? 0) + 1);
  return cleanText(text) + (note === undefined ? '' : tally.notes.markOf(note));
}

function lookUp(scope: Scope, up: number, name: string): Scope['values'][string] | undefined {
  let at = scope;
  for (let i = 0; i < up && at.parent; i++) at = at.parent;
  return Object.hasOwn(at.values, name) ? at.values[name] : undefined;
}

/** The rows of a list that a tag names, cut down to the agencies that its qualifiers ask for. */
function chosenRows({ meaning, qualifiers }: TemplateTag, scope: Scope, model: ReportModel) {
  const { target, up } = meaning!;
  return rowsInScopes(rowsOf(lookUp(scope, up, target.name)), qualifiers, model);
}

function rowsOf(value: Scope['values'][string] | undefined): readonly ReportRow[] {
  if (typeof value !== 'object') return [];
  return 'rows' in value ? value.rows : value;
}

function isTrue(value: Scope['values'][string] | undefined): boolean {
  return value === true || (typeof value === 'string' && value !== '');
}

/** A text of one Unicode form with one kind of line end. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}
