import { coverageOfFigure, scopeKey, type Consolidation, type Scope } from '../../domain/consolidation.ts';
import type { Comparison, ComparisonBasis, Comparisons } from '../../domain/comparison.ts';
import type { History, PeriodRecord } from '../../domain/history.ts';
import { samePeriodLastYear, type Period } from '../../domain/period.ts';
import type { ContinuityOf } from '../../domain/succession.ts';
import { mergeBreaks, type TimeSource } from '../time/time-value.ts';
import { windowBefore } from '../../domain/window-before.ts';
import { agenciesAsked, agenciesInRow } from './asked-agencies.ts';
import { compare, type Asked } from './compare.ts';
import { reorganisationBreaks } from './reorganisation-breaks.ts';
import { reportBreaks } from './report-breaks.ts';
import { scopeSource, validityBreaks } from './scope-source.ts';
import { tableCells, type TableCells } from './table-cells.ts';
import { keyTable, tableRow, tableSource } from './table-source.ts';
import { agenciesOf, timeContextOf, type TimeContext } from './time-context.ts';

/**
 * What a consolidated period is compared with: each comparison is made when somebody asks for it. Of what is kept only
 * windows count that were over when the period was, so that a report made again later says what it said; ad hoc and
 * thematic reports follow none and nothing follows them.
 */
export function comparisonsOf(
  consolidation: Consolidation,
  history: History,
  continuity: ContinuityOf,
): Comparisons {
  const { period } = consolidation;
  const asking: Asking = {
    consolidation,
    context: timeContextOf(consolidation, history, continuity),
    periods: history.periods.filter((one) => one.end <= period.end && one.id !== period.id && !one.special),
    sources: new Map(),
    cells: new Map(),
    made: new Map(),
  };
  return {
    of(code, scope, basis) {
      // An agency's own are asked for once, and there are as many as figures.
      if (scope.type === 'agency') return compared(figureAsked(asking, code, scope, basis));
      return once(asking, `${code} ${basis} ${scopeKey(scope)}`, () =>
        figureAsked(asking, code, scope, basis),
      );
    },
    ofTable(table, column, basis, key) {
      const name = `${table}/${column} ${basis} ${key ?? ''}`;
      return once(asking, name, () => cellAsked(asking, table, column, basis, key));
    },
    get breaks() {
      return reportBreaks(asking.context, period, asking.periods);
    },
  };
}

interface Asking {
  consolidation: Consolidation;
  context: TimeContext;
  periods: readonly Period[];
  /** Of the wide scopes: they are asked for hundreds of figures. */
  sources: Map<string, TimeSource>;
  /** By record and table. */
  cells: Map<string, TableCells>;
  /** Report, annex and data print the same comparisons. */
  made: Map<string, Comparison | undefined>;
}

function once({ made }: Asking, name: string, ask: () => Asked | undefined): Comparison | undefined {
  if (!made.has(name)) made.set(name, compared(ask()));
  return made.get(name);
}

function compared(asked: Asked | undefined): Comparison | undefined {
  return asked && compare(asked);
}

function baseWindow(period: Period, basis: ComparisonBasis): Period | undefined {
  return basis === 'previous' ? windowBefore(period) : samePeriodLastYear(period);
}

function figureAsked(asking: Asking, code: string, scope: Scope, basis: ComparisonBasis): Asked | undefined {
  const { period, edition, agencies, figures } = asking.consolidation;
  const indicator = edition.indicators.get(code);
  const figure = figures.get(code)?.get(scopeKey(scope));
  const base = baseWindow(period, basis);
  if (!indicator || !figure || !base || indicator.overTime === 'collect') return undefined;
  const source = sourceOf(asking, scope);
  return {
    indicator: code,
    scope,
    basis,
    period,
    base,
    measure: source.measureOf(code)!,
    source,
    value: figure.value,
    parts: figure.parts,
    coverage: coverageOfFigure(figure),
    ownBreaks: mergeBreaks([
      reorganisationBreaks(period, agenciesOf(scope, agencies)),
      validityBreaks(indicator, period),
      validityBreaks(indicator, base),
    ]),
    continuity: asking.context.continuity,
    askedOf: () => agenciesAsked(asking.consolidation, code, scope),
  };
}

function sourceOf({ context, periods, sources }: Asking, scope: Scope): TimeSource {
  if (scope.type === 'agency') return scopeSource(context, scope, periods);
  const key = scopeKey(scope);
  const source = sources.get(key) ?? scopeSource(context, scope, periods);
  sources.set(key, source);
  return source;
}

function cellAsked(
  asking: Asking,
  code: string,
  column: number,
  basis: ComparisonBasis,
  key: string | undefined,
): Asked | undefined {
  const { context, consolidation, periods } = asking;
  const { period, edition, agencies, tables } = consolidation;
  const table = edition.tables.find((one) => one.code === code);
  const now = keyTable(tables, code);
  const row = now && tableRow(now, key);
  const base = baseWindow(period, basis);
  if (!table || !row || !base) return undefined;
  const source = tableSource(context, table, key, periods, (record) => cellsOf(asking, record, code));
  const measure = source.measureOf(String(column));
  if (!measure) return undefined;
  return {
    indicator: `${code}/${column}`,
    scope: { type: 'total' },
    basis,
    period,
    base,
    measure,
    source,
    value: row.get(column) ?? null,
    coverage: { counted: now.counted, expected: now.expected },
    ownBreaks: reorganisationBreaks(period, agencies),
    continuity: context.continuity,
    askedOf: () => agenciesInRow(consolidation, code, key),
  };
}

function cellsOf({ cells }: Asking, record: PeriodRecord, table: string): TableCells {
  const key = `${record.id} ${table}`;
  const known = cells.get(key) ?? tableCells(record, table);
  cells.set(key, known);
  return known;
}
