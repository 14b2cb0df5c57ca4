import type { Decimal } from './decimal.ts';

/** A result of a published index, entered as data: never summed, never averaged. */
export interface IndexResult {
  /** `PAR INDEX`, `SIPAS`, `PAPI`, `PCI`, or the name of the own index. */
  index: string;
  /** Year that was measured, and the year and document of its publication. */
  year: number;
  published?: string;
  /** Agency code; absent for the province (or district) itself. */
  agency?: string;
  score: Decimal | null;
  maximum: Decimal | null;
  rank: Decimal | null;
  of: Decimal | null;
  /** `Tốt`, `trung bình cao` …: published wording. */
  band?: string;
  /** Component of the index; absent for the index itself. */
  component?: string;
}

/** A line of the analysis that the directive of Hà Nam (2023) asks for. */
export interface IndexAnalysis {
  index: string;
  year: number;
  criterion: string;
  maximum: Decimal;
  score: Decimal;
  /** maximum − score. */
  loss: Decimal;
  strength?: string;
  weakness?: string;
  owner: string;
  cause: string;
  remedy: string;
  due?: string;
}

export interface IndexResults {
  results: readonly IndexResult[];
  analysis: readonly IndexAnalysis[];
}

export const noIndexResults: IndexResults = { results: [], analysis: [] };
