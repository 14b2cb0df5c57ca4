import type { Decimal } from './decimal.ts';

/** A result of a published index, entered as data: never summed, never averaged. */
export interface IndexResult {
  /** `PAR INDEX`, `SIPAS`, `PAPI`, `PCI`, or the name of the own index. */
  index: string;
  /** Year that was measured. */
  year: number;
  /** Year in which it was published: the year of the file, and of the report that speaks of it. */
  published: number;
  /** Document of the publication. */
  document?: string;
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
  note?: string;
  /** Workspace-relative. */
  file: string;
  line: number;
}

/** A line of the analysis that the directive of Hà Nam (2023) asks for. */
export interface IndexAnalysis {
  index: string;
  /** Year that was measured, and the year of the file. */
  year: number;
  published: number;
  criterion: string;
  maximum: Decimal;
  score: Decimal;
  /** As typed, else maximum − score. */
  loss: Decimal;
  strength?: string;
  weakness?: string;
  /** Empty where nothing was written; so are cause and remedy. */
  owner: string;
  cause: string;
  remedy: string;
  due?: string;
  /** Workspace-relative. */
  file: string;
  line: number;
}

export interface IndexResults {
  /** In the order of years and files. */
  results: readonly IndexResult[];
  analysis: readonly IndexAnalysis[];
  /** Largest difference of a published total from the sum of its parts that rounding explains (XU-08). */
  tolerance: Decimal;
}

/** Published scores are rounded: totals differ from their parts by 0,01 to 0,05. */
export const usualIndexTolerance: Decimal = '0.05';

export const noIndexResults: IndexResults = { results: [], analysis: [], tolerance: usualIndexTolerance };
