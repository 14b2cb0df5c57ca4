import type { Comparison, ComparisonBasis, Comparisons } from '../domain/comparison.ts';
import { comparisonBases } from '../domain/comparison.ts';
import type { Consolidation, Figure, Scope } from '../domain/consolidation.ts';

/** The figures of an indicator over several agencies: the province, its groups and levels. */
export function* wideFigures(figures: ReadonlyMap<string, Figure> | undefined): Generator<Figure, undefined> {
  for (const figure of figures?.values() ?? []) {
    // The wide ones come first; each agency's would be made only to be passed over.
    if (figure.scope.type === 'agency') return undefined;
    yield figure;
  }
  return undefined;
}

/** Every comparison of a figure over several agencies, in the order of the edition. */
export function* comparedFigures(
  { edition, figures }: Consolidation,
  comparisons: Comparisons,
): Generator<Comparison, undefined> {
  for (const code of edition.indicators.keys())
    for (const { scope } of wideFigures(figures.get(code))) yield* bothBases(comparisons, code, scope);
  return undefined;
}

function bothBases(comparisons: Comparisons, indicator: string, scope: Scope): Comparison[] {
  return comparisonBases.flatMap((basis) => comparisons.of(indicator, scope, basis) ?? []);
}

/** A comparison of a table's total, or of the row of one key. */
export interface ComparedCell {
  table: string;
  column: number;
  /** Empty for the total. */
  key: string;
  comparison: Comparison;
}

/** Every comparison of a table: its total, and its rows where they go by key. */
export function* comparedCells(
  { tables }: Consolidation,
  comparisons: Comparisons,
): Generator<ComparedCell, undefined> {
  const seen = new Set<string>();
  for (const data of tables) {
    const keys = data.by === 'key' ? data.rows.map((row) => row.key) : [];
    const wanted = seen.has(data.table) ? keys : ['', ...keys];
    seen.add(data.table);
    for (const key of wanted)
      for (const no of data.total.keys()) yield* cellBases(comparisons, data.table, no, key);
  }
  return undefined;
}

function cellBases(comparisons: Comparisons, table: string, column: number, key: string): ComparedCell[] {
  return comparisonBases.flatMap((basis: ComparisonBasis) => {
    const comparison =
      key === '' ? comparisons.ofTable(table, column, basis) : comparisons.ofTable(table, column, basis, key);
    return comparison ? [{ table, column, key, comparison }] : [];
  });
}

/** Whether anything at all is kept to compare with: of a first report there is nothing to write. */
export function hasComparisons(consolidation: Consolidation, comparisons: Comparisons): boolean {
  for (const one of comparedFigures(consolidation, comparisons)) if (isTelling(one)) return true;
  return false;
}

const untelling = new Set(['no-history', 'not-derivable', 'definition-changed', 'kind', 'value-missing']);

function isTelling({ notComparable }: Comparison): boolean {
  return notComparable === undefined || !untelling.has(notComparable.reason);
}
