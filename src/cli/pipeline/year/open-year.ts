import type { Register } from '../../../domain/agency.ts';
import { continuityOf } from '../../../domain/continuity-of.ts';
import type { History } from '../../../domain/history.ts';
import type { Period } from '../../../domain/period.ts';
import type { ContinuityOf, SuccessionLink } from '../../../domain/succession.ts';
import { loadHistory, type SkippedDraft } from '../../../workspace/history/load-history.ts';

/** What the workspace keeps of other periods, and how today's agencies relate to those of then. */
export interface Year {
  history: History;
  continuity: ContinuityOf;
}

interface YearInput {
  root: string;
  period: Period;
  register: Register;
  /** Lines of `succession.csv`. */
  links: readonly SuccessionLink[];
  /** Hears of drafts that are not what `compile` wrote. */
  onSkipped: (draft: SkippedDraft) => void;
}

/** Opens the history of a workspace as seen from a period; records are read when somebody asks for them. */
export function openYear({ root, register, links, period, onSkipped }: YearInput): Year {
  return {
    history: loadHistory(root, { except: period.id, onSkipped }),
    continuity: continuityOf(register, links, period.end),
  };
}
