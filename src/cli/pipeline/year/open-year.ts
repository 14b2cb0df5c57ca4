import type { History } from '../../../domain/history.ts';
import type { ContinuityOf } from '../../../domain/succession.ts';
import { loadHistory, type SkippedDraft } from '../../../workspace/history/load-history.ts';

/** What the workspace keeps of other periods, and how today's agencies relate to those of then. */
export interface Year {
  history: History;
  continuity: ContinuityOf;
}

/**
 * Opens the history of a workspace as seen from a period; records are read when somebody asks for them. `onSkipped`
 * hears of drafts that are not what `compile` wrote.
 */
export function openYear(root: string, periodId: string, onSkipped: (draft: SkippedDraft) => void): Year {
  return {
    history: loadHistory(root, { except: periodId, onSkipped }),
    continuity: (code) => ({ kind: 'same', code }),
  };
}
