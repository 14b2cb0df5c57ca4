import type { Consolidation } from '../domain/consolidation.ts';
import { factsTable } from './package/facts-table.ts';
import { tableCsv } from './package/table-csv.ts';

/**
 * The tidy facts (`factsTable`) as CSV: UTF-8 with BOM and CRLF, so that Excel opens it. The text comes piece by piece:
 * all of it may be half a gigabyte.
 */
export function factsCsv(consolidation: Consolidation): Iterable<string> {
  return tableCsv(factsTable(consolidation));
}
