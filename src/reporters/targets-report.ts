import type { Agency } from '../domain/agency.ts';
import type { Edition } from '../domain/edition.ts';
import type { Period } from '../domain/period.ts';
import type { Attainment, TargetPlan } from '../domain/target.ts';

/** Everything `cchc targets` has to say. */
export interface TargetsReport {
  period: Period;
  edition: Edition;
  agencies: readonly Agency[];
  plan: TargetPlan;
  attainments: readonly Attainment[];
  /** Reports received, of those expected. */
  coverage: { received: number; expected: number };
  /** Rules that found something in the plan or the index results, once for each finding that is open. */
  findings?: readonly string[];
}

export function countStates(attainments: readonly Attainment[]): Record<Attainment['state'], number> {
  const of = (state: Attainment['state']) => attainments.filter((one) => one.state === state).length;
  return { attained: of('attained'), 'not-attained': of('not-attained'), undecided: of('undecided') };
}
