import type { Scope } from '../../domain/consolidation.ts';
import type { Indicator } from '../../domain/edition.ts';
import { nameKey } from '../language/name-key.ts';
import type { ReportColumn, ReportModel } from '../report-model.ts';

/** What a name of the template language stands for. `name` is the spelling that the model uses. */
export type Target =
  | { kind: 'text' | 'flag'; name: string }
  | { kind: 'list'; name: string; shape: Shape; over?: Scope['type'] | undefined }
  | { kind: 'figure'; name: string };

/** The names that hold in one place: the document itself or the rows of a list. */
export interface Shape {
  parent: Shape | null;
  targets: ReadonlyMap<string, Target>;
  /** Labels that several indicators share, with their codes: such a label alone names none of them. */
  ambiguous?: ReadonlyMap<string, readonly string[]>;
}

/** Every name of a model: its fields with their aliases, its indicators by code and, where unique, by label. */
export function buildVocabulary(model: ReportModel): Shape {
  const targets = new Map<string, Target>();
  const ambiguous = new Map<string, readonly string[]>();
  const root: Shape = { parent: null, targets, ambiguous };
  for (const { name, aliases = [], value } of model.fields) {
    const target = fieldTarget(root, name, value);
    for (const one of [name, ...aliases]) targets.set(nameKey(one), target);
  }
  const indicators = [...model.figures.values()].map((one) => one.indicator);
  for (const one of indicators) addName(targets, one.code, targetOf(one, targets));
  const byLabel = new Map<string, Indicator[]>();
  for (const one of indicators) {
    const key = nameKey(one.label.vi);
    byLabel.set(key, [...(byLabel.get(key) ?? []), one]);
  }
  for (const [key, own] of byLabel) {
    if (own.length === 1) addName(targets, key, targetOf(own[0]!, targets));
    else if (!targets.has(key))
      ambiguous.set(
        key,
        own.map(({ code }) => code),
      );
  }
  return root;
}

/** Names of fields go before those of indicators. */
function addName(targets: Map<string, Target>, name: string, target: Target | undefined): void {
  const key = nameKey(name);
  if (target && !targets.has(key)) targets.set(key, target);
}

/** Texts and open lists have no figure: their names stand for the list of what agencies wrote. */
function targetOf({ kind, code }: Indicator, targets: ReadonlyMap<string, Target>): Target | undefined {
  if (kind === 'text') return targets.get(nameKey(`Thuyết minh ${code}`));
  if (kind === 'list') return targets.get(nameKey(`Danh sách ${code}`));
  return { kind: 'figure', name: code };
}

function fieldTarget(root: Shape, name: string, value: ReportModel['fields'][number]['value']): Target {
  if (typeof value === 'string') return { kind: 'text', name };
  if (typeof value === 'boolean') return { kind: 'flag', name };
  return { kind: 'list', name, over: value.over, shape: shapeOf(value.columns, root) };
}

function shapeOf(columns: readonly ReportColumn[], parent: Shape): Shape {
  const targets = new Map<string, Target>();
  const shape: Shape = { parent, targets };
  for (const { name, aliases = [], flag, over, columns: inner } of columns) {
    const target: Target = inner
      ? { kind: 'list', name, over, shape: shapeOf(inner, shape) }
      : { kind: flag ? 'flag' : 'text', name };
    for (const one of [name, ...aliases]) if (!targets.has(nameKey(one))) targets.set(nameKey(one), target);
  }
  return shape;
}

/**
 * Looks a name up from the inside out; `up` counts the lists that were left. A loop looks for a list: inside a row with
 * a text of that name, the list around it is meant.
 */
export function findTarget(
  shape: Shape,
  key: string,
  wants?: 'list',
): { target: Target; up: number } | undefined {
  let first: { target: Target; up: number } | undefined;
  let up = 0;
  for (let at: Shape | null = shape; at; at = at.parent, up++) {
    const target = at.targets.get(key);
    if (!target) continue;
    if (wants === undefined || target.kind === wants) return { target, up };
    first ??= { target, up };
  }
  return first;
}

/** Codes of the indicators that share a label. */
export function codesOfLabel(shape: Shape, key: string): readonly string[] | undefined {
  let at = shape;
  while (at.parent) at = at.parent;
  return at.ambiguous?.get(key);
}

/** Every name that holds in a place, as it would be written. */
export function namesIn(shape: Shape): string[] {
  const names = new Set<string>();
  for (let at: Shape | null = shape; at; at = at.parent)
    for (const target of at.targets.values()) names.add(target.name);
  return [...names];
}
