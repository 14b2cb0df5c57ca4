import type { Agency } from '../../domain/agency.ts';
import type { Consolidation, PrintedSource, Scope } from '../../domain/consolidation.ts';
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
  /** Which figure is printed today where a field lead and the units have one: the same is taken of then. */
  printed: PrintedSource;
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

/** A consolidated period as the place from which others are looked at. */
export function timeContextOf(
  consolidation: Consolidation,
  history: History,
  continuity: ContinuityOf,
): TimeContext {
  const { edition, agencies } = consolidation;
  return { edition, agencies, history, continuity, printed: printedIn(consolidation) };
}

/** Only figures that could have been printed either way tell. */
function printedIn({ figures }: Consolidation): PrintedSource {
  for (const one of figures.values()) if (one.get('total')?.leadFigure) return 'units';
  return 'lead';
}
