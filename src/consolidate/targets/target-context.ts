import type { Consolidation, Scope } from '../../domain/consolidation.ts';
import type { History } from '../../domain/history.ts';
import type { IndexResults } from '../../domain/index-result.ts';
import { periodOf, type Period } from '../../domain/period.ts';
import type { Agency } from '../../domain/agency.ts';
import type { ContinuityOf } from '../../domain/succession.ts';

/** What a target is judged on. */
export interface TargetContext {
  consolidation: Consolidation;
  history: History;
  continuity: ContinuityOf;
  indices: IndexResults;
}

/** The periods that are kept and were over when this one was, itself left out. */
export function periodsUntil({ consolidation, history }: TargetContext, { end }: Period): Period[] {
  return history.periods.filter((one) => one.end <= end && one.id !== consolidation.period.id);
}

/** The period ends with its reporting year. */
export function endsYear(period: Period): boolean {
  return period.end === periodOf(period.year, 'Y')!.end;
}

export function agenciesOf({ agencies }: Pick<Consolidation, 'agencies'>, scope: Scope): Agency[] {
  return agencies.filter((one) => {
    if (scope.type === 'total') return true;
    if (scope.type === 'agency') return one.code === scope.id;
    return (scope.type === 'group' ? one.group : one.level) === scope.id;
  });
}
