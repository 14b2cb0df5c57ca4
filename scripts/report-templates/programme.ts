import type { Paragraph } from 'docx';
import type { Kind } from './kind.ts';

/** What differs between the reports of two programmes, and of a province and a district. */
export interface Programme {
  /** Folder below `templates/reports`; the edition whose reports use it, empty for all others. */
  folder: string;
  /** Who sets tasks. */
  taskSetters: string;
  communication: string;
  areas(kind: Kind): Paragraph[];
  /** Names of the areas 1 to 6. */
  areaTitles: readonly string[];
  /** Columns of form II.07b: official numbers and headings in threes; the total first. */
  procedureColumns: readonly number[];
  procedureLevels: readonly [string, string];
  /** Published national indices have a table; a district has the text of its own only. */
  hasNationalIndices: boolean;
}
