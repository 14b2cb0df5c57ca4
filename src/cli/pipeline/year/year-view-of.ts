import type { Consolidation } from '../../../domain/consolidation.ts';
import { noYearView, type YearView } from '../../../domain/year-view.ts';
import type { Run } from '../open-run.ts';

/** What the year says about a consolidation: comparisons, targets, published indices. */
export function yearViewOf(_run: Run, _consolidation: Consolidation): YearView {
  return noYearView;
}
