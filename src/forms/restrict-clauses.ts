import { clauseCodes, type Clause } from '../domain/clause.ts';
import type { TableColumn, TableIdentity } from '../domain/edition.ts';

/** Where an operand is: on this form, only in another report of the level, or nowhere in this period and level. */
export type Presence = 'asked' | 'elsewhere' | 'absent';

/**
 * The clauses that hold on one form. A part that does not exist in the period, level or kind of report is left out of
 * a total, not read as 0; a total of which nothing is left, a total with a part that only another report holds, and a
 * bound or ratio without all its operands are dropped.
 */
export function restrictClauses(clauses: readonly Clause[], presence: (code: string) => Presence): Clause[] {
  return clauses.flatMap((clause) => {
    if (clauseCodes(clause).every((code) => presence(code) === 'asked')) return [clause];
    if (clause.kind !== 'identity') return [];
    if (clause.terms.some((term) => presence(term.code) === 'elsewhere')) return [];
    const terms = clause.terms.filter((term) => presence(term.code) === 'asked');
    // A first operand with a minus before it is no total any more.
    return terms.length > 0 && terms[0]!.sign === 1 ? [{ ...clause, terms }] : [];
  });
}

/** The identities of a table over the columns that are in force. */
export function tableIdentitiesFor(
  identities: readonly TableIdentity[],
  columns: readonly TableColumn[],
): TableIdentity[] {
  const numbers = new Set(columns.map((column) => String(column.no)));
  const presence = (code: string): Presence => (numbers.has(code) ? 'asked' : 'absent');
  return identities
    .filter((one) => numbers.has(String(one.column)))
    .flatMap(({ column, clause }) =>
      restrictClauses([clause], presence).map((kept) => ({ column, clause: kept })),
    );
}
