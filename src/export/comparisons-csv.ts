import { stringify } from 'csv-stringify/sync';
import type { Comparison, Comparisons } from '../domain/comparison.ts';
import type { Consolidation } from '../domain/consolidation.ts';
import type { Decimal } from '../domain/decimal.ts';
import { comparedCells, comparedFigures, type ComparedCell } from './compared-figures.ts';

/** Columns of the tidy comparisons, in order. */
export const comparisonColumns = [
  'period',
  'indicator',
  'table',
  'column',
  'key',
  'scope',
  'scope_id',
  'basis',
  'compared_with',
  'derivation',
  'unit',
  'value',
  'base',
  'as_was',
  'change',
  'change_unit',
  'percent',
  'direction',
  'not_comparable',
  'missing',
  'base_counted',
  'base_expected',
  'base_estimate',
  'breaks',
] as const;

/**
 * Every figure over several agencies, and every total and key of the tables, against the window before and the same
 * period of last year, one per line; UTF-8 with BOM and CRLF. Decimals as they were computed. `change` is in the unit of
 * `change_unit`: `points` for rates, which have no `percent`. Where nothing compares, `not_comparable` says why and there
 * is no number.
 */
export function* comparisonsCsv(
  consolidation: Consolidation,
  comparisons: Comparisons,
): Generator<string, undefined> {
  yield `\uFEFF${csvLines([comparisonColumns])}`;
  const { period, edition } = consolidation;
  for (const one of comparedFigures(consolidation, comparisons)) {
    const indicator = edition.indicators.get(one.indicator);
    const isRate = indicator?.valueKind === 'percent';
    yield csvLines([[period.id, one.indicator, '', '', '', ...rest(one, indicator?.unit ?? '', isRate)]]);
  }
  for (const cell of comparedCells(consolidation, comparisons))
    yield csvLines([cellLine(consolidation, cell)]);
  return undefined;
}

function cellLine({ period, edition }: Consolidation, { table, column, key, comparison }: ComparedCell) {
  const definition = edition.tables.find((one) => one.code === table);
  const indicator = definition?.columns.find((one) => one.no === column)?.indicator ?? '';
  const isRate = definition?.valueKind === 'percent';
  return [period.id, indicator, table, column, key, ...rest(comparison, definition?.unit ?? '', isRate)];
}

function rest(one: Comparison, unit: string, isRate: boolean): (string | number)[] {
  const { scope, notComparable, baseCoverage } = one;
  return [
    scope.type,
    scope.type === 'total' ? '' : scope.id,
    one.basis,
    one.period,
    one.derivation.join(' ').replace(/^\+/, ''),
    unit,
    number(one.value),
    number(one.base),
    number(one.asWas ?? null),
    number(one.change),
    one.change === null ? '' : isRate ? 'points' : unit,
    number(one.percent),
    one.direction ?? '',
    notComparable?.reason ?? '',
    (notComparable?.missing ?? []).join(' '),
    baseCoverage?.counted ?? '',
    baseCoverage?.expected ?? '',
    one.base === null ? '' : one.estimate ? 'yes' : 'no',
    one.breaks.map(({ date, reason }) => `${date} ${reason}`).join('; '),
  ];
}

/** Quoted for Excel; text that a spreadsheet would execute is defused. */
function csvLines(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(rows as (string | number)[][], {
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}

/** A negative number must not be taken for a formula; as a number the guard lets it pass. */
function number(value: Decimal | null): string | number {
  if (value === null) return '';
  return value.startsWith('-') && String(Number(value)) === value ? Number(value) : value;
}
