import { toA1 } from '../../domain/cell-ref.ts';
import { comparisonsOf, meaningOf, type CellTerm } from '../formula/formula-meaning.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import type { TableBlock } from '../sheet/find-tables.ts';
import type { BlockColumn } from '../sheet/read-columns.ts';
import type { Doubt, DraftTableColumn } from './draft-types.ts';

/** What the formulas of a table's rows and its column numbers say of the columns: `[3] = [4] + [5]`. */
export function columnIdentities(
  block: TableBlock,
  columns: readonly BlockColumn[],
  drafted: readonly DraftTableColumn[],
): { clauses: string[]; doubts: Doubt[] } {
  const { grid } = block;
  const noOf = new Map(drafted.filter((one) => one.role === 'value').map((one) => [one.column, one.no]));
  const clauses = new Set<string>();
  const unread = new Map<number, string>();
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    for (const one of columns) {
      const formula = grid.cell(row, one.column)?.formula;
      const tree = formula === undefined ? undefined : parseFormula(formula);
      if (one.role === 'check' && tree) {
        for (const [column, no] of noOf) {
          for (const found of comparisonsOf(tree, { sheet: grid.name, row, column })) {
            if (!found.leads) continue;
            const terms = termsOf(found.terms, row, noOf);
            if (terms)
              clauses.add(
                `${found.soft ? 'warn: ' : ''}[${no}] ${found.kind === 'bound' ? '<=' : '='} ${terms}`,
              );
          }
        }
      }
      const no = noOf.get(one.column);
      if (formula === undefined || no === undefined) continue;
      const meaning = tree && meaningOf(tree, grid.name);
      const terms = meaning?.kind === 'linear' ? termsOf(meaning.terms, row, noOf) : undefined;
      if (terms) clauses.add(`[${no}] = ${terms}`);
      else if (!(meaning?.kind === 'linear' && addsRows(meaning.terms, one.column)))
        unread.set(one.column, formula);
    }
  }
  for (const one of columns) {
    const no = noOf.get(one.column);
    const printed = one.number?.formula && printedIdentity(one.number.formula, columns, noOf);
    if (no !== undefined && printed) clauses.add(`[${no}] = ${printed}`);
  }
  const doubts = [...unread].map(([column, formula]): Doubt => ({
    id: 'learn.formula-unread',
    params: { formula: formula.slice(0, 200) },
    at: { sheet: grid.name, cell: toA1(block.firstRow, column) },
  }));
  return { clauses: oneWay([...clauses]), doubts };
}

/** Terms of one row, as column numbers, the plus ones first; undefined when a cell lies elsewhere. */
function termsOf(
  terms: readonly CellTerm[],
  row: number,
  noOf: ReadonlyMap<number, number>,
): string | undefined {
  const inRow = terms.every((one) => one.row === row && noOf.has(one.column));
  const sorted = terms.toSorted((a, b) => b.sign - a.sign);
  if (!inRow || sorted[0]?.sign !== 1) return undefined;
  return sorted
    .map((one, index) => `${index === 0 ? '' : one.sign === 1 ? ' + ' : ' - '}[${noOf.get(one.column)}]`)
    .join('');
}

/** A total row adds the rows of its own column: the tool's tables do so by themselves. */
const addsRows = (terms: readonly CellTerm[], column: number) => terms.every((one) => one.column === column);

/** `4+5+6` of a row of column numbers, in the numbers of the draft. */
function printedIdentity(
  formula: string,
  columns: readonly BlockColumn[],
  noOf: ReadonlyMap<number, number>,
): string | undefined {
  const bare = formula.replace(/[()[\]\s]/g, '');
  if (!/^\d+([-+]\d+)+$/.test(bare)) return undefined;
  const parts = [...bare.matchAll(/([-+]?)(\d+)/g)].map(([, sign, no]) => {
    const column = columns.find((one) => one.number?.no === Number(no))?.column;
    const drafted = column === undefined ? undefined : noOf.get(column);
    return drafted === undefined ? undefined : { sign: sign === '-' ? '-' : '+', no: drafted };
  });
  if (parts.some((one) => one === undefined)) return undefined;
  return parts.map((one, index) => `${index === 0 ? '' : ` ${one!.sign} `}[${one!.no}]`).join('');
}

/** An error says more than the same clause softened. */
function oneWay(clauses: readonly string[]): string[] {
  return clauses.filter((one) => !one.startsWith('warn: ') || !clauses.includes(one.slice(6)));
}
