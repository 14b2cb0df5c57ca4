import type { DocumentPlace } from '../../../messages/report-place.ts';
import type { TemplateProblem } from '../../../messages/template-problem.ts';
import { escapeXml } from '../../../ooxml/xml-escape.ts';
import { hoistBlocks, placeTags } from '../../template/block-tags.ts';
import { loopedCharts } from '../../template/check-charts.ts';
import type { PlacedTag } from '../../template/check-tags.ts';
import { taggedDrawings } from '../../template/tagged-charts.ts';
import type { Part } from '../../template/template-part.ts';
import { parseTag } from '../../template/template-tag.ts';
import type { AttributeOf, PartSpot, PartWatcher } from '../../word/part-watcher.ts';
import { cutTags, type TagPiece } from '../cut-tags.ts';

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

const watched = new Set(['wp:docPr', ...tokens, ...kept, ...filling]);

/**
 * Reads the tags of one part into the same tokens that rendering works with, so that both judge by the same code; a tag
 * that Word has cut into several runs is one tag here too.
 */
export class TagWatch implements PartWatcher {
  readonly elements: ReadonlySet<string> = watched;
  readonly loose: LooseDelimiter[] = [];
  /** Tags that lie in several runs. */
  readonly split: LooseDelimiter[] = [];
  /** Tags in alternative texts: the charts that the document asks for. */
  readonly charts: LooseDelimiter[] = [];
  private readonly slots: Slot[] = [];
  private readonly open: OpenText[] = [];
  private lastLetter = '';

  opened(name: string, attribute: AttributeOf, { place, isHidden }: PartSpot): void {
    if (isHidden) return;
    if (name === 'wp:docPr') this.takeDrawing(attribute, place);
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

  /** Charts inside loops, once the tags have been checked and know what they are. */
  looped(): TemplateProblem[] {
    return loopedCharts(this.slots.flat()).map((one) => ({ ...one, ...this.placeOf(one.tag) }));
  }

  placeOf(chart: string): { place?: DocumentPlace } {
    const place = this.charts.find(({ tag }) => tag === chart)?.place;
    return place ? { place } : {};
  }

  private takeDrawing(attribute: AttributeOf, place: DocumentPlace): void {
    const alt = [attribute('descr'), attribute('title')].find((one) => one?.includes('{{'));
    if (alt === undefined) return;
    const value = `<wp:inline><wp:docPr descr="${escapeXml(alt)}"/></wp:inline>`;
    const tagged = taggedDrawings(value);
    if (tagged.length === 0) this.loose.push({ tag: alt.trim(), place });
    for (const { raw } of tagged) this.charts.push({ tag: raw, place });
    this.slots.push({ type: 'content', value, lIndex: 0 });
  }

  private fill(paragraph: OpenText | undefined): void {
    if (!paragraph) return;
    const { place, text, chunks } = paragraph;
    // Rendering reads the braces of a part as one text: two single ones that meet make a delimiter.
    const first = text.at(0);
    if ((first === '{' || first === '}') && this.lastLetter === first) this.loose.push({ tag: first, place });
    this.lastLetter = text.at(-1) ?? this.lastLetter;
    for (const piece of cutTags(text)) {
      if (piece.kind === 'loose') this.loose.push({ tag: piece.text, place });
      const chunk = chunkAt(chunks, piece.start);
      if (piece.kind !== 'tag') chunk?.slot.push(content(piece));
      else {
        const tag = { ...parseTag(piece.text), place };
        chunk?.slot.push({ type: 'placeholder', value: piece.text, templateTag: tag, lIndex: 0 });
        if (chunkAt(chunks, piece.end - 1) !== chunk) this.split.push({ tag: tag.raw, place });
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
