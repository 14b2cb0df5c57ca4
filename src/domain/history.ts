import type { Agency } from './agency.ts';
import type { Scope, SubmissionState } from './consolidation.ts';
import type { Decimal } from './decimal.ts';
import type { LocalDate } from './local-date.ts';
import type { ObservationStatus } from './observation.ts';
import type { Period } from './period.ts';

/** What one obligation said on an indicator, or in a table's cell, in a period that is kept. */
export interface PastFact {
  /** As counted; null where nothing was said. */
  value: Decimal | null;
  status: ObservationStatus;
  /** Part of the printed total of that period. */
  counted: boolean;
  /** Why not, in the words of the facts; empty where it counted. */
  reason: string;
  raw: string;
  file: string;
  sheet: string;
  cell: string;
  sha256: string;
}

/** A consolidated number of a period that is kept. */
export interface PastFigure {
  value: Decimal | null;
  counted: number;
  expected: number;
  notApplicable?: number;
  estimate: boolean;
  parts?: { numerator: Decimal; denominator: Decimal };
  unitSum?: { value: Decimal | null; counted: number; expected: number };
  leadFigure?: { value: Decimal | null; counted: number; expected: number };
}

export interface PastObligation {
  id: string;
  agency: string;
  state: SubmissionState;
  daysLate: number;
  received?: LocalDate;
  file?: string;
  sha256?: string;
}

export interface PastTable {
  by: 'key' | 'agency';
  rows: readonly {
    key: string;
    group?: string;
    cells: ReadonlyMap<number, Decimal | null>;
  }[];
  total: ReadonlyMap<number, Decimal | null>;
}

/** A period as it was last compiled: a draft, or frozen by `compile --final`. Answers are made when asked. */
export interface PeriodRecord {
  period: Period;
  /** Number of the frozen snapshot, from 1; 0 for a draft. */
  snapshot: number;
  /** `2026-Q1-7f3a9c12`: changes with every input, definition and result. */
  id: string;
  madeOn: LocalDate;
  edition: { id: string; version: string };
  /** The agencies of that period, as the register knew them then. */
  agencies: readonly Agency[];
  obligations: readonly PastObligation[];
  /** A consolidated figure; an agency's is what it said itself. Undefined where there was none. */
  figure(indicator: string, scope: Scope): PastFigure | undefined;
  /** What an obligation said, by indicator code or table cell (`II.06:Đất đai/3`); empty where nothing was received. */
  facts(obligation: string): ReadonlyMap<string, PastFact>;
  table(code: string): PastTable | undefined;
  /** What an obligation wrote, by section code. */
  texts(obligation: string): ReadonlyMap<string, string>;
}

/** The periods that the workspace keeps: of each the latest frozen snapshot, else the draft. */
export interface History {
  /** Oldest window first. */
  periods: readonly Period[];
  of(periodId: string): PeriodRecord | undefined;
}

export const noHistory: History = { periods: [], of: () => undefined };
