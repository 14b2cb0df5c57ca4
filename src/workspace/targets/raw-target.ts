import type { Mistake } from '../mistake.ts';
import type { TargetColumn } from './target-columns.ts';

/** One target as it was typed, whatever the kind of file, and where each of its cells stands. */
export interface RawTarget {
  line: number;
  text: Readonly<Record<TargetColumn, string>>;
  place(key: TargetColumn): { line: number; column: number };
}

export type RawTargets =
  | { rows: readonly RawTarget[]; mistakes: null }
  | { rows: null; mistakes: readonly Mistake[] };
