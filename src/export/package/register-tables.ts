import type { Consolidation } from '../../domain/consolidation.ts';
import { levels } from '../../domain/agency.ts';
import { column, never, type DataTable } from './data-table.ts';

/** Who was asked: the agencies of the period, in the order of the register. */
export function agenciesTable({ agencies, period }: Consolidation): DataTable {
  return {
    name: 'don-vi',
    fields: [
      column.text('period', never),
      column.text('agency', never),
      column.text('agency_name', never),
      column.text('level', { ...never, values: levels }),
      column.text('group', never),
      column.text('parent'),
      column.text('leads'),
      column.date('valid_from'),
      column.date('valid_to'),
    ],
    key: ['agency'],
    *rows() {
      for (const { code, name, level, group, parent, leads, validFrom, validTo } of agencies)
        yield [
          period.id,
          code,
          name,
          level,
          group,
          parent ?? null,
          leads.join(' ') || null,
          validFrom ?? null,
          validTo ?? null,
        ];
    },
  };
}

/** What was asked: the indicators of the edition, with everything that says what their figures mean. */
export function indicatorsTable({ edition, period }: Consolidation): DataTable {
  return {
    name: 'chi-tieu',
    fields: [
      column.text('period', never),
      column.text('indicator', never),
      column.text('area', never),
      column.text('label_vi', never),
      column.text('label_en', never),
      column.text('unit'),
      column.text('value_kind', never),
      column.text('kind', never),
      column.integer('decimals', never),
      column.text('over_units', never),
      column.text('over_time', never),
      column.text('source', never),
      column.text('lead', never),
      column.text('definition_basis'),
      column.text('certainty', never),
    ],
    key: ['indicator'],
    *rows() {
      for (const one of edition.indicators.values())
        yield [
          period.id,
          one.code,
          one.area,
          one.label.vi,
          one.label.en,
          one.unit,
          one.valueKind,
          one.kind,
          one.decimals,
          one.overUnits,
          one.overTime,
          one.source,
          one.lead,
          one.basis || null,
          one.certainty,
        ];
    },
  };
}
