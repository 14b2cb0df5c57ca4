/** Rows of data that a `SUM` over its own column leaves out, above, below or in a gap; none where it is no such sum. */
export function missedRows(formula: string, letters: string, rows: readonly number[]): number[] {
  const sums = [...formula.matchAll(/(?<![A-Z.])SUM\(([^()]*)\)/gi)];
  if (sums.length !== 1) return [];
  const part = new RegExp(`^\\s*\\$?${letters}\\$?(\\d+)(?:\\s*:\\s*\\$?${letters}\\$?(\\d+))?\\s*$`, 'i');
  const spans = sums[0]![1]!.split(/[,;]/).map((one) => part.exec(one));
  if (spans.includes(null)) return [];
  const isIn = (row: number) =>
    spans.some((span) => row >= Number(span![1]) && row <= Number(span![2] ?? span![1]));
  const missed = rows.filter((row) => !isIn(row));
  return missed.length === rows.length ? [] : missed;
}

/** Rows that the sum of the formula's own column runs over. */
export function rangeIn(formula: string, letters: string): { top: number; bottom: number } | undefined {
  const pattern = new RegExp(
    `SUM\\(\\s*\\$?${letters}\\$?(\\d+)\\s*:\\s*\\$?${letters}\\$?(\\d+)\\s*\\)`,
    'i',
  );
  const match = pattern.exec(formula);
  return match ? { top: Number(match[1]), bottom: Number(match[2]) } : undefined;
}
