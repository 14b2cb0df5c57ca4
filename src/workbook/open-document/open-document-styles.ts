import type { XmlCursor } from '../../ooxml/xml-cursor.ts';
import { readNumberStyle } from './number-styles.ts';

interface NamedStyle {
  parent: string | undefined;
  numberStyle: string | undefined;
  font: string | undefined;
  isHiddenTable: boolean;
}

const numberStyles = new Set([
  'number-style',
  'percentage-style',
  'currency-style',
  'date-style',
  'time-style',
  'text-style',
  'boolean-style',
]);
/** Style chains are short; a ring of parents must end too. */
const DEEPEST = 16;

/** The styles of a document that matter for reading values: number formats, fonts, hidden tables. */
export class OpenDocumentStyles {
  readonly #styles = new Map<string, NamedStyle>();
  readonly #formats = new Map<string, string>();
  readonly #faces = new Map<string, string>();

  /** Takes in what the cursor stands on, when it is a style, passing over it; says whether it was one. */
  take(cursor: XmlCursor, kind: 'open' | 'empty'): boolean {
    if (cursor.is('font-face')) {
      const name = cursor.attribute('style:name');
      const family = cursor.attribute('svg:font-family');
      if (name !== undefined && family !== undefined) this.#faces.set(name, bareFont(family));
      if (kind === 'open') cursor.skip();
      return true;
    }
    if (cursor.is('style')) this.#takeStyle(cursor, kind);
    else if (numberStyles.has(cursor.localName())) {
      const name = cursor.attribute('style:name') ?? '';
      this.#formats.set(name, readNumberStyle(cursor, kind));
    } else return false;
    return true;
  }

  /** Number format code of a cell style; undefined when it names none. */
  format(style: string | undefined): string | undefined {
    const name = this.#inherited(style, (one) => one.numberStyle);
    return name === undefined ? undefined : this.#formats.get(name);
  }

  font(style: string | undefined): string {
    return this.#inherited(style, (one) => one.font) ?? '';
  }

  isHiddenTable(style: string | undefined): boolean {
    return this.#styles.get(style ?? '')?.isHiddenTable ?? false;
  }

  /** Font of a span inside a cell, where it names one. */
  fontOfFace(name: string): string {
    return this.#faces.get(name) ?? name;
  }

  #inherited(name: string | undefined, of: (style: NamedStyle) => string | undefined): string | undefined {
    let at = name;
    for (let depth = 0; at !== undefined && depth < DEEPEST; depth++) {
      const style = this.#styles.get(at);
      const value = style && of(style);
      if (value !== undefined) return value;
      at = style?.parent;
    }
    return undefined;
  }

  #takeStyle(cursor: XmlCursor, kind: 'open' | 'empty'): void {
    const name = cursor.attribute('style:name') ?? '';
    const style: NamedStyle = {
      parent: cursor.attribute('style:parent-style-name'),
      numberStyle: cursor.attribute('style:data-style-name'),
      font: undefined,
      isHiddenTable: false,
    };
    this.#styles.set(name, style);
    if (kind === 'empty') return;
    const inside = cursor.depth;
    for (let at = cursor.next(); cursor.depth >= inside; at = cursor.next()) {
      if (at === 'close') continue;
      if (cursor.is('text-properties')) {
        const face = cursor.attribute('style:font-name');
        const family = cursor.attribute('fo:font-family');
        if (face !== undefined) style.font = this.fontOfFace(face);
        else if (family !== undefined) style.font = bareFont(family);
      } else if (cursor.is('table-properties')) {
        style.isHiddenTable = cursor.attribute('table:display') === 'false';
      }
    }
  }
}

/** `'Times New Roman'` without its quotes. */
function bareFont(family: string): string {
  return family.replace(/^['"]|['"]$/g, '');
}
