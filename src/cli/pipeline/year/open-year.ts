import type { Register } from '../../../domain/agency.ts';
import { continuityIn } from '../../../domain/continuity-of.ts';
import { noHistory, type History } from '../../../domain/history.ts';
import type { Period } from '../../../domain/period.ts';
import type { ContinuityOf, SuccessionLink } from '../../../domain/succession.ts';
import { successionOf, type Succession } from '../../../domain/succession-of.ts';

/** What the workspace keeps of other periods, and how today's agencies relate to those of then. */
export interface Year {
  history: History;
  /** Who took over from whom until the end of the window. */
  succession: Succession;
  continuity: ContinuityOf;
}

interface YearInput {
  period: Period;
  register: Register;
  /** Lines of `succession.csv`. */
  links: readonly SuccessionLink[];
}

/** Opens the history of a workspace; records are read when somebody asks for them. */
export function openYear({ register, links, period }: YearInput): Year {
  const succession = successionOf(register, links, period.end);
  return { history: noHistory, succession, continuity: continuityIn(succession) };
}
