import type { Comparison, ComparisonBasis } from '../domain/comparison.ts';
import type { Figure } from '../domain/consolidation.ts';
import {
  comparisonPhrase,
  formatBase,
  formatChange,
  formatGrowth,
  isComparable,
} from './format-comparison.ts';
import type { ReportFigure, ReportModel } from './report-model.ts';

/** A figure that a tag names, with the model that it is from. */
export interface AskedFigure {
  figure: Figure | undefined;
  of: ReportFigure;
  model: ReportModel;
}

const compared = ({ figure, of, model }: AskedFigure, basis: ComparisonBasis): Comparison | undefined =>
  figure && model.comparisons.of(of.indicator.code, figure.scope, basis);

type View = readonly [name: string, view: (asked: AskedFigure) => string];

const viewsOf = (name: string, basis: ComparisonBasis): View[] => [
  [`so ${name}`, (asked) => comparisonPhrase(compared(asked, basis), asked.of.indicator)],
  [name, (asked) => formatBase(compared(asked, basis), asked.of.indicator)],
  [`mức tăng so ${name}`, (asked) => formatChange(compared(asked, basis), asked.of.indicator)],
  [`tỷ lệ tăng so ${name}`, (asked) => formatGrowth(compared(asked, basis))],
];

/** `{{2.3.1 | so cùng kỳ}}`: what is printed of a figure against an earlier one. A phrase is empty where nothing compares. */
export const comparisonViews: readonly View[] = [
  ...viewsOf('cùng kỳ', 'same-period'),
  ...viewsOf('kỳ trước', 'previous'),
  ['mức tăng', (asked) => formatChange(compared(asked, 'same-period'), asked.of.indicator)],
  ['tỷ lệ tăng', (asked) => formatGrowth(compared(asked, 'same-period'))],
];

/** `{{NẾU 2.3.1 | so được cùng kỳ}}`: whether there is an honest comparison. */
export const comparisonConditions: readonly (readonly [string, (asked: AskedFigure) => boolean])[] = [
  ['so được cùng kỳ', (asked) => isComparable(compared(asked, 'same-period'))],
  ['so được kỳ trước', (asked) => isComparable(compared(asked, 'previous'))],
];
