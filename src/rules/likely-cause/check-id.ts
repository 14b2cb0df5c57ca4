/** Names of checks, by which a rule asks for the likely causes of what it found broken. */
export const checkId = {
  /** Identity or bound of an indicator; `index` counts the clauses of its kind. */
  field: (kind: 'identity' | 'bound', code: string, index: number) => `${kind} ${code} ${index}`,
  ratio: (code: string) => `ratio ${code}`,
  /** Numerator within denominator. */
  over: (code: string) => `over ${code}`,
  /** Identity or bound of a table in one of its rows; `index` counts the table's identities. */
  row: (table: string, row: number, index: number) => `row ${table}|${row} ${index}`,
  /** A total row's figure, by its place. */
  total: (place: string) => `total ${place}`,
  /** An indicator against the total of a column. */
  indicator: (table: string, column: number) => `indicator ${table}|${column}`,
};
