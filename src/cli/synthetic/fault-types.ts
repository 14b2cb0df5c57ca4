import type { Severity } from '../../domain/finding.ts';
import type { PatchValue } from '../../workbook/patch/patch-value.ts';

/** Where a finding is expected: resolved to sheet and cell through the form's layout, before any damage. */
export type Place =
  | { indicator: string }
  /** A whole row, as its number. */
  | { rowOf: string }
  | { table: string; row: number | 'total'; column: number }
  | { narrative: string }
  | { list: string; row: number; column: string }
  | { tick: string }
  | { cover: 'agencyCode' }
  | { meta: 'agency' | 'period' }
  | { sheet: string; cell?: string }
  | 'file';

/** A cell that an edit goes to. */
export type CellPlace = { indicator: string } | { sheet: string; cell: string };

export interface Expectation {
  code: string;
  severity: Severity;
  at: Place;
}

/** How a right workbook is spoiled. The first group is typed wrongly; the others are done to the file. */
export type FaultEdit =
  | { do: 'type'; values: Readonly<Record<string, PatchValue>> }
  | { do: 'add'; indicators: Readonly<Record<string, number>> }
  | { do: 'table'; table: string; changes: readonly { row: number; column: number; add: number }[] }
  | { do: 'key'; table: string; row: number; as: number }
  | { do: 'tick'; area: string }
  | { do: 'narrative'; section: string; text: string }
  | { do: 'list'; list: string; entry: Readonly<Record<string, string>> }
  | { do: 'erase' }
  /** Over a formula or beside the form, after everything was calculated. */
  | { do: 'cell'; at: CellPlace; value?: PatchValue; formula?: string; result?: PatchValue }
  | { do: 'total-range-short'; table: string; column: number }
  | { do: 'row-below'; area: string; code: string; label: string; value: number; nth?: number }
  | { do: 'meta'; key: 'version'; value: string }
  | { do: 'cover-code'; code: string }
  | { do: 'rename-sheet'; sheet: string; to: string }
  | { do: 'drop-sheet'; sheet: string }
  | { do: 'add-sheet'; sheet: string }
  | { do: 'hide-row'; at: CellPlace }
  | { do: 'insert-row'; sheet: string; before: number }
  | { do: 'insert-column'; sheet: string; before: number }
  | { do: 'date-cell'; at: CellPlace; serial: number }
  | { do: 'external-link'; at: CellPlace }
  | { do: 'content'; as: 'empty' | 'cut-off' | 'encrypted' | 'xls' | 'pdf' }
  | { do: 'last-period'; period: string }
  | { do: 'file-name'; name: string }
  | { do: 'stranger'; code: string; name: string; file: string }
  | { do: 'earlier-version'; values: Readonly<Record<string, PatchValue>> };

/** One seeded fault: who, what, how it has to be found, and what it does to the totals. */
export interface Fault {
  id: string;
  kind: string;
  /** `<agency>/<unit|field-lead-…>`. */
  obligation: string;
  edit: FaultEdit;
  expect: readonly Expectation[];
  /**
   * Figures of the submission that do not count: indicator codes, `table:II.06`, `nonzero:1` (what an area wrongly
   * declared empty holds), `*` for all of it.
   */
  excludes: readonly string[];
  /** Figures that count with another value than the generator's own: `0.2.1` → `21`. */
  counts?: Readonly<Record<string, string>>;
}
