import type { PartText } from '../../ooxml/part-text.ts';
import { XmlCursor } from '../../ooxml/xml-cursor.ts';
import { NoteFields } from './note-fields.ts';
import { HeadingPath } from './heading-path.ts';
import { drawnText, PartElements, type PartElement } from './part-elements.ts';
import type { AttributeOf, PartSpot, PartWatcher } from './part-watcher.ts';
import type { WordCell, WordParagraph, WordPartKind, WordPlace } from './word-text.ts';

interface OpenParagraph {
  text: string;
  runs: number[];
  style?: string;
  place: WordPlace;
}

/**
 * Walks one part. Tables and text boxes nest; a paragraph inside another one's text box is a paragraph of its own. Of
 * `mc:AlternateContent` only the choice is read: the fallback repeats it for older programs.
 */
class PartWalk implements PartSpot {
  readonly paragraphs: WordParagraph[] = [];
  private readonly open: OpenParagraph[] = [];
  private readonly tables: WordCell[] = [];
  private readonly path = new HeadingPath();
  private tableCount = 0;
  private outside = 0;
  private textBoxes = 0;
  private hidden = 0;
  private between: WordPlace | undefined;
  private note: string | undefined;
  private readonly fields = new NoteFields();
  private isInNoteBrackets = false;

  private readonly part: string;
  private readonly kind: WordPartKind;
  private readonly headings: ReadonlyMap<string, number>;
  private readonly watchers: readonly PartWatcher[];

  constructor(
    part: string,
    kind: WordPartKind,
    headings: ReadonlyMap<string, number>,
    watchers: readonly PartWatcher[],
  ) {
    this.part = part;
    this.kind = kind;
    this.headings = headings;
    this.watchers = watchers;
  }

  get place(): WordPlace {
    return this.open.at(-1)?.place ?? (this.between ??= this.placeHere());
  }

  get isHidden(): boolean {
    return this.hidden > 0;
  }

  opened({ name, hides, isWalked, watchers }: PartElement, attribute: AttributeOf): void {
    if (hides) this.hidden++;
    if (isWalked) this.walkIn(name, attribute);
    for (const one of watchers) one.opened?.(name, attribute, this);
  }

  private walkIn(name: string, attribute: AttributeOf): void {
    const isNoteMark = this.fields.opened(name, attribute);
    if (this.hidden > 0) return;
    if (isNoteMark) this.takeBracketBack();
    if (name === 'w:footnote' || name === 'w:endnote') this.note = attribute('w:id');
    else if (name === 'w:tbl') this.enterTable();
    else if (name === 'w:tr') this.moveIn({ row: (this.tables.at(-1)?.row ?? 0) + 1, cell: 0 });
    else if (name === 'w:tc') this.moveIn({ cell: (this.tables.at(-1)?.cell ?? 0) + 1 });
    else if (name === 'w:txbxContent') this.textBoxes++;
    else if (name === 'w:p') this.openParagraph();
    else this.inside(name, attribute);
  }

  private inside(name: string, attribute: AttributeOf): void {
    const paragraph = this.open.at(-1);
    if (!paragraph) return;
    if (name === 'w:pStyle') {
      const style = attribute('w:val');
      if (style) paragraph.style ??= style;
    } else if (name === 'w:r') paragraph.runs.push(paragraph.text.length);
    else paragraph.text += drawnText[name] ?? '';
  }

  text(element: string, text: string): void {
    const paragraph = this.open.at(-1);
    this.fields.text(element, text);
    const isShown = element === 'w:t' && this.hidden === 0 && !this.fields.isMark && paragraph !== undefined;
    if (isShown) {
      paragraph.text += this.isInNoteBrackets && text.startsWith(')') ? text.slice(1) : text;
      this.isInNoteBrackets = false;
    }
    for (const one of this.watchers) one.text?.(text, this, isShown, element);
  }

  /** The brackets around the number of a note are no more text than the number. */
  private takeBracketBack(): void {
    const paragraph = this.open.at(-1);
    if (!paragraph?.text.endsWith('(')) return;
    paragraph.text = paragraph.text.slice(0, -1);
    this.isInNoteBrackets = true;
  }

  closed({ name, hides, isWalked, watchers }: PartElement): void {
    for (const one of watchers) one.closed?.(name, this);
    if (hides) this.hidden--;
    else if (isWalked && this.hidden === 0) this.walkOut(name);
  }

  private walkOut(name: string): void {
    if (name === 'w:tbl') this.leaveTable();
    else if (name === 'w:txbxContent') this.textBoxes--;
    else if (name === 'w:footnote' || name === 'w:endnote') this.note = undefined;
    else if (name === 'w:p') this.closeParagraph();
  }

  private moveIn(to: Partial<WordCell>): void {
    this.between = undefined;
    const at = this.tables.pop();
    if (at) this.tables.push({ ...at, ...to });
  }

  private enterTable(): void {
    this.between = undefined;
    this.tables.push({ table: ++this.tableCount, row: 0, cell: 0 });
  }

  private leaveTable(): void {
    this.between = undefined;
    this.tables.pop();
  }

  private openParagraph(): void {
    this.between = undefined;
    if (this.tables.length === 0) this.outside++;
    this.open.push({ text: '', runs: [], place: this.placeHere() });
  }

  private placeHere(): WordPlace {
    const { kind, part, note } = this;
    const heading = kind === 'body' ? this.path.here : undefined;
    return {
      kind,
      part,
      ...(heading === undefined ? {} : { heading }),
      paragraph: this.outside,
      cells: [...this.tables],
      ...(note === undefined ? {} : { note }),
      ...(this.textBoxes > 0 ? { textBox: true as const } : {}),
    };
  }

  private closeParagraph(): void {
    const paragraph = this.open.pop();
    if (!paragraph) return;
    this.between = undefined;
    const { text, style, place } = paragraph;
    const headingLevel = this.headings.get(style ?? '');
    if (this.kind === 'body' && place.cells.length === 0) {
      this.path.take(text, headingLevel);
      // A heading stands in the section that it opens.
      const { here } = this.path;
      if (here !== undefined) place.heading = here;
    }
    this.paragraphs.push({ ...paragraph, ...(headingLevel === undefined ? {} : { headingLevel }) });
  }
}

/**
 * The paragraphs of one part, in the order in which they end; throws a `PackageFault` where the XML is broken.
 * `watchers` see every element on the way.
 */
export function readPart(
  source: PartText,
  kind: WordPartKind,
  headings: ReadonlyMap<string, number>,
  watchers: readonly PartWatcher[] = [],
): WordParagraph[] {
  const walk = new PartWalk(source.part, kind, headings, watchers);
  const cursor = new XmlCursor(source);
  const attribute: AttributeOf = (name) => cursor.attribute(name);
  const elements = new PartElements(watchers);
  const open: PartElement[] = [];
  for (let found = cursor.next(); found !== 'end'; found = cursor.next()) {
    if (found === 'close') {
      walk.closed(open.pop()!);
      continue;
    }
    const element = elements.of(source.text.slice(cursor.tagStart + 1, cursor.nameEnd));
    walk.opened(element, attribute);
    if (found === 'empty') walk.closed(element);
    else if (element.hasText) {
      walk.text(element.name, cursor.readText());
      walk.closed(element);
    } else open.push(element);
  }
  return walk.paragraphs;
}
