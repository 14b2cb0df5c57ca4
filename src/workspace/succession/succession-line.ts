import type { SuccessionLink } from '../../domain/succession.ts';
import type { SuccessionColumn } from './succession-columns.ts';

/** A link with the line that it stands on. */
export interface SuccessionLine {
  line: number;
  link: SuccessionLink;
}

/** Number of a column in the file at hand. */
export type SuccessionColumnOf = (key: SuccessionColumn) => number;
