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

/** Looks at the elements of a part while `readPart` walks it: every check of the XML in one pass. */
export interface PartWatcher {
  opened?(name: string, attributes: Readonly<Record<string, string>>, spot: PartSpot): void;
  closed?(name: string, spot: PartSpot): void;
  /** Character data of any element, `inText` where a reader sees it. */
  text?(text: string, spot: PartSpot, inText: boolean): void;
}
