import type { Agency } from '../../domain/agency.ts';
import type { Scope } from '../../domain/consolidation.ts';
import type { Edition } from '../../domain/edition.ts';
import type { History } from '../../domain/history.ts';
import type { ContinuityOf } from '../../domain/succession.ts';

/** From where time is looked at: the definitions and units of today, and what is kept of other periods. */
export interface TimeContext {
  edition: Edition;
  /** Agencies of today, in the order of the register. */
  agencies: readonly Agency[];
  history: History;
  continuity: ContinuityOf;
}

/** The agencies of a scope. */
export function agenciesOf(scope: Scope, agencies: readonly Agency[]): readonly Agency[] {
  switch (scope.type) {
    case 'total':
      return agencies;
    case 'group':
      return agencies.filter((one) => one.group === scope.id);
    case 'level':
      return agencies.filter((one) => one.level === scope.id);
    case 'agency':
      return agencies.filter((one) => one.code === scope.id);
  }
}
