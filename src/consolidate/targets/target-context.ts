import type { Consolidation, Scope } from '../../domain/consolidation.ts';
import type { History } from '../../domain/history.ts';
import type { IndexResults } from '../../domain/index-result.ts';
import { carryOverSource, periodOf, type Period } from '../../domain/period.ts';
import type { Agency } from '../../domain/agency.ts';
import type { ContinuityOf } from '../../domain/succession.ts';

/** What a target is judged on. */
export interface TargetContext {
  consolidation: Consolidation;
  history: History;
  continuity: ContinuityOf;
  indices: IndexResults;
}

/**
 * Disjoint windows from the start of the year to the end of this period: H1 and Q3 for the third quarter. An ad hoc
 * window has none before it and stands alone.
 */
export function windowsOfYear(period: Period): Period[] {
  const windows = [period];
  while (!windows[0]!.fromYearStart) {
    const before = carryOverSource(windows[0]!);
    if (!before) break;
    windows.unshift(before);
  }
  return windows;
}

/** The period ends with its reporting year. */
export function endsYear(period: Period): boolean {
  return period.end === periodOf(period.year, 'Y')!.end;
}

export function agenciesOf({ agencies }: Consolidation, scope: Scope): Agency[] {
  return agencies.filter((one) => {
    if (scope.type === 'total') return true;
    if (scope.type === 'agency') return one.code === scope.id;
    return (scope.type === 'group' ? one.group : one.level) === scope.id;
  });
}
