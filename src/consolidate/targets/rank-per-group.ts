import type { Agency } from '../../domain/agency.ts';
import { compareDecimals, type Decimal } from '../../domain/decimal.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { IndexResult } from '../../domain/index-result.ts';

/** An agency's place among those of its own group. */
export interface GroupRank {
  agency: Agency;
  score: Decimal;
  /** 1, 2, 2, 4: equal scores share a place. */
  rank: number;
}

/**
 * Ranks an own index of agencies by score, group by group and never in one list (XU-07); groups and equal scores in the
 * order of the register. Results without a score, of components or of agencies that the register does not know are left
 * out.
 */
export function rankPerGroup(
  results: readonly IndexResult[],
  agencies: readonly Agency[],
): Map<string, GroupRank[]> {
  const scores = new Map<string, Decimal>();
  for (const { agency, component, score } of results)
    if (agency !== undefined && component === undefined && score !== null) scores.set(agency, score);
  const scored = agencies.flatMap((agency) => {
    const score = scores.get(agency.code);
    return score === undefined ? [] : [{ agency, score }];
  });
  const groups = groupBy(scored, (one) => one.agency.group);
  return new Map([...groups].map(([group, own]) => [group, ranked(own)]));
}

function ranked(own: readonly { agency: Agency; score: Decimal }[]): GroupRank[] {
  const sorted = own.toSorted((a, b) => compareDecimals(b.score, a.score));
  const ranks: GroupRank[] = [];
  for (const [at, one] of sorted.entries()) {
    const before = ranks.at(-1);
    const isEqual = before !== undefined && compareDecimals(before.score, one.score) === 0;
    ranks.push({ ...one, rank: isEqual ? before.rank : at + 1 });
  }
  return ranks;
}
