import { factsOf, type Fact } from '../../consolidate/record/facts-of.ts';
import type { Agency } from '../../domain/agency.ts';
import { scopeKey, type Consolidation, type ObligationStatus } from '../../domain/consolidation.ts';
import { punctualityOf } from '../../domain/punctuality.ts';
import { column, never, type DataCell, type DataRow, type DataTable } from './data-table.ts';
import { observationStatuses, punctualities, submissionStates } from './data-values.ts';
import { formOf } from './facts-table.ts';

const fields: DataTable['fields'] = [
  column.text('period', never),
  column.text('agency', never),
  column.text('agency_name', never),
  column.text('form', never),
  column.text('state', { ...never, values: submissionStates }),
  column.text('punctuality', { ...never, values: punctualities }),
  column.date('deadline', never),
  column.date('received'),
  column.integer('days_late', { ...never, unit: 'day' }),
  column.text('indicator'),
  column.text('label_vi'),
  column.text('unit'),
  column.text('dimension'),
  column.value('value'),
  column.text('status', { ...never, values: observationStatuses }),
  column.boolean('counted', never),
  column.text('reason'),
  column.decimal('group_value'),
  column.decimal('total_value'),
];

/**
 * One agency's own figures with the standing of its reports: every indicator that it was asked for, whether it answered
 * or not, then the cells of its tables; beside each indicator the figure of its group and of the whole.
 */
export function agencyExtract(
  consolidation: Consolidation,
  agency: Agency,
  obligations: readonly ObligationStatus[],
): DataTable {
  return {
    name: 'so-lieu-don-vi',
    fields,
    *rows() {
      for (const status of obligations) yield* reportRows(consolidation, agency, status);
    },
  };
}

function* reportRows(
  consolidation: Consolidation,
  agency: Agency,
  status: ObligationStatus,
): Generator<DataRow, undefined> {
  const { obligation, state, deadline, received, daysLate } = status;
  const standing = [state, punctualityOf(status), deadline, received ?? null, daysLate];
  const head = [consolidation.period.id, agency.code, agency.name, formOf(obligation), ...standing];
  const figures = new Map<string, Fact>();
  const cells: Fact[] = [];
  for (const fact of factsOf(consolidation, obligation)) {
    if (fact.dimension === '') figures.set(fact.indicator, fact);
    else cells.push(fact);
  }
  for (const code of obligation.form.fields.keys()) {
    const fact = figures.get(code);
    const said = fact
      ? saidOf(fact)
      : [null, null, 'missing', false, state === 'missing' ? 'not-received' : 'missing'];
    yield [...head, ...named(consolidation, code), ...said, ...besides(consolidation, agency, code)];
  }
  for (const fact of cells)
    yield [...head, ...named(consolidation, fact.indicator), ...saidOf(fact), null, null];
  return undefined;
}

function named({ edition }: Consolidation, code: string): DataCell[] {
  const indicator = edition.indicators.get(code);
  return [code || null, indicator?.label.vi ?? null, indicator?.unit ?? null];
}

function saidOf({ dimension, value, status, counted, reason }: Fact): DataCell[] {
  return [dimension || null, value, status, counted, reason || null];
}

function besides({ figures }: Consolidation, { group }: Agency, code: string): DataCell[] {
  const own = figures.get(code);
  const of = (key: string) => own?.get(key)?.value ?? null;
  return [of(scopeKey({ type: 'group', id: group })), of(scopeKey({ type: 'total' }))];
}
