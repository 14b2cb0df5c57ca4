import { distance } from 'fastest-levenshtein';
import type { TemplateProblem } from '../../messages/report-messages.ts';
import { nameKey } from '../language/name-key.ts';
import { qualifierProblem } from '../language/qualifier-problem.ts';
import type { ReportModel } from '../report-model.ts';
import type { TemplateTag } from './template-tag.ts';
import { codesOfLabel, findTarget, namesIn, type Shape } from './vocabulary.ts';

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
}

/**
 * Resolves the names of one document part's tags, in reading order, and says everything that is wrong: unknown names
 * with the nearest known one, blocks unclosed, unopened or crossed, lists used as values and the reverse.
 * Tags of blocks with a problem keep no `meaning`.
 */
export function checkTags(tags: readonly PlacedTag[], root: Shape, model: ReportModel): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const open: OpenBlock[] = [];
  const here = () => open.at(-1)?.shape ?? root;
  for (const { tag, container } of tags) {
    const top = open.at(-1);
    if (tag.kind === 'end') {
      closeBlock(tag, container, open, problems);
      continue;
    }
    if (tag.kind === 'else') {
      if (top && (tag.key === '' || tag.key === top.tag.key) && !top.hasElse) {
        continueWithElse(tag, container, top, problems);
        continue;
      }
      tag.kind = 'if';
      tag.inverted = true;
    }
    const meaning = findTarget(here(), tag.key, tag.kind === 'loop' ? 'list' : undefined);
    if (tag.kind === 'short-block') tag.kind = meaning?.target.kind === 'list' ? 'loop' : 'if';
    if (!meaning) problems.push(unknownName(tag, here()));
    else {
      const misuse = misused(tag, meaning.target.kind) ?? qualifierProblem(tag, meaning.target, model);
      if (misuse) problems.push(misuse);
      else tag.meaning = meaning;
    }
    if (tag.kind === 'value') continue;
    const outer = here();
    const inner = tag.kind === 'loop' && meaning?.target.kind === 'list' ? meaning.target.shape : outer;
    open.push({ tag, container, shape: inner, outer, hasElse: tag.inverted === true });
  }
  for (const block of open) problems.push({ kind: 'unclosed', tag: block.tag.raw });
  return problems;
}

function closeBlock(
  tag: TemplateTag,
  container: number,
  open: OpenBlock[],
  problems: TemplateProblem[],
): void {
  const top = open.at(-1);
  if (!top) problems.push({ kind: 'unopened', tag: tag.raw });
  else if (tag.key === '' || tag.key === top.tag.key) {
    if (container !== top.container) problems.push({ kind: 'misplaced', tag: tag.raw, near: top.tag.raw });
    open.pop();
  } else if (open.some((one) => one.tag.key === tag.key)) {
    problems.push({ kind: 'crossed', tag: tag.raw, near: top.tag.raw });
    while (open.pop()?.tag.key !== tag.key);
  } else problems.push({ kind: 'unopened', tag: tag.raw, near: top.tag.raw });
}

function continueWithElse(
  tag: TemplateTag,
  container: number,
  top: OpenBlock,
  problems: TemplateProblem[],
): void {
  if (container !== top.container) problems.push({ kind: 'misplaced', tag: tag.raw, near: top.tag.raw });
  tag.key = top.tag.key;
  tag.qualifiers = top.tag.qualifiers;
  if (top.tag.meaning) tag.meaning = top.tag.meaning;
  tag.inverted = true;
  top.hasElse = true;
  top.shape = top.outer;
}

function misused(tag: TemplateTag, kind: 'text' | 'flag' | 'list' | 'figure'): TemplateProblem | undefined {
  if (tag.kind === 'loop' && kind !== 'list') return { kind: 'not-a-list', tag: tag.raw };
  if (tag.kind === 'value' && kind === 'list') return { kind: 'list-as-value', tag: tag.raw };
  if (tag.kind === 'value' && kind === 'flag') return { kind: 'flag-as-value', tag: tag.raw };
  return undefined;
}

/** No such name, or one that does not say which of several indicators is meant. */
function unknownName({ raw, key }: TemplateTag, shape: Shape): TemplateProblem {
  const codes = codesOfLabel(shape, key);
  if (codes) return { kind: 'ambiguous', tag: raw, near: codes.join(', ') };
  return { kind: 'unknown', tag: raw, near: nearest(key, shape) };
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
