import { decodeEntities } from './xml-entities.ts';
import type { TextMemory } from './text-memory.ts';
import { XmlScanner } from './xml-scanner.ts';

const LESS = 60;
const SLASH = 47;
const ZERO = 48;
const AMPERSAND = 38;

/** What a text cannot be copied with as it stands: entities, line ends, control characters. */
const isSpecial = (code: number) => code === AMPERSAND || (code < 32 && code !== 9 && code !== 10);

/** Attributes and text of the tags that an `XmlScanner` walks; decodes only what is asked for. */
export class XmlCursor extends XmlScanner {
  /** Value of an attribute of the current tag, by its full name. */
  attribute(name: string): string | undefined {
    const spans = this.attributeSpans;
    for (let index = 0; index < this.attributeCount * 4; index += 4) {
      const start = spans[index]!;
      if (spans[index + 1]! - start === name.length && this.startsWith(name, start)) {
        return this.decode(spans[index + 2]!, spans[index + 3]!);
      }
    }
    return undefined;
  }

  /** Value of an attribute whose prefix is unknown, such as the `id` of `r:id`. */
  prefixedAttribute(localName: string): string | undefined {
    const spans = this.attributeSpans;
    for (let index = 0; index < this.attributeCount * 4; index += 4) {
      const name = this.slice(spans[index]!, spans[index + 1]!);
      if (name.endsWith(`:${localName}`)) return this.decode(spans[index + 2]!, spans[index + 3]!);
    }
    return undefined;
  }

  /** Whether an XML boolean attribute of the current tag is true. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === '1' || value === 'true' || value === 'on';
  }

  /** After an opening tag: the element's own text (children's text left out), up to and with its closing tag. */
  readText(): string {
    const { bytes } = this;
    const from = this.position;
    const end = bytes.length;
    let at = from;
    let high = false;
    let special = false;
    for (; at < end; at++) {
      const code = bytes[at]!;
      if (code === LESS) break;
      if (code > 0x7f) high = true;
      else if (code <= AMPERSAND && isSpecial(code)) special = true;
    }
    if (at + 1 < end && bytes[at + 1] === SLASH) {
      this.closeTag(at + 2);
      return special ? this.resolve(from, at) : this.copy(from, at, high);
    }
    return this.readMixedText();
  }

  /** As `readText`, by way of the memory where the text is long. */
  readRemembered(memory: TextMemory): string {
    const { bytes, position: start } = this;
    const end = bytes.indexOf(LESS, start);
    if (!memory.isWorth(end - start) || bytes[end + 1] !== SLASH) return this.readText();
    const known = memory.find(bytes, start, end);
    if (known === undefined) {
      const text = this.readText();
      memory.keep(bytes, start, end, text);
      return text;
    }
    this.closeTag(end + 2);
    return known;
  }

  /**
   * After an opening tag: the element's text when it is 1 to 15 plain digits, up to and with its closing tag; -1 when
   * it is anything else, with nothing consumed. Most cell values are such: no string is made for them.
   */
  readDigits(): number {
    const { bytes } = this;
    let at = this.position;
    let value = 0;
    for (;;) {
      const digit = bytes[at]! - ZERO;
      if (!(digit >= 0 && digit <= 9)) break;
      value = value * 10 + digit;
      at++;
    }
    const length = at - this.position;
    if (length === 0 || length > 15) return -1;
    if (bytes[at] !== LESS || bytes[at + 1] !== SLASH) return -1;
    this.closeTag(at + 2);
    return value;
  }

  /** Text between two offsets: UTF-8 decoded, entities resolved, line ends as XML asks. */
  decode(start: number, end: number): string {
    const { bytes } = this;
    let high = false;
    let special = false;
    for (let at = start; at < end; at++) {
      const code = bytes[at]!;
      if (code > 0x7f) high = true;
      else if (code <= AMPERSAND && isSpecial(code)) special = true;
    }
    return special ? this.resolve(start, end) : this.copy(start, end, high);
  }

  private copy(start: number, end: number, high: boolean): string {
    return this.bytes.toString(high ? 'utf8' : 'latin1', start, end);
  }

  private resolve(start: number, end: number): string {
    const resolved = decodeEntities(this.bytes, start, end);
    if (resolved === undefined) throw this.fault('unknown entity or control character');
    return resolved;
  }

  private readMixedText(): string {
    const depth = this.depth;
    let value = '';
    let from = this.position;
    for (;;) {
      const at = this.bytes.indexOf(LESS, from);
      if (at < 0) throw this.fault('cut off inside text');
      if (this.depth === depth) value += this.decode(from, at);
      if (this.startsWith('<![CDATA[', at)) {
        const end = this.bytes.indexOf(']]>', at, 'latin1');
        if (end < 0) throw this.fault('cut off inside CDATA');
        if (this.depth === depth) value += this.copy(at + 9, end, true);
        this.position = end + 3;
      } else if (this.startsWith('<!', at) || this.startsWith('<?', at)) {
        this.position = this.afterMarkup(at);
      } else {
        this.position = at;
        this.next();
        if (this.depth < depth) return value;
      }
      from = this.position;
    }
  }
}
