/** Encodings of Vietnamese from before Unicode: text in `.Vn…` fonts and in `VNI-…` fonts. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Text of a cell or sheet name in a legacy encoding. */
export interface LegacyText {
  encoding: LegacyEncoding;
  /** As the file has it: Latin-1 look-alikes. */
  stored: string;
  /** What it says in Unicode. */
  reading: string;
  /** Whether the reading already stands in the place of the stored text. */
  converted: boolean;
  /** Words from which letters are missing: many programs drop the soft hyphen, which is the `ư` of TCVN3. */
  lost: readonly string[];
}
