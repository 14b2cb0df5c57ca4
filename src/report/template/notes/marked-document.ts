import type { NewFootnote, NoteStyles } from './footnote-parts.ts';
import { tableMarkRun, tableNote } from './table-note.ts';

/** A document with its notes placed, and the footnotes that it now refers to. */
export interface MarkedDocument {
  xml: string;
  footnotes: readonly NewFootnote[];
}

/** Elements inside which no footnote may stand. */
const closed = new Set(['w:txbxContent', 'w:instrText', 'mc:Fallback']);
const token = /<(\/?)([\w:]+)([^>]*?)(\/?)>|\ufdd0(\d+)\ufdd1/g;

/**
 * Reads the body once, in its order: footnotes are numbered as a reader counts them, those of the template included. Each
 * note is one footnote; meant again, its number is repeated by a field that refers to it.
 */
export function markedDocument(
  xml: string,
  notes: readonly string[],
  styles: NoteStyles,
  firstId: number,
): MarkedDocument {
  const place = new NotePlacer(notes, styles, firstId, xml);
  // The annexes behind the body hold most of a report and no mark: reading ends with the last one and its table.
  const last = xml.lastIndexOf('\ufdd1');
  let from = 0;
  const out: string[] = [];
  for (const match of xml.matchAll(token)) {
    if (match.index > last && !place.isInTable) break;
    const [text, end, name, attributes, alone, mark] = match;
    out.push(xml.slice(from, match.index));
    from = match.index + text.length;
    if (mark !== undefined) out.push(place.mark(Number(mark)));
    else if (end) out.push(text + place.closes(name!));
    else {
      out.push(text);
      place.opens(name!, attributes!, text, alone === '/');
    }
  }
  out.push(xml.slice(from));
  return { xml: out.join(''), footnotes: place.footnotes };
}

/** Where the reading stands, and what has been placed so far. */
class NotePlacer {
  readonly footnotes: NewFootnote[] = [];
  readonly #notes: readonly string[];
  readonly #styles: NoteStyles;
  readonly #numbers = new Map<number, number>();
  readonly #inTable = new Set<number>();
  #nextId: number;
  #nextBookmark: number;
  #number = 0;
  #tables = 0;
  #closed = 0;
  #inText = false;
  #properties = '';
  #recording = false;
  #inRun = false;

  constructor(notes: readonly string[], styles: NoteStyles, firstId: number, xml: string) {
    this.#notes = notes;
    this.#styles = styles;
    this.#nextId = firstId;
    const ids = [...xml.matchAll(/<w:bookmarkStart\b[^>]*\bw:id="(\d+)"/g)].map((one) => Number(one[1]));
    this.#nextBookmark = Math.max(0, ...ids) + 1;
  }

  get isInTable(): boolean {
    return this.#tables > 0;
  }

  opens(name: string, attributes: string, text: string, alone: boolean): void {
    if (name === 'w:footnoteReference' && !/customMarkFollows="(?:1|true|on)"/.test(attributes))
      this.#number++;
    if (name === 'w:r') [this.#properties, this.#inRun] = ['', true];
    if (name === 'w:rPr' && this.#inRun && !alone) this.#recording = true;
    if (this.#recording) this.#properties += text;
    if (alone) return;
    if (name === 'w:t') this.#inText = true;
    if (name === 'w:tbl') this.#tables++;
    if (closed.has(name)) this.#closed++;
  }

  /** What follows an element that ends: below the outermost table the note on its marks. */
  closes(name: string): string {
    if (this.#recording) this.#properties += `</${name}>`;
    if (name === 'w:rPr') this.#recording = false;
    if (name === 'w:r') this.#inRun = false;
    if (name === 'w:t') this.#inText = false;
    if (closed.has(name)) this.#closed--;
    if (name !== 'w:tbl' || --this.#tables > 0 || this.#inTable.size === 0) return '';
    const told = [...this.#inTable].sort((a, b) => a - b).map((one) => this.#notes[one]!);
    this.#inTable.clear();
    return tableNote(told);
  }

  /** What stands instead of a mark: the run around it is closed and opened again. */
  mark(note: number): string {
    if (!this.#inText || this.#closed > 0 || this.#notes[note] === undefined) return '';
    const run = this.#tables > 0 ? this.#tableMark(note) : this.#footnote(note);
    return `</w:t></w:r>${run}<w:r>${this.#properties}<w:t xml:space="preserve">`;
  }

  #tableMark(note: number): string {
    this.#inTable.add(note);
    return tableMarkRun(this.#properties);
  }

  #footnote(note: number): string {
    const known = this.#numbers.get(note);
    if (known !== undefined) return this.#repeated(note, known);
    const id = this.#nextId++;
    const bookmark = this.#nextBookmark++;
    this.#numbers.set(note, ++this.#number);
    this.footnotes.push({ id, text: this.#notes[note]! });
    return this.#inBrackets(
      `<w:bookmarkStart w:id="${bookmark}" w:name="${bookmarkName(note)}"/>` +
        this.#run(`<w:footnoteReference w:id="${id}"/>`) +
        `<w:bookmarkEnd w:id="${bookmark}"/>`,
    );
  }

  #repeated(note: number, number: number): string {
    const field = (type: string) => this.#run(`<w:fldChar w:fldCharType="${type}"/>`);
    const instruction = `<w:instrText xml:space="preserve"> NOTEREF ${bookmarkName(note)} \\f \\h </w:instrText>`;
    return this.#inBrackets(
      field('begin') +
        this.#run(instruction) +
        field('separate') +
        this.#run(`<w:t>${number}</w:t>`) +
        field('end'),
    );
  }

  /** The number of a note stands behind a figure: copied as plain text, 81 with note 5 must not become 815. */
  #inBrackets(mark: string): string {
    return this.#run('<w:t>(</w:t>') + mark + this.#run('<w:t>)</w:t>');
  }

  #run(content: string): string {
    return `<w:r><w:rPr><w:rStyle w:val="${this.#styles.reference}"/></w:rPr>${content}</w:r>`;
  }
}

const bookmarkName = (note: number) => `_RefDoBaoPhu${note + 1}`;
