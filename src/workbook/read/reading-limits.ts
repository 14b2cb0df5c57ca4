/**
 * What the parts of one workbook may hold. Filled forms stay below a hundredth of most of these; the figures are set so
 * that a file at all its limits costs less than a second and 150 MB, reading and checking together.
 */
export const readingLimits = {
  /** One for each commune of a large province, several times over; each costs a search for its place in the form. */
  sheets: 400,
  /** Rows and cells that the file writes down, empty styled ones included: whole formatted columns are common. */
  places: 2_000_000,
  /** Cells that hold something: each is an object that lives until the file is extracted. */
  cells: 250_000,
  /** Characters of cells, formulas and names, each use of a shared string counted: 1 MB used 12,000 times is 12 GB. */
  characters: 20_000_000,
  /** Characters of one text; Excel holds 32,767, careless writers store more. */
  textCharacters: 100_000,
  /** Characters of one formula: Excel's own limit. */
  formulaCharacters: 8_192,
  sharedStrings: 500_000,
  /** Runs of one rich text. */
  runs: 10_000,
  /** Excel allows 65,490 cell formats, and files that were copied for years reach it. */
  styles: 66_000,
  /** Excel allows 255 characters. */
  formatCharacters: 1_024,
  /** Junk names of old templates multiply with every copied sheet. */
  definedNames: 100_000,
  merges: 100_000,
  /** Stretches of columns of one sheet: there are no more columns. */
  columnSpans: 16_384,
} as const;
