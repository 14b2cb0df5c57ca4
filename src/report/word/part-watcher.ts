import type { WordPlace } from './word-text.ts';

/** What a watcher may ask about the spot at which it is called. */
export interface PartSpot {
  /**
   * The paragraph, or the row or table where none is open. One object per paragraph: its heading may still be filled in
   * when the paragraph ends.
   */
  readonly place: WordPlace;
  /** Inside deleted text, the version of a drawing for older programs, or the code of a field. */
  readonly isHidden: boolean;
}

/** Value of an attribute of the element that is being opened, by its full name. */
export type AttributeOf = (name: string) => string | undefined;

/** Looks at the elements of a part while `readPart` walks it: every check of the XML in one pass. */
export interface PartWatcher {
  /** Full names of the elements that it is told of; every element where left out. */
  readonly elements?: ReadonlySet<string>;
  opened?(name: string, attribute: AttributeOf, spot: PartSpot): void;
  /** An element without content is closed as well. */
  closed?(name: string, spot: PartSpot): void;
  /** Text of `w:t`, `w:delText`, `w:instrText`, `m:t` and `a:t`; `inText` where a reader sees it as text. */
  text?(text: string, spot: PartSpot, inText: boolean, element: string): void;
}
