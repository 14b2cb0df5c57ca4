import { resolveEntities } from './xml-entities.ts';
import { XmlScanner } from './xml-scanner.ts';

const LESS = 60;
const SLASH = 47;
const ZERO = 48;
const AMPERSAND = 38;
// oxlint-disable-next-line no-control-regex -- exactly what XML forbids
const forbidden = /[\0-\u0008\u000b\u000c\u000e-\u001f]/;

/** What a text cannot be copied with as it stands: entities, line ends, control characters. */
const isSpecial = (code: number) => code === AMPERSAND || (code < 32 && code !== 9 && code !== 10);

/** V8 copies shorter substrings; longer ones would keep the whole part alive in memory. */
const COPIED_LENGTH = 13;

/** Attributes and text of the tags that an `XmlScanner` walks; decodes only what is asked for. */
export class XmlCursor extends XmlScanner {
  /** Value of an attribute of the current tag, by its full name. */
  attribute(name: string): string | undefined {
    const spans = this.attributeSpans;
    for (let index = 0; index < this.attributeCount * 4; index += 4) {
      const start = spans[index]!;
      if (spans[index + 1]! - start === name.length && this.text.startsWith(name, start)) {
        return this.decode(spans[index + 2]!, spans[index + 3]!);
      }
    }
    return undefined;
  }

  /** Value of an attribute whose prefix is unknown, such as the `id` of `r:id`. */
  prefixedAttribute(localName: string): string | undefined {
    const spans = this.attributeSpans;
    for (let index = 0; index < this.attributeCount * 4; index += 4) {
      const name = this.text.slice(spans[index], spans[index + 1]);
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
      const value = this.copy(from, at, high);
      return special ? this.resolve(value) : value;
    }
    return this.readMixedText();
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
    const value = this.copy(start, end, high);
    return special ? this.resolve(value) : value;
  }

  private copy(start: number, end: number, high: boolean): string {
    if (high) return this.bytes.toString('utf8', start, end);
    if (end - start < COPIED_LENGTH) return this.text.slice(start, end);
    return this.bytes.toString('latin1', start, end);
  }

  private resolve(value: string): string {
    if (forbidden.test(value)) throw this.fault('control character');
    const resolved = resolveEntities(value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value);
    if (resolved === undefined) throw this.fault('unknown entity');
    return resolved;
  }

  private readMixedText(): string {
    const depth = this.depth;
    let value = '';
    let from = this.position;
    for (;;) {
      const at = this.text.indexOf('<', from);
      if (at < 0) throw this.fault('cut off inside text');
      if (this.depth === depth) value += this.decode(from, at);
      if (this.text.startsWith('<![CDATA[', at)) {
        const end = this.text.indexOf(']]>', at);
        if (end < 0) throw this.fault('cut off inside CDATA');
        if (this.depth === depth) value += this.copy(at + 9, end, true);
        this.position = end + 3;
      } else if (this.text.startsWith('<!', at) || this.text.startsWith('<?', at)) {
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
