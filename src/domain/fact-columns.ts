/**
 * What is kept of every reported value, in order: the columns that a period's record (`so-lieu.csv`), the tidy facts and
 * their Parquet have in common. Each puts in front whose value it is in its own way.
 */
export const observedColumns = [
  'indicator',
  'dimension',
  'value',
  'status',
  'counted',
  'reason',
  'raw',
  'file',
  'sheet',
  'cell',
] as const;
