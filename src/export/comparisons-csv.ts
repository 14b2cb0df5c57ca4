import type { Comparisons } from '../domain/comparison.ts';
import type { Consolidation } from '../domain/consolidation.ts';
import { comparisonsTable } from './package/comparisons-table.ts';
import { tableCsv } from './package/table-csv.ts';

/** The comparisons (`comparisonsTable`) as CSV: UTF-8 with BOM and CRLF, so that Excel opens it. */
export function comparisonsCsv(consolidation: Consolidation, comparisons: Comparisons): Iterable<string> {
  return tableCsv(comparisonsTable(consolidation, comparisons));
}
