import { damaged, PackageFault } from './package-fault.ts';
import { xmlLimits } from './package-limits.ts';
import type { PartText } from './part-text.ts';
import { checkWatch, type Watch } from './watch.ts';

/** What `next()` stopped at. */
export type TagKind = 'open' | 'close' | 'empty' | 'end';

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
const QUESTION = 63;
const EXCLAMATION = 33;
/** A shorter tag (four bytes an attribute at least) is within every limit. */
const TAG_TO_CHECK = xmlLimits.attributes * 4;

const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * Walks the tags of one part without building a tree. Namespaces are ignored: names are compared by their local
 * part. Mismatched or cut-off tags and a DOCTYPE throw a `PackageFault`, so that a broken part is never mistaken for
 * an empty one.
 */
export class XmlScanner {
  readonly part: string;
  /** UTF-8. Markup is looked for in the bytes: making text of a whole part costs more than walking it. */
  readonly bytes: Buffer;
  /** First character of the current tag. */
  tagStart = 0;
  /** Where scanning goes on: after the current tag. */
  position: number;
  depth = 0;
  nameStart = 0;
  nameEnd = 0;
  attributeCount = 0;
  /** Four numbers an attribute: name start and end, value start and end. */
  readonly attributeSpans: number[] = [];
  private hasRoot = false;
  private tags = 0;
  private readonly watch: Watch | undefined;
  /** Start and end of the full names of the open elements. */
  private readonly openNames: number[] = [];

  constructor(source: PartText) {
    this.part = source.part;
    this.bytes = source.bytes;
    this.position = source.start;
    this.watch = source.watch;
  }

  /** Goes to the next tag; comments, processing instructions and text are passed over. */
  next(): TagKind {
    const { bytes } = this;
    for (;;) {
      let at = this.position;
      while (bytes[at] !== LESS) if (++at >= bytes.length) return this.atEnd();
      this.tagStart = at;
      const code = bytes[at + 1];
      if (code === SLASH) return this.closeTag(at + 2);
      if (code === EXCLAMATION || code === QUESTION) this.position = this.afterMarkup(at);
      else return this.openTag(at + 1);
    }
  }

