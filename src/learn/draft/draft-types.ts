import type { IndicatorKind, ValueKind } from '../../domain/edition.ts';
import type { Params } from '../../domain/finding.ts';
import type { DoubtId, IgnoredId } from '../../messages/learn-doubt-messages.ts';
import type { UnitGuess } from './guess-unit.ts';

/** Something that the workbook does not tell, and a person must. */
export interface Doubt {
  id: DoubtId;
  params: Params;
  /** Where in the workbook; absent when it is about the whole of it. */
  at?: { sheet: string; cell: string };
}

/** Something of the workbook that is not in the draft, and why. */
export interface Ignored {
  id: IgnoredId;
  params: Params;
  at: { sheet: string; cell?: string };
}

/** One indicator of the draft; `row` and `column` are those of its value cell. */
export interface DraftIndicator {
  sheet: string;
  row: number;
  column: number;
  /** What stood in the place of a code: `I.2`, `1.1.0`, ''. */
  written: string;
  path: readonly number[];
  code: string;
  label: string;
  unit?: string;
  kind: IndicatorKind;
  rules: string[];
  /** Heading that stands above it in the workbook, where it is the first below. */
  heading?: string;
  formula?: string;
  check?: string;
  isTotal: boolean;
  doubts: Doubt[];
}

export interface DraftArea {
  code: string;
  title: string;
  /** Name of the sheet in the workbook that was read, and in the blank workbook to come. */
  source: string;
  sheet: string;
  indicators: DraftIndicator[];
  doubts: Doubt[];
}

export interface DraftTableColumn {
  no: number;
  column: number;
  role: 'index' | 'key' | 'value';
  header: readonly string[];
  label: string;
  kind?: IndicatorKind;
  indicator?: string;
  doubts: Doubt[];
}

export interface DraftTable {
  code: string;
  title: string;
  source: string;
  cell: string;
  sheet: string;
  unit?: string;
  rows: number;
  totalRow?: number;
  columns: DraftTableColumn[];
  identities: string[];
  doubts: Doubt[];
}

export interface DraftListColumn {
  key: string;
  label: string;
  valueKind: ValueKind;
  required: boolean;
  choices?: readonly string[];
  doubts: Doubt[];
}

export interface DraftList {
  code: string;
  title: string;
  source: string;
  cell: string;
  sheet: string;
  rows: number;
  columns: DraftListColumn[];
  doubts: Doubt[];
}

/** Everything that was learnt of a workbook. */
export interface LearntEdition {
  /** File name of the workbook. */
  file: string;
  areas: DraftArea[];
  tables: DraftTable[];
  lists: DraftList[];
  units: readonly UnitGuess[];
  ignored: Ignored[];
  sheets: number;
}
