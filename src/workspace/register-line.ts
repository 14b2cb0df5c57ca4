import type { Agency } from '../domain/agency.ts';
import type { RegisterColumn } from './register-columns.ts';

/** An agency with the line that it stands on. */
export interface RegisterLine {
  line: number;
  agency: Agency;
}

/** Number of a column in the file at hand. */
export type ColumnOf = (key: RegisterColumn) => number;
