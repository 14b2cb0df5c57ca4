import { SaxesParser } from 'saxes';
import { ElementFaults } from './element-faults.ts';
import { FieldWatch } from './field-watch.ts';

/** What one part of a document says about itself and asks of the others. */
export interface PartFacts {
  faults: string[];
  /** Ids of drawings, unique over the whole document. */
  drawings: string[];
  /** Ids of relations that it uses. */
  relations: Set<string>;
  /** Notes that it refers to, and those that it holds. */
  references: Record<NoteKind, Set<string>>;
  notes: Record<NoteKind, Set<string>>;
  /** Lists that its paragraphs ask for, those that it defines, what each definition rests on and which of these it has. */
  numbering: Record<'used' | 'defined' | 'rests' | 'bases', Set<string>>;
}

export type NoteKind = 'footnote' | 'endnote' | 'comment';

/** Reads a part once. XML that is not well-formed is the only fault then. */
export function readPartFacts(part: string, xml: string): PartFacts {
  const walk = new PartWalk(part);
  try {
    walk.parser.write(xml).close();
  } catch (error) {
    const text = `${part}: ${error instanceof Error ? error.message : String(error)}`;
    return { ...new PartWalk(part).facts, faults: [text] };
  }
  walk.finish();
  return walk.facts;
}

class PartWalk {
  readonly parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  readonly facts: PartFacts = {
    faults: [],
    drawings: [],
    relations: new Set(),
    references: { footnote: new Set(), endnote: new Set(), comment: new Set() },
    notes: { footnote: new Set(), endnote: new Set(), comment: new Set() },
    numbering: { used: new Set(), defined: new Set(), rests: new Set(), bases: new Set() },
  };
  readonly #part: string;
  readonly #elements = new ElementFaults((text) => this.#say(text));
  readonly #ids = new Set<string>();
  readonly #bookmarks = new Set<string>();
  readonly #fields = new FieldWatch((text) => this.#say(text));

  constructor(part: string) {
    this.#part = part;
    this.parser.on('opentag', ({ name, attributes }) => this.#opened(name, attributes));
    this.parser.on('closetag', ({ name }) => this.#closed(name));
  }

  finish(): void {
    this.#fields.finish();
    for (const id of this.#bookmarks) this.#say(`bookmark ${id} without an end`);
  }

  #say(text: string): void {
    this.facts.faults.push(`${this.#part}:${this.parser.line}: ${text}`);
  }

  #opened(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#elements.opened(name);
    for (const key in attributes)
      if (key.startsWith('r:') && attributes[key] !== '') this.facts.relations.add(attributes[key]!);
    switch (name) {
      case 'w:p':
        return this.#takeId('w14:paraId', attributes['w14:paraId']);
      case 'w:tc':
        return this.#fields.enterCell();
      case 'w:fldChar':
      case 'w:fldSimple':
        return this.#fields.character(attributes['w:fldCharType'], attributes['w:dirty']);
      case 'wp:docPr':
        return void this.facts.drawings.push(attributes['id'] ?? '');
      case 'w:bookmarkStart':
      case 'w:bookmarkEnd':
        return this.#bookmark(name, attributes['w:id'] ?? '');
      default:
        return this.#reference(name, attributes);
    }
  }

  #closed(name: string): void {
    if (name === 'w:tc') this.#fields.leaveCell();
    this.#elements.closed();
  }

  #takeId(kind: string, id: string | undefined): void {
    if (id === undefined) return;
    if (this.#ids.has(`${kind} ${id}`)) this.#say(`repeated ${kind} ${id}`);
    this.#ids.add(`${kind} ${id}`);
  }

  #bookmark(element: string, id: string): void {
    this.#takeId(element, id);
    if (element === 'w:bookmarkStart') this.#bookmarks.add(id);
    else if (!this.#bookmarks.delete(id)) this.#say(`bookmark end ${id} without a start`);
  }

  #reference(name: string, attributes: Readonly<Record<string, string>>): void {
    const { references, notes, numbering } = this.facts;
    const [, kind, isReference] = /^w:(footnote|endnote|comment)(Reference)?$/.exec(name) ?? [];
    const id = attributes['w:id'];
    // The list of special notes in settings.xml names separators by the same element.
    if (kind && id !== undefined && !this.#part.endsWith('settings.xml'))
      (isReference ? references : notes)[kind as NoteKind].add(id);
    const value = attributes['w:val'];
    if (name === 'w:numId' && value !== undefined && value !== '0') numbering.used.add(value);
    if (name === 'w:num') numbering.defined.add(attributes['w:numId'] ?? '');
    if (name === 'w:abstractNumId' && value !== undefined) numbering.rests.add(value);
    if (name === 'w:abstractNum') numbering.bases.add(attributes['w:abstractNumId'] ?? '');
    if (name === 'w:updateFields' && value !== '0' && value !== 'false')
      this.#say('fields are updated at opening: Word asks a question');
  }
}
