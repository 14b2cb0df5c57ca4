import type { Consolidation } from '../../domain/consolidation.ts';
import { column, never, type DataRow, type DataTable } from './data-table.ts';
import { formOf, inOrder } from './facts-table.ts';

/** What agencies wrote, section by section, as they wrote it; sections that were left empty have no line. */
export function textsTable(consolidation: Consolidation): DataTable {
  return {
    name: 'thuyet-minh',
    fields: [
      column.text('period', never),
      column.text('agency', never),
      column.text('form', never),
      column.text('section', never),
      column.text('text', never),
    ],
    references: [{ field: 'agency', table: 'don-vi', to: 'agency' }],
    rows: () => textRows(consolidation),
  };
}

function* textRows(consolidation: Consolidation): Generator<DataRow, undefined> {
  const { period, effective } = consolidation;
  for (const { obligation } of inOrder(consolidation))
    for (const { section, text } of effective.get(obligation.id)?.narrative ?? [])
      if (text !== '') yield [period.id, obligation.agency, formOf(obligation), section, text];
  return undefined;
}
