/** How many non-empty cells of a file met which end. Together they are all of them: nothing is lost in silence. */
export interface CellTally {
  /** Answers, and what tells whose they are. */
  used: number;
  /** The form's own text and formulas. */
  form: number;
  /** Read, and kept out for a reason. */
  excluded: number;
  /** Where the form asks nothing; a finding says so. */
  outside: number;
}

export const noCells: CellTally = { used: 0, form: 0, excluded: 0, outside: 0 };

export function addTallies(tallies: Iterable<CellTally | undefined>): CellTally {
  const all = { ...noCells };
  for (const one of tallies) {
    if (!one) continue;
    all.used += one.used;
    all.form += one.form;
    all.excluded += one.excluded;
    all.outside += one.outside;
  }
  return all;
}
