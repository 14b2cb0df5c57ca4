import { nameKey } from '../language/name-key.ts';
import type { ReportColumn, ReportModel } from '../report-model.ts';

/** What a name of the template language stands for. `name` is the spelling that the model uses. */
export type Target =
  | { kind: 'text' | 'flag'; name: string }
  | { kind: 'list'; name: string; shape: Shape }
  | { kind: 'figure'; name: string };

/** The names that hold in one place: the document itself or the rows of a list. */
export interface Shape {
  parent: Shape | null;
  targets: ReadonlyMap<string, Target>;
}

/** Every name of a model: its fields with their aliases, its indicators by code and, where unique, by label. */
export function buildVocabulary(model: ReportModel): Shape {
  const targets = new Map<string, Target>();
  const root: Shape = { parent: null, targets };
  const ambiguous = new Set<string>();
  for (const { indicator } of model.figures.values()) {
    const key = nameKey(indicator.label.vi);
    if (targets.has(key)) ambiguous.add(key);
    targets.set(key, { kind: 'figure', name: indicator.code });
  }
  for (const key of ambiguous) targets.delete(key);
  for (const code of model.figures.keys()) targets.set(nameKey(code), { kind: 'figure', name: code });
  for (const { name, aliases = [], value } of model.fields) {
    const target = fieldTarget(root, name, value);
    for (const one of [name, ...aliases]) targets.set(nameKey(one), target);
  }
  return root;
}

function fieldTarget(root: Shape, name: string, value: ReportModel['fields'][number]['value']): Target {
  if (typeof value === 'string') return { kind: 'text', name };
  if (typeof value === 'boolean') return { kind: 'flag', name };
  return { kind: 'list', name, shape: shapeOf(value.columns, root) };
}

function shapeOf(columns: readonly ReportColumn[], parent: Shape): Shape {
  const targets = new Map<string, Target>();
  const shape: Shape = { parent, targets };
  for (const { name, flag, columns: inner } of columns) {
    const target: Target = inner
      ? { kind: 'list', name, shape: shapeOf(inner, shape) }
      : { kind: flag ? 'flag' : 'text', name };
    targets.set(nameKey(name), target);
  }
  return shape;
}

/** Looks a name up from the inside out; `up` counts the lists that were left. */
export function findTarget(shape: Shape, key: string): { target: Target; up: number } | undefined {
  let up = 0;
  for (let at: Shape | null = shape; at; at = at.parent, up++) {
    const target = at.targets.get(key);
    if (target) return { target, up };
  }
  return undefined;
}

/** Every name that holds in a place, as it would be written. */
export function namesIn(shape: Shape): string[] {
  const names = new Set<string>();
  for (let at: Shape | null = shape; at; at = at.parent)
    for (const target of at.targets.values()) names.add(target.name);
  return [...names];
}