  /** Whether the current tag's local name is `name`. */
  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.startsWith(name, this.nameStart);
  }

  /** Whether these ASCII characters stand at an offset. */
  startsWith(text: string, at: number): boolean {
    const { bytes } = this;
    for (let index = 0; index < text.length; index++) {
      if (bytes[at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  /** One character per byte: for names and faults. */
  slice(start: number, end: number): string {
    return this.bytes.toString('latin1', start, end);
  }

  localName(): string {
    return this.slice(this.nameStart, this.nameEnd);
  }

  /** After an opening tag: passes over the element with all that it holds. */
  skip(): void {
    const target = this.depth - 1;
    while (this.depth > target) this.next();
  }

  fault(what: string): PackageFault {
    return damaged(`${this.part}: ${what} (offset ${this.tagStart})`);
  }

  /** A fault that no damage explains: somebody wants too much of us. */
  excess(what: string): PackageFault {
    return new PackageFault('over-limits', `${this.part}: ${what} (offset ${this.tagStart})`);
  }

  /** Of two attributes with one name, every program picks its own. */
  private checkNamesOnce(): void {
    const { bytes, attributeSpans: spans } = this;
    const end = this.attributeCount * 4;
    for (let one = 0; one < end; one += 4) {
      const start = spans[one]!;
      const length = spans[one + 1]! - start;
      for (let other = one + 4; other < end; other += 4) {
        const from = spans[other]!;
        if (spans[other + 1]! - from !== length || bytes[from] !== bytes[start]) continue;
        if (bytes.compare(bytes, start, start + length, from, from + length) === 0)
          throw this.fault('attribute twice');
      }
    }
  }

  private checkTag(length: number): void {
    if (length > xmlLimits.tagBytes) throw this.excess(`tag of ${length} bytes`);
    if (this.attributeCount > xmlLimits.attributes)
      throw this.excess(`tag with ${this.attributeCount} attributes`);
  }

  private openTag(nameFrom: number): TagKind {
    const { bytes } = this;
    if (++this.tags % xmlLimits.tagsPerLook === 0) checkWatch(this.watch, this.part);
    let at = nameFrom;
    let local = nameFrom;
    for (;;) {
      const code = bytes[at]!;
      if (code === GREATER || code === SLASH || isSpace(code)) break;
      if (code === COLON) local = at + 1;
      else if (code === LESS || at >= bytes.length) throw this.fault('broken tag');
      at++;
    }
    if (at === local) throw this.fault('tag without a name');
    this.nameStart = local;
    this.nameEnd = at;
    if (this.depth === 0 && this.hasRoot) throw this.fault('second root element');
    this.hasRoot = true;
    const end = this.readAttributes(at);
    if (bytes[end] === SLASH) {
      this.position = end + 2;
      return 'empty';
    }
    this.position = end + 1;
    if (this.depth >= xmlLimits.depth) throw this.excess('elements nested too deeply');
    this.openNames[this.depth * 2] = nameFrom;
    this.openNames[this.depth * 2 + 1] = at;
    this.depth++;
    return 'open';
  }

  /** Notes the spans of all attributes; gives the offset of the `>` or `/>` that ends the tag. */
  private readAttributes(from: number): number {
    const { bytes, attributeSpans: spans } = this;
    const { length } = bytes;
    let count = 0;
    let at = from;
    for (;;) {
      let code = bytes[at]!;
      while (isSpace(code)) code = bytes[++at]!;
      if (code === GREATER) break;
      if (code === SLASH && bytes[at + 1] === GREATER) break;
      const nameStart = at;
      while (code !== EQUALS && !isSpace(code)) {
        if (code === GREATER || code === LESS || at >= length) throw this.fault('broken attribute');
        code = bytes[++at]!;
      }
      spans[count] = nameStart;
      spans[count + 1] = at;
      while (isSpace(code)) code = bytes[++at]!;
      if (code !== EQUALS) throw this.fault('attribute without a value');
      code = bytes[++at]!;
      while (isSpace(code)) code = bytes[++at]!;
      if (code !== QUOTE && code !== APOSTROPHE) throw this.fault('attribute value without quotes');
      const quote = code;
      spans[count + 2] = at + 1;
      do {
        code = bytes[++at]!;
        if (code === LESS || at >= length) throw this.fault('attribute value is not closed');
      } while (code !== quote);
      spans[count + 3] = at++;
      count += 4;
      code = bytes[at]!;
      if (code !== GREATER && code !== SLASH && !isSpace(code))
        throw this.fault('attributes without a blank between');
    }
    this.attributeCount = count / 4;
    if (at - from > TAG_TO_CHECK) this.checkTag(at - from);
    if (count > 4) this.checkNamesOnce();
    return at;
  }

  protected closeTag(nameFrom: number): TagKind {
    const { bytes, openNames } = this;
    if (this.depth === 0) throw this.fault('closing tag without an opening one');
    const depth = this.depth - 1;
    const openFrom = openNames[depth * 2]!;
    const length = openNames[depth * 2 + 1]! - openFrom;
    for (let index = 0; index < length; index++) {
      if (bytes[nameFrom + index] !== bytes[openFrom + index]) throw this.mismatch(nameFrom);
    }
    let at = nameFrom + length;
    while (isSpace(bytes[at]!)) at++;
    if (bytes[at] !== GREATER) throw this.mismatch(nameFrom);
    this.depth = depth;
    this.attributeCount = 0;
    this.position = at + 1;
    return 'close';
  }

  private mismatch(nameFrom: number): PackageFault {
    const name = this.slice(nameFrom, nameFrom + 30).replace(/[\s>].*/s, '');
    return this.fault(`closing tag </${name}> does not match`);
  }

  protected afterMarkup(at: number): number {
    const cdata = this.startsWith('<![CDATA[', at);
    const comment = this.startsWith('<!--', at);
    const instruction = this.bytes[at + 1] === QUESTION;
    if (!cdata && !comment && !instruction) {
      throw this.fault(this.startsWith('<!DOCTYPE', at) ? 'has a DOCTYPE' : 'unknown markup');
    }
    const close = cdata ? ']]>' : comment ? '-->' : '?>';
    const end = this.bytes.indexOf(close, comment ? at + 4 : at + 2, 'latin1');
    if (end < 0) throw this.fault('cut off inside a comment or instruction');
    return end + close.length;
  }

  private atEnd(): TagKind {
    const { bytes } = this;
    this.tagStart = bytes.length;
    if (this.depth > 0 || !this.hasRoot) throw this.fault('cut off');
    if (/[^\s\0]/.test(this.slice(this.position, bytes.length)))
      throw this.fault('text after the root element');
    return 'end';
  }
}
