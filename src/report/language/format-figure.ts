import type { Figure } from '../../domain/consolidation.ts';
import type { ReportFigure } from '../report-model.ts';
import { asUsual, type FigureFormat } from './figure-format.ts';
import { formatValue } from './format-value.ts';

/** What stands where a figure is missing; never 0. */
export const missingMark = '…';
/** What stands where every source answered "không áp dụng", or none was asked. */
export const notApplicableMark = '-';

/**
 * A figure as the report prints it: `41.206`, `98,5%`, `1.200 (ước)`, `-`, `…`. Rounded to the indicator's decimals;
 * whole numbers carry none.
 */
export function formatFigure(
  figure: Figure | undefined,
  of: ReportFigure,
  format: FigureFormat = asUsual,
): string {
  if (!figure || figure.value === null) return hasNothingToSay(figure, of) ? notApplicableMark : missingMark;
  const text = formatValue(figure.value, of.indicator, format, figure.parts);
  return figure.estimate ? `${text} (ước)` : text;
}

function hasNothingToSay(figure: Figure | undefined, { notApplicable }: ReportFigure): boolean {
  if (!figure) return false;
  const { expected, notApplicable: without = 0 } = figure;
  return notApplicable || (expected > 0 && without >= expected);
}
