import { comparisonsOf } from '../../../consolidate/compare/comparisons-of.ts';
import { trendsOf } from '../../../consolidate/compare/trends-of.ts';
import type { Consolidation } from '../../../domain/consolidation.ts';
import type { YearView } from '../../../domain/year-view.ts';
import type { Run } from '../open-run.ts';
import { openPlan, planView, type YearPlan } from './plan-of-year.ts';

/** What the year says about a consolidation: comparisons, targets, published indices. */
export function yearViewOf(run: Run, consolidation: Consolidation, plan: YearPlan = openPlan(run)): YearView {
  return {
    comparisons: comparisonsOf(consolidation, run.history, run.continuity),
    series: trendsOf(consolidation, run.history, run.continuity),
    ...planView(run, plan, consolidation),
  };
}
