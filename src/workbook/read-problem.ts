import type { FileProblem } from '../domain/intake-fact.ts';

/** Why bytes are no readable workbook: data, never thrown across the room's border. */
export interface ReadProblem {
  problem: FileProblem;
  /** Technical detail for the log, in English: which part, which limit. */
  detail: string;
}
