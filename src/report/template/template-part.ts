import type { TemplateTag } from './template-tag.ts';

/** A token of docxtemplater: a tag of the XML, text, or one of our template tags. */
export interface Part {
  type: string;
  value: string;
  position?: string;
  /** Name of the XML element. */
  tag?: string;
  module?: string;
  templateTag?: TemplateTag;
  /** Content of a block, ready to be printed. */
  segments?: readonly Segment[];
  /** `w:rPr` of the run that a value stands in. */
  runProperties?: string;
  lIndex: number;
  endLindex?: number;
}

/**
 * The content of a block, cut at its tags: XML as it stands, values, blocks inside. Rows of large tables are printed from
 * this instead of through docxtemplater's token lists, which costs a fifth of the time.
 */
export type Segment =
  | string
  | { tag: TemplateTag; runProperties: string }
  | { tag: TemplateTag; content: readonly Segment[] };
