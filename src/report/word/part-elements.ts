import type { PartWatcher } from './part-watcher.ts';

/** What the elements of one name mean to the reading of a part. */
export interface PartElement {
  name: string;
  /** What stands inside it is no text of the document. */
  hides: boolean;
  /** The walk takes note of it: paragraphs, runs, tables, notes, fields. */
  isWalked: boolean;
  hasText: boolean;
  /** Those that are told of it. */
  watchers: readonly PartWatcher[];
}

/** Deleted text, older programs' versions of a drawing, codes of fields. */
const hiding = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText']);

/** Elements whose own text is text. */
const withText = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t', 'a:t']);

/** Signs that are elements of their own. */
export const drawnText: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

const walked = new Set([
  'w:p',
  'w:pStyle',
  'w:r',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:txbxContent',
  'w:footnote',
  'w:endnote',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:fldChar',
  ...Object.keys(drawnText),
]);

/** Looks each name up once: a part has thousands of elements of a few dozen names. */
export class PartElements {
  private readonly known = new Map<string, PartElement>();
  private readonly watchers: readonly PartWatcher[];

  constructor(watchers: readonly PartWatcher[]) {
    this.watchers = watchers;
  }

  of(name: string): PartElement {
    let element = this.known.get(name);
    if (!element) this.known.set(name, (element = this.describe(name)));
    return element;
  }

  private describe(name: string): PartElement {
    return {
      name,
      hides: hiding.has(name),
      isWalked: walked.has(name),
      hasText: withText.has(name),
      watchers: this.watchers.filter(({ elements }) => elements === undefined || elements.has(name)),
    };
  }
}
