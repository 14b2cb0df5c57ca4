import type { Label } from '../domain/edition.ts';
import type { ReportKind } from '../domain/period.ts';

/** What a name of the template language stands for. */
export type NameType = 'figure' | 'text' | 'list' | 'flag' | 'scope' | 'view' | 'format' | 'condition';

/** A name, or a family of names that differ in a code. */
export interface NameEntry {
  /** As it is written; of a family with `…` where the code stands. */
  name: string;
  aliases: readonly string[];
  type: NameType;
  description: Label;
  /** How it is written in a template. */
  example: string;
  /** Of a figure. */
  unit?: string;
  /** Kinds of reports that ask for the figure. */
  kinds?: readonly ReportKind[];
  /** Names of a family, in full. */
  members?: readonly string[];
  /** What the rows of a list offer. */
  columns?: readonly ColumnEntry[];
}

export interface ColumnEntry {
  name: string;
  aliases: readonly string[];
  description: Label;
  columns?: readonly ColumnEntry[];
}

export interface NameGroup {
  id: string;
  title: Label;
  entries: readonly NameEntry[];
}

/** Every name that a template may use. */
export interface Vocabulary {
  edition: string;
  kind?: ReportKind | 'special' | 'letter';
  groups: readonly NameGroup[];
}
