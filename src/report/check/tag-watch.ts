import type { DocumentPlace } from '../../messages/report-place.ts';
import { hoistBlocks, placeTags } from '../template/block-tags.ts';
import type { PlacedTag } from '../template/check-tags.ts';
import type { Part } from '../template/template-part.ts';
import { parseTag } from '../template/template-tag.ts';
import type { PartSpot, PartWatcher } from '../word/part-watcher.ts';
import { cutTags, type TagPiece } from './cut-tags.ts';

/** A delimiter without its partner. */
export interface LooseDelimiter {
  tag: string;
  place: DocumentPlace;
}

/** A paragraph while it is read: its visible text, chunk by chunk, and where each chunk stands among the tokens. */
interface OpenText {
  place: DocumentPlace;
  text: string;
  chunks: { at: number; slot: Part[] }[];
}

/** A token, or the place of a chunk of text that is cut at its tags when its paragraph ends. */
type Slot = Part | Part[];

/** Elements that the nesting of blocks looks at, as docxtemplater tells them apart. */
const tokens = new Set(['w:p', 'w:tr', 'w:tc', 'w:tbl', 'w:sdt', 'w:sdtContent']);
const kept = new Set(['w:drawing', 'w:sectPr', 'w:br']);
const filling = new Set([
  'mc:AlternateContent',
  'w:pict',
  'w:object',
  'w:fldChar',
  'w:fldSimple',
  'w:instrText',
]);

/**
 * Reads the tags of one part into the same tokens that rendering works with, so that both judge by the same code; a tag
 * that Word has cut into several runs is one tag here too.
 */
export class TagWatch implements PartWatcher {
  readonly loose: LooseDelimiter[] = [];
  /** Tags that lie in several runs. */
  readonly split: LooseDelimiter[] = [];
  private readonly slots: Slot[] = [];
  private readonly open: OpenText[] = [];

  opened(name: string, _: unknown, { place, isHidden }: PartSpot): void {
    if (isHidden) return;
    if (tokens.has(name)) this.slots.push(token(name, 'start'));
    else if (kept.has(name)) this.slots.push(token(name, 'start'));
    else if (filling.has(name)) this.slots.push({ type: 'content', value: `<${name}>`, lIndex: 0 });
    if (name === 'w:p') this.open.push({ place, text: '', chunks: [] });
  }

  text(text: string, _: PartSpot, inText: boolean): void {
    const paragraph = this.open.at(-1);
    if (!inText || !paragraph) return;
    const slot: Part[] = [];
    this.slots.push(slot);
    paragraph.chunks.push({ at: paragraph.text.length, slot });
    paragraph.text += text;
  }

  closed(name: string, { isHidden }: PartSpot): void {
    if (isHidden) return;
    if (name === 'w:p') this.fill(this.open.pop());
    if (tokens.has(name)) this.slots.push(token(name, 'end'));
  }

  /** The tags in reading order, each with the element that it stands in once block tags of their own have left. */
  placed(): PlacedTag[] {
    return placeTags(hoistBlocks(this.slots.flat()));
  }

  private fill(paragraph: OpenText | undefined): void {
    if (!paragraph) return;
    const { place, text, chunks } = paragraph;
    for (const piece of cutTags(text)) {
      if (piece.kind === 'loose') this.loose.push({ tag: piece.text, place });
      const first = chunkAt(chunks, piece.start);
      if (piece.kind !== 'tag') first?.slot.push(content(piece));
      else {
        const tag = { ...parseTag(piece.text), place };
        first?.slot.push({ type: 'placeholder', value: piece.text, templateTag: tag, lIndex: 0 });
        if (chunkAt(chunks, piece.end - 1) !== first) this.split.push({ tag: tag.raw, place });
      }
    }
  }
}

/** Text counts for the nesting of blocks only by being there. */
function content({ text }: TagPiece): Part {
  return { type: 'content', position: 'insidetag', value: text, lIndex: 0 };
}

function chunkAt(chunks: OpenText['chunks'], offset: number): OpenText['chunks'][number] | undefined {
  return chunks.findLast((one) => one.at <= offset);
}

function token(tag: string, position: 'start' | 'end'): Part {
  return { type: 'tag', tag, position, value: `<${tag}>`, lIndex: 0 };
}
