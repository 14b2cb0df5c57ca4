import type { DocumentPlace } from './report-place.ts';

/** What a check of a Word template found in one place, as data: sentences are made at the edge. */
export interface TemplateFinding {
  /** `T-TAG-003`; its severity is that of its page (`cchc rules T-TAG-003`). */
  code: string;
  /** Absent for the whole file. */
  place?: DocumentPlace;
  /** The tag, style, name or address that it is about, as it stands in the file. */
  subject?: string;
  /** What the sentence of the code needs. */
  params?: Readonly<Record<string, string | number | readonly string[]>>;
}
