import { escapeXml } from '../../ooxml/xml-escape.ts';

/** Excel's limit for one cell. */
const longest = 32_767;

/** The texts of a workbook, each once; `xml` is the part `xl/sharedStrings.xml`. */
export class AnnexStrings {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  of(text: string): number {
    this.#uses++;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  get xml(): string {
    const items = Array.from(this.#numbers.keys(), (text) => `<si>${textElement(text)}</si>`);
    return (
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
      `count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`
    );
  }
}

/** A `t` element with what XML and Excel can carry of a text. */
export function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeXml(printable(text))}</t>`;
}

/** Text as XML can carry it: no control characters, no half of a surrogate pair, not longer than a cell holds. */
function printable(text: string): string {
  const clean = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    // oxlint-disable-next-line no-control-regex -- these are exactly the characters that XML forbids
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    // The file format's own escape, when somebody typed it literally.
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return clean.length > longest ? `${clean.slice(0, longest - 1)}…` : clean;
}
