import type { Figure } from '../../domain/consolidation.ts';
import { formatValue } from './format-value.ts';
import type { ReportFigure } from '../report-model.ts';

/** What stands where a figure is missing; never 0. */
export const missingMark = '…';
/** What stands where every source answered "không áp dụng". */
export const notApplicableMark = '-';

/**
 * A figure as the report prints it: `41.206`, `98,5%`, `1.200 (ước)`, `-`, `…`. Rounded to the indicator's decimals;
 * whole numbers carry none.
 */
export function formatFigure(figure: Figure | undefined, of: ReportFigure): string {
  if (!figure || figure.value === null) {
    return of.notApplicable && figure ? notApplicableMark : missingMark;
  }
  const text = formatValue(figure.value, of.indicator);
  return figure.estimate ? `${text} (ước)` : text;
}
