import { coverageOfFigure, type Consolidation, type Figure } from '../../domain/consolidation.ts';
import { column, never, type DataRow, type DataTable } from './data-table.ts';
import { scopeTypes } from './data-values.ts';

/**
 * Every consolidated figure by its scope: the province, its groups and levels, then each agency, with how many of the
 * sources that were asked count. `value` is empty where nothing counts.
 */
export function figuresTable(consolidation: Consolidation): DataTable {
  return {
    name: 'tong-hop',
    fields: [
      column.text('period', never),
      column.text('indicator', never),
      column.text('scope', { ...never, values: scopeTypes }),
      column.text('scope_id'),
      column.decimal('value'),
      column.text('unit'),
      column.integer('counted_sources', never),
      column.integer('expected_sources', never),
      column.integer('not_applicable', never),
      column.boolean('is_complete', never),
      column.boolean('estimate', never),
      column.decimal('numerator'),
      column.decimal('denominator'),
      column.decimal('unit_sum'),
      column.decimal('lead_figure'),
    ],
    references: [{ field: 'indicator', table: 'chi-tieu', to: 'indicator' }],
    rows: () => figureRows(consolidation),
  };
}

function* figureRows({ period, edition, figures }: Consolidation): Generator<DataRow, undefined> {
  for (const code of edition.indicators.keys())
    for (const figure of figures.get(code)?.values() ?? []) yield rowOf(period.id, figure);
  return undefined;
}

function rowOf(period: string, figure: Figure): DataRow {
  const { scope, parts } = figure;
  const { counted, expected } = coverageOfFigure(figure);
  return [
    period,
    figure.indicator,
    scope.type,
    scope.type === 'total' ? null : scope.id,
    figure.value,
    figure.unit,
    figure.counted,
    figure.expected,
    figure.notApplicable ?? 0,
    counted >= expected,
    figure.estimate,
    parts?.numerator ?? null,
    parts?.denominator ?? null,
    figure.unitSum?.value ?? null,
    figure.leadFigure?.value ?? null,
  ];
}
