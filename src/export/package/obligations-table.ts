import type { Consolidation, ObligationStatus } from '../../domain/consolidation.ts';
import { punctualityOf } from '../../domain/punctuality.ts';
import { column, never, type DataRow, type DataTable } from './data-table.ts';
import { punctualities, submissionStates } from './data-values.ts';
import { formOf, inOrder } from './facts-table.ts';

/** What every agency owed and what became of it: one line for each report that was asked for. */
export function obligationsTable(consolidation: Consolidation): DataTable {
  return {
    name: 'nghia-vu',
    fields: [
      column.text('period', never),
      column.text('obligation', never),
      column.text('agency', never),
      column.text('form', never),
      column.text('state', { ...never, values: submissionStates }),
      column.text('punctuality', { ...never, values: punctualities }),
      column.date('deadline', never),
      column.date('received'),
      column.integer('days_late', { ...never, unit: 'day' }),
      column.integer('blockers', never),
      column.integer('errors', never),
      column.boolean('is_empty', never),
      column.boolean('is_waived', never),
      column.text('file'),
      column.text('sha256'),
    ],
    key: ['period', 'obligation'],
    references: [{ field: 'agency', table: 'don-vi', to: 'agency' }],
    rows: () => obligationRows(consolidation),
  };
}

function* obligationRows(consolidation: Consolidation): Generator<DataRow, undefined> {
  for (const status of inOrder(consolidation)) yield rowOf(consolidation.period.id, status);
  return undefined;
}

function rowOf(period: string, status: ObligationStatus): DataRow {
  const { obligation } = status;
  return [
    period,
    obligation.id,
    obligation.agency,
    formOf(obligation),
    status.state,
    punctualityOf(status),
    status.deadline,
    status.received ?? null,
    status.daysLate,
    status.blockers,
    status.errors,
    status.empty === true,
    status.waiver !== undefined,
    status.file ?? null,
    status.sha256 ?? null,
  ];
}
