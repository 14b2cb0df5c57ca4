import { factsOf, type Fact } from '../../consolidate/record/facts-of.ts';
import type { Agency } from '../../domain/agency.ts';
import type { Consolidation, ObligationStatus } from '../../domain/consolidation.ts';
import { observedColumns } from '../../domain/fact-columns.ts';
import type { Obligation } from '../../domain/form.ts';
import type { FieldName } from '../../messages/data-dictionary/field-words.ts';
import { column, never, type DataField, type DataRow, type DataTable } from './data-table.ts';
import { observationStatuses } from './data-values.ts';

/** What is said of every reported value, in the order in which the record of a period keeps it. */
const observed: Readonly<Record<(typeof observedColumns)[number], DataField>> = {
  indicator: column.text('indicator'),
  dimension: column.text('dimension'),
  value: column.value('value'),
  status: column.text('status', { ...never, values: observationStatuses }),
  counted: column.boolean('counted', never),
  reason: column.text('reason'),
  raw: column.text('raw'),
  file: column.text('file', never),
  sheet: column.text('sheet'),
  cell: column.text('cell'),
};

/** Columns of the tidy facts, in order. */
export const factColumns = [
  'period',
  'agency',
  'agency_name',
  'form',
  ...observedColumns,
  'sha256',
] as const satisfies readonly FieldName[];

const fields: Readonly<Record<(typeof factColumns)[number], DataField>> = {
  period: column.text('period', never),
  agency: column.text('agency', never),
  agency_name: column.text('agency_name', never),
  form: column.text('form', never),
  ...observed,
  sha256: column.text('sha256', never),
};

/**
 * Every value of every submission that counts, one per line, blanks included. `counted` says whether the value is part
 * of the province's figure: the values with `yes` and no dimension add up to it (operands of ratios: to the ratio's
 * parts). `dimension` is `table:row/column` for cells of tables.
 */
export function factsTable(consolidation: Consolidation): DataTable {
  return {
    name: 'so-lieu',
    fields: factColumns.map((name) => fields[name]),
    references: [
      { field: 'agency', table: 'don-vi', to: 'agency' },
      { field: 'indicator', table: 'chi-tieu', to: 'indicator' },
    ],
    rows: () => factRows(consolidation),
  };
}

function* factRows(consolidation: Consolidation): Generator<DataRow, undefined> {
  const agencies = new Map(consolidation.agencies.map((agency) => [agency.code, agency]));
  for (const { obligation } of inOrder(consolidation)) {
    const agency = agencies.get(obligation.agency);
    if (!agency) continue;
    for (const fact of factsOf(consolidation, obligation))
      yield rowOf(consolidation.period.id, obligation, agency, fact);
  }
  return undefined;
}

/** Obligations in the order of the register, the unit's own report first. */
export function inOrder({ obligations, agencies }: Consolidation): ObligationStatus[] {
  const at = new Map(agencies.map((agency, index) => [agency.code, index]));
  const place = (code: string) => at.get(code) ?? agencies.length;
  return [...obligations].sort(
    ({ obligation: a }, { obligation: b }) => place(a.agency) - place(b.agency) || (a.id < b.id ? 1 : -1),
  );
}

function rowOf(period: string, obligation: Obligation, agency: Agency, fact: Fact): DataRow {
  return [
    period,
    agency.code,
    agency.name,
    formOf(obligation),
    fact.indicator || null,
    fact.dimension || null,
    fact.value,
    fact.status,
    fact.counted,
    fact.reason || null,
    fact.raw || null,
    fact.file,
    fact.sheet || null,
    fact.cell || null,
    fact.sha256,
  ];
}

/** Which of an agency's reports: `unit`, `field-lead-SNV`. */
export function formOf({ submissionType, lead }: Pick<Obligation, 'submissionType' | 'lead'>): string {
  return lead === undefined ? submissionType : `${submissionType}-${lead}`;
}
