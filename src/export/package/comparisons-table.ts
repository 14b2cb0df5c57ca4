import type { Comparison, Comparisons } from '../../domain/comparison.ts';
import type { Consolidation } from '../../domain/consolidation.ts';
import { comparedCells, comparedFigures, type ComparedCell } from '../compared-figures.ts';
import { column, never, type DataCell, type DataRow, type DataTable } from './data-table.ts';
import { comparisonBasisNames, directions, scopeTypes } from './data-values.ts';

/**
 * Every figure over several agencies, and every total and key of the tables, against the window before and the same
 * period of last year, one per line. Decimals as they were computed. `change` is in the unit of `change_unit`: `points`
 * for rates, which have no `percent`. Where nothing compares, `not_comparable` says why and there is no number.
 */
export function comparisonsTable(consolidation: Consolidation, comparisons: Comparisons): DataTable {
  return {
    name: 'so-sanh',
    fields: [
      column.text('period', never),
      column.text('indicator'),
      column.text('table'),
      column.integer('column'),
      column.text('key'),
      column.text('scope', { ...never, values: scopeTypes }),
      column.text('scope_id'),
      column.text('basis', { ...never, values: comparisonBasisNames }),
      column.text('compared_with', never),
      column.text('derivation'),
      column.text('unit'),
      column.decimal('value'),
      column.decimal('base'),
      column.decimal('as_was'),
      column.decimal('change'),
      column.text('change_unit'),
      column.decimal('percent'),
      column.text('direction', { values: directions }),
      column.text('not_comparable'),
      column.text('missing'),
      column.integer('base_counted'),
      column.integer('base_expected'),
      column.boolean('base_estimate'),
      column.text('breaks'),
    ],
    references: [{ field: 'indicator', table: 'chi-tieu', to: 'indicator' }],
    rows: () => comparisonRows(consolidation, comparisons),
  };
}

function* comparisonRows(
  consolidation: Consolidation,
  comparisons: Comparisons,
): Generator<DataRow, undefined> {
  const { period, edition } = consolidation;
  for (const one of comparedFigures(consolidation, comparisons)) {
    const indicator = edition.indicators.get(one.indicator);
    const isRate = indicator?.valueKind === 'percent';
    yield [period.id, one.indicator, null, null, null, ...rest(one, indicator?.unit ?? null, isRate)];
  }
  for (const cell of comparedCells(consolidation, comparisons)) yield cellRow(consolidation, cell);
  return undefined;
}

function cellRow({ period, edition }: Consolidation, { table, column: no, key, comparison }: ComparedCell) {
  const definition = edition.tables.find((one) => one.code === table);
  const indicator = definition?.columns.find((one) => one.no === no)?.indicator ?? null;
  const isRate = definition?.valueKind === 'percent';
  const place = [indicator, table, no, key || null];
  return [period.id, ...place, ...rest(comparison, definition?.unit ?? null, isRate)];
}

function rest(one: Comparison, unit: string | null, isRate: boolean): DataCell[] {
  const { scope, notComparable, baseCoverage } = one;
  return [
    scope.type,
    scope.type === 'total' ? null : scope.id,
    one.basis,
    one.period,
    one.derivation.join(' ').replace(/^\+/, '') || null,
    unit,
    one.value,
    one.base,
    one.asWas ?? null,
    one.change,
    one.change === null ? null : isRate ? 'points' : unit,
    one.percent,
    one.direction,
    notComparable?.reason ?? null,
    notComparable?.missing?.join(' ') || null,
    baseCoverage?.counted ?? null,
    baseCoverage?.expected ?? null,
    one.base === null ? null : one.estimate,
    one.breaks.map(({ date, reason }) => `${date} ${reason}`).join('; ') || null,
  ];
}
