import type { Part, Segment } from './template-part.ts';
import { isBlock, type TemplateTag } from './template-tag.ts';

/** A paragraph or table row while it is read. */
interface OpenElement {
  name: string;
  start: number;
  blocks: Part[];
  /** Holds something else than block tags. */
  filled: boolean;
}

const keeps = new Set(['w:drawing', 'w:sectPr', 'w:br']);

/**
 * Takes paragraphs and table rows away that hold nothing but block tags, so that `{{LẶP …}}` and `{{HẾT …}}` leave no
 * empty line or row. A paragraph that carries a section, a picture or a break stays.
 */
export function hoistBlocks(parts: readonly Part[]): Part[] {
  const open: OpenElement[] = [];
  const ranges: { start: number; end: number; blocks: Part[] }[] = [];
  parts.forEach((part, index) => {
    const inside = open.at(-1);
    if (part.templateTag) {
      if (!inside) return;
      if (isBlock(part.templateTag)) inside.blocks.push(part);
      else inside.filled = true;
    } else if (part.type === 'content') {
      if (inside && isFilling(part)) inside.filled = true;
    } else if (part.tag === 'w:p' || part.tag === 'w:tr') {
      if (part.position === 'start') open.push({ name: part.tag, start: index, blocks: [], filled: false });
      else if (part.position === 'end') closeElement(open, index, ranges);
    } else if (inside && part.tag && keeps.has(part.tag)) inside.filled = true;
  });
  return withoutRanges(parts, ranges);
}

function isFilling(part: Part): boolean {
  return part.position === 'insidetag'
    ? part.value.trim() !== ''
    : /<(?:mc:AlternateContent|w:pict|w:object|w:fldChar|w:fldSimple|w:instrText)\b/.test(part.value);
}

function closeElement(
  open: OpenElement[],
  end: number,
  ranges: { start: number; end: number; blocks: Part[] }[],
): void {
  const element = open.pop();
  if (!element) return;
  if (element.blocks.length > 0 && !element.filled) {
    while (ranges.length > 0 && ranges.at(-1)!.start > element.start) ranges.pop();
    ranges.push({ start: element.start, end, blocks: element.blocks });
  }
  const outer = open.at(-1);
  if (!outer) return;
  outer.blocks.push(...element.blocks);
  outer.filled ||= element.filled;
}

function withoutRanges(
  parts: readonly Part[],
  ranges: readonly { start: number; end: number; blocks: Part[] }[],
): Part[] {
  const kept: Part[] = [];
  let from = 0;
  for (const { start, end, blocks } of ranges) {
    for (let i = from; i < start; i++) kept.push(parts[i]!);
    kept.push(...blocks);
    from = end + 1;
  }
  for (let i = from; i < parts.length; i++) kept.push(parts[i]!);
  return kept;
}

/** Texts of tags that begin in one paragraph and end in another: a `}}` was forgotten. */
export function tagsOverParagraphs(parts: readonly Part[]): string[] {
  const found: string[] = [];
  let open: string | undefined;
  for (const part of parts) {
    if (part.type === 'delimiter') open = part.position === 'start' ? '' : undefined;
    else if (open === undefined) continue;
    else if (part.type === 'content' && part.position === 'insidetag') open += part.value;
    else if (part.tag === 'w:p') {
      found.push(open.trim());
      open = undefined;
    }
  }
  return found;
}

const containers = new Set(['w:p', 'w:tr', 'w:tc', 'w:tbl', 'w:sdt', 'w:sdtContent']);

/** Every template tag with the identity of the element that it stands in. */
export function placeTags(parts: readonly Part[]): { part: Part; tag: TemplateTag; container: number }[] {
  const placed: { part: Part; tag: TemplateTag; container: number }[] = [];
  const stack: number[] = [];
  let next = 1;
  for (const part of parts) {
    if (part.templateTag) placed.push({ part, tag: part.templateTag, container: stack.at(-1) ?? 0 });
    else if (part.tag && containers.has(part.tag)) {
      if (part.position === 'start') stack.push(next++);
      else if (part.position === 'end') stack.pop();
    }
  }
  return placed;
}

/** Turns the flat list into a tree; `inner` finishes the content of each block. Only for tags without problems. */
export function nestBlocks(
  parts: readonly Part[],
  inner: (content: Part[], block: Part) => Segment[],
): Part[] {
  const top: Part[] = [];
  const open: { block: Part; content: Part[] }[] = [];
  const close = (end: Part) => {
    const { block, content } = open.pop()!;
    block.endLindex = end.lIndex;
    block.segments = inner(content, block);
    (open.at(-1)?.content ?? top).push(block);
  };
  for (const part of parts) {
    const kind = part.templateTag?.kind;
    if (kind === 'end') close(part);
    else if (kind === 'else') {
      close(part);
      open.push({ block: part, content: [] });
    } else if (kind === 'loop' || kind === 'if') open.push({ block: part, content: [] });
    else (open.at(-1)?.content ?? top).push(part);
  }
  return top;
}
