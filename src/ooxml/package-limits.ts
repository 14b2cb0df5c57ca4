const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/**
 * What a package may ask of us. Honest workbooks stay far below; every known zip bomb is above one of these and is
 * refused from its directory, before anything is inflated.
 */
export const zipLimits = {
  /** A workbook of 300 sheets with their relations, comments and drawings has some 1,500. */
  entries: 2_000,
  /** Pictures included. */
  partBytes: 64 * MEGABYTE,
  totalBytes: 128 * MEGABYTE,
  /** Compression ratio that is suspicious in parts larger than `ratioFromBytes`: deflate reaches 1,032. */
  ratio: 200,
  ratioFromBytes: 8 * MEGABYTE,
  /** Of one part that is opened: it is in memory twice, as bytes and as text. */
  openedPartBytes: 32 * MEGABYTE,
  /** Of all parts that are opened: the collector frees one only after the next. */
  openedBytes: 48 * MEGABYTE,
} as const;

/** What one XML part may ask of the scanner. */
export const xmlLimits = {
  /** Office nests some twenty deep. */
  depth: 256,
  /** Office writes at most some thirty, most of them namespaces of the root. */
  attributes: 128,
  /** One tag with its attributes; the longest honest one lists the ranges of a drop-down. */
  tagBytes: MEGABYTE,
  /** Tags between two looks at the clock. */
  tagsPerLook: 8_192,
} as const;
