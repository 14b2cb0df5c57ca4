import type { Consolidation, ConsolidatedTable, Figure, ObligationStatus } from '../domain/consolidation.ts';
import type { Decimal } from '../domain/decimal.ts';
import { jsonText } from '../messages/json-text.ts';
import { coverageOf } from '../consolidate/coverage.ts';

/** A file that the run has written. */
export interface WrittenOutput {
  kind: string;
  /** Workspace-relative, `/`. */
  path: string;
  sha256: string;
}

/**
 * The contract `cchc.compile/1` as text in pieces: values are decimal strings or null, never floats. The figures are made
 * one at a time: of thousands of agencies there are a million.
 */
export function compileJson(
  consolidation: Consolidation,
  outputs: readonly WrittenOutput[],
): Iterable<string> {
  const { period, edition, draft, figures, tables } = consolidation;
  const coverage = coverageOf(consolidation);
  return jsonText({
    schema: 'cchc.compile/1',
    period: period.id,
    edition: edition.id,
    draft,
    coverage: {
      expected: coverage.expected,
      received: coverage.received,
      counted: coverage.counted,
      missing: coverage.missing.map(asEntry),
      late: coverage.late.map(asEntry),
    },
    figures: figureEntries(edition.indicators.keys(), figures),
    tables: tables.map(asTable),
    outputs,
  });
}

function* figureEntries(codes: Iterable<string>, figures: Consolidation['figures']) {
  for (const code of codes) for (const one of figures.get(code)?.values() ?? []) yield asFigure(one);
}

function asEntry({ obligation, daysLate }: ObligationStatus) {
  return { agency: obligation.agency, obligation: obligation.id, daysLate };
}

function asFigure({
  indicator,
  scope,
  value,
  unit,
  counted,
  expected,
  estimate,
  unitSum,
  leadFigure,
}: Figure) {
  return {
    indicator,
    scope,
    value,
    unit,
    counted,
    expected,
    ...(estimate ? { estimate } : {}),
    ...(unitSum ? { unitSum } : {}),
    ...(leadFigure ? { leadFigure } : {}),
  };
}

function asTable({ table, by, rows, total, counted, expected }: ConsolidatedTable) {
  return {
    table,
    by,
    counted,
    expected,
    rows: rows.map(({ key, group, cells, sources }) => ({
      key,
      ...(group === undefined ? {} : { group }),
      cells: asColumns(cells),
      sources,
    })),
    total: asColumns(total),
  };
}

function asColumns(cells: ReadonlyMap<number, Decimal | null>): Record<string, Decimal | null> {
  return Object.fromEntries([...cells].map(([no, value]) => [String(no), value]));
}
