/** What a run met, for JSON's `conditions[]`; one exit code is chosen from them. */
export type Condition =
  | 'interrupted'
  | 'internal-error'
  | 'usage'
  | 'unreadable'
  | 'not-writable'
  /** A PDF was asked for and could not be made; everything else was. */
  | 'pdf-missing'
  | 'agencies-missing'
  | 'findings';

/** Worst first: 130 > 70 > 2 > 3 > 4 > 1. */
const codes: readonly (readonly [Condition, number])[] = [
  ['interrupted', 130],
  ['internal-error', 70],
  ['usage', 2],
  ['unreadable', 3],
  ['not-writable', 3],
  ['pdf-missing', 3],
  ['agencies-missing', 4],
  ['findings', 1],
];

/** The exit code of a run; 0 when it met nothing. */
export function exitCodeOf(conditions: Iterable<Condition>): number {
  const met = new Set(conditions);
  return codes.find(([condition]) => met.has(condition))?.[1] ?? 0;
}
