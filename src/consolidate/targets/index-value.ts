import type { Scope } from '../../domain/consolidation.ts';
import { compareDecimals, type Decimal } from '../../domain/decimal.ts';
import { foldKey } from '../../domain/fold-key.ts';
import type { IndexResult, IndexResults } from '../../domain/index-result.ts';
import type { TargetShape } from '../../domain/target.ts';

/** The result of an index for the province or one agency in a measured year; of several, the latest published. */
export function indexResult(
  { results }: IndexResults,
  index: string,
  year: number,
  scope: Scope,
): IndexResult | undefined {
  if (scope.type === 'group' || scope.type === 'level') return undefined;
  const agency = scope.type === 'agency' ? scope.id : undefined;
  return ofIndex(results, index, year).findLast(
    (one) => one.component === undefined && one.agency === agency,
  );
}

/** The components of an index of the province in a measured year, as last published. */
export function indexComponents({ results }: IndexResults, index: string, year: number): IndexResult[] {
  const parts = ofIndex(results, index, year).filter(
    (one) => one.component !== undefined && one.agency === undefined,
  );
  return [...new Map(parts.map((one) => [foldKey(one.component!), one])).values()];
}

/** A goal in places speaks of the rank, every other of the score. */
export function valueFor({ shape }: TargetShape, result: IndexResult | undefined): Decimal | null {
  if (!result) return null;
  return shape === 'rank-ceiling' || shape === 'rank-improvement' ? result.rank : result.score;
}

/** Whether a result is possible at all: its score within its maximum, its rank within the number ranked. */
export function isPossible(result: IndexResult | undefined): boolean {
  if (!result) return true;
  const { score, maximum, rank, of } = result;
  const within = (least: Decimal, value: Decimal | null, limit: Decimal | null) =>
    value === null ||
    limit === null ||
    (compareDecimals(value, least) >= 0 && compareDecimals(value, limit) <= 0);
  return within('0', score, maximum) && within('1', rank, of);
}

function ofIndex(results: readonly IndexResult[], index: string, year: number): IndexResult[] {
  const key = foldKey(index);
  return results
    .filter((one) => one.year === year && foldKey(one.index) === key)
    .toSorted((a, b) => a.published - b.published);
}
