import { comparisonsOf } from '../../../consolidate/compare/comparisons-of.ts';
import type { Consolidation } from '../../../domain/consolidation.ts';
import { noYearView, type YearView } from '../../../domain/year-view.ts';
import type { Run } from '../open-run.ts';

/** What the year says about a consolidation: comparisons, targets, published indices. */
export function yearViewOf(run: Run, consolidation: Consolidation): YearView {
  return {
    ...noYearView,
    comparisons: comparisonsOf(consolidation, run.history, run.continuity),
  };
}
