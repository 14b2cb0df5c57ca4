/** A part of a Word document in which text stands. */
export type WordPartKind = 'body' | 'header' | 'footer' | 'footnotes' | 'endnotes';

/** The text of a Word document, part by part: the body first, then by name. */
export interface WordText {
  parts: readonly WordPart[];
}

export interface WordPart {
  /** Name in the package: `word/document.xml`. */
  name: string;
  kind: WordPartKind;
  /** In the order of the XML; those of tables, text boxes and notes included. */
  paragraphs: readonly WordParagraph[];
}

export interface WordParagraph {
  /** What a reader sees: tabs as `\t`, line breaks as `\n`, deleted text left out, results of fields included. */
  text: string;
  /** Where each run's text begins in `text`, in order; a tag that Word has split spans several. */
  runs: readonly number[];
  /** Id of the paragraph style; absent for the default one. */
  style?: string;
  /** 1 for a heading of the first level, and so on; absent for text. */
  headingLevel?: number;
  place: WordPlace;
}

/** Where a paragraph stands, as a person would say it. */
export interface WordPlace {
  kind: WordPartKind;
  /** Name of the part, to tell two headers apart. */
  part: string;
  /** Numbers of the headings above, joined: `II.1.a`; or an appendix's name. Body only, absent before the first one. */
  heading?: string;
  /** From 1, among the part's paragraphs outside tables; inside a table the last one before it. */
  paragraph: number;
  /** From the outermost table inwards, each counted from 1; tables are counted over the part as they begin. */
  cells: readonly WordCell[];
  /** Id of the footnote or endnote. */
  note?: string;
  textBox?: true;
}

export interface WordCell {
  table: number;
  row: number;
  cell: number;
}
