import type { Comparisons, SeriesOf } from './comparison.ts';
import { noIndexResults, type IndexResults } from './index-result.ts';
import type { Attainment } from './target.ts';

/** What the year says about a consolidation: earlier periods, the plan, the published indices. */
export interface YearView {
  comparisons: Comparisons;
  /** Figures over time, made when asked. */
  series: SeriesOf;
  attainments: readonly Attainment[];
  indices: IndexResults;
}

const nothingToCompare: Comparisons = { of: () => undefined, ofTable: () => undefined, breaks: [] };

export const noYearView: YearView = {
  comparisons: nothingToCompare,
  series: () => [],
  attainments: [],
  indices: noIndexResults,
};
