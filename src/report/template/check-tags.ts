import { distance } from 'fastest-levenshtein';
import type { TemplateProblem } from '../../messages/template-problem.ts';
import { nameKey } from '../language/name-key.ts';
import { isQualifier } from '../language/qualifiers.ts';
import { qualifierProblem } from '../language/qualifier-problem.ts';
import type { NamedModel } from './named-model.ts';
import type { TemplateTag } from './template-tag.ts';
import { codesOfLabel, findTarget, namesIn, type Shape, type Target } from './vocabulary.ts';

/** A tag with what is needed to judge where it stands: block tags must share the container of their partner. */
export interface PlacedTag {
  tag: TemplateTag;
  /** Identity of the element (body, cell, table …) that the tag stands in. */
  container: number;
}

interface OpenBlock {
  tag: TemplateTag;
  container: number;
  shape: Shape;
  /** Names that hold around the block, and in its NẾU KHÔNG part. */
  outer: Shape;
  hasElse: boolean;
  /** Its name is wrong: what is inside cannot be judged, unless the list that was probably meant is known. */
  isGuess: boolean;
  /** Key of the name that was probably meant. */
  meant?: string;
}

type Say = (tag: TemplateTag, kind: TemplateProblem['kind'], near?: string) => void;

/**
 * Resolves the names of one document part's tags, in reading order, and says everything that is wrong: unknown names
 * with the nearest known one, blocks unclosed, unopened or crossed, lists used as values and the reverse.
 * Tags of blocks with a problem keep no `meaning`.
 */
export function checkTags(tags: readonly PlacedTag[], root: Shape, model: NamedModel): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const say: Say = ({ raw, place }, kind, near) =>
    void problems.push({
      kind,
      tag: raw,
      ...(near === undefined ? {} : { near }),
      ...(place ? { place } : {}),
    });
  const open: OpenBlock[] = [];
  const here = () => open.at(-1)?.shape ?? root;
  for (const { tag, container } of tags) {
    const top = open.at(-1);
    if (tag.kind === 'end') {
      closeBlock(tag, container, open, say);
      continue;
    }
    if (tag.kind === 'else') {
      if (top && (tag.key === '' || tag.key === top.tag.key) && !top.hasElse) {
        continueWithElse(tag, container, top, say);
        continue;
      }
      tag.kind = 'if';
      tag.inverted = true;
    }
    const meaning = findTarget(here(), tag.key, tag.kind === 'loop' ? 'list' : undefined);
    const near = meaning ? undefined : (withBar(tag.key, here()) ?? nearest(tag.key, here()));
    if (tag.kind === 'short-block') tag.kind = meaning?.target.kind === 'list' ? 'loop' : 'if';
    if (!meaning) {
      const codes = codesOfLabel(here(), tag.key);
      if (codes) say(tag, 'ambiguous', codes.join(', '));
      // Inside a loop over an unknown list every column would be unknown as well: one mistake, one problem.
      else if (tag.kind !== 'value' || !open.some((one) => one.isGuess)) sayUnknown(tag, root, near, say);
    } else {
      const misuse = misused(tag, meaning.target, model) ?? qualifierProblem(tag, meaning.target, model);
      if (misuse) say(tag, misuse.kind, misuse.near);
      else tag.meaning = meaning;
    }
    if (tag.kind === 'value') continue;
    const outer = here();
    const meant = near === undefined ? undefined : nameKey(near);
    const target = meaning?.target ?? (meant === undefined ? undefined : findTarget(outer, meant)?.target);
    const isList = target?.kind === 'list';
    open.push({
      tag,
      container,
      // A row lies inside the rows that stand around its loop, wherever its list was found: `up` counts those.
      shape: tag.kind === 'loop' && isList ? { ...target.shape, parent: outer } : outer,
      outer,
      hasElse: tag.inverted === true,
      isGuess: tag.kind === 'loop' && !isList,
      ...(meant === undefined ? {} : { meant }),
    });
  }
  for (const block of open) say(block.tag, 'unclosed');
  return problems;
}

function closeBlock(tag: TemplateTag, container: number, open: OpenBlock[], say: Say): void {
  const top = open.at(-1);
  if (!top) say(tag, 'unopened');
  else if (tag.key === '' || tag.key === top.tag.key || tag.key === top.meant) {
    if (container !== top.container) say(tag, 'misplaced', top.tag.raw);
    open.pop();
  } else if (open.some((one) => one.tag.key === tag.key)) {
    say(tag, 'crossed', top.tag.raw);
    while (open.pop()?.tag.key !== tag.key);
  } else {
    say(tag, 'unopened', top.tag.raw);
    // A slip in the closing name closes what it was meant for.
    if (distance(tag.key, top.tag.key) <= Math.max(2, tag.key.length / 5)) open.pop();
  }
}

function continueWithElse(tag: TemplateTag, container: number, top: OpenBlock, say: Say): void {
  if (container !== top.container) say(tag, 'misplaced', top.tag.raw);
  tag.key = top.tag.key;
  tag.qualifiers = top.tag.qualifiers;
  if (top.tag.meaning) tag.meaning = top.tag.meaning;
  tag.inverted = true;
  top.hasElse = true;
  top.shape = top.outer;
}

function sayUnknown(tag: TemplateTag, root: Shape, near: string | undefined, say: Say): void {
  const owner = listWith(root, tag.key);
  if (/^\d+(?:\.\d+)+[a-zđ]? ?[-+*/<>=]/.test(tag.key)) say(tag, 'expression');
  else if (owner !== undefined) say(tag, 'column-outside', owner);
  else say(tag, 'unknown', near);
}

/** A list of the document whose rows have a column of this name. */
function listWith(root: Shape, key: string): string | undefined {
  for (const target of root.targets.values())
    if (target.kind === 'list' && target.shape.targets.has(key)) return target.name;
  return undefined;
}

function misused(tag: TemplateTag, { kind, name }: Target, model: NamedModel): TemplateProblem | undefined {
  const isChart = kind === 'flag' && model.charts.some((one) => one.name === name);
  if (isChart && (tag.kind === 'value' || tag.kind === 'loop'))
    return { kind: 'chart-as-value', tag: tag.raw };
  if (tag.kind === 'loop' && kind !== 'list') return { kind: 'not-a-list', tag: tag.raw };
  if (tag.kind === 'value' && kind === 'list') return { kind: 'list-as-value', tag: tag.raw };
  if (tag.kind === 'value' && kind === 'flag') return { kind: 'flag-as-value', tag: tag.raw };
  return undefined;
}

/** `2.3.1 cùng kỳ`: a name and a qualifier with the bar between them left out. */
function withBar(key: string, shape: Shape): string | undefined {
  const words = key.split(' ');
  for (let at = words.length - 1; at > 0; at--) {
    const [name, rest] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (isQualifier(rest) && findTarget(shape, name)) return `${name} | ${rest}`;
  }
  return undefined;
}

/** The known name that is closest, when it is close enough to be meant. */
function nearest(key: string, shape: Shape): string | undefined {
  let best: { name: string; off: number } | undefined;
  for (const name of namesIn(shape)) {
    const off = distance(key, nameKey(name));
    if (!best || off < best.off) best = { name, off };
  }
  return best && best.off <= Math.max(2, key.length / 3) ? best.name : undefined;
}
