import type { Consolidation, ConsolidatedTable, Figure, ObligationStatus } from '../domain/consolidation.ts';
import type { Decimal } from '../domain/decimal.ts';
import { coverageOf } from '../consolidate/coverage.ts';

/** A file that the run has written. */
export interface WrittenOutput {
  kind: string;
  /** Workspace-relative, `/`. */
  path: string;
  sha256: string;
}

/** The contract `cchc.compile/1` as plain data: values are decimal strings or null, never floats. */
export function compileResult(consolidation: Consolidation, outputs: readonly WrittenOutput[]) {
  const { period, edition, draft, figures, tables } = consolidation;
  const coverage = coverageOf(consolidation);
  const inOrder = [...edition.indicators.keys()].flatMap((code) => [...(figures.get(code)?.values() ?? [])]);
  return {
    schema: 'cchc.compile/1' as const,
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
    figures: inOrder.map(asFigure),
    tables: tables.map(asTable),
    outputs,
  };
}

/** `compileResult` as text, with a final line break. */
export function compileJson(consolidation: Consolidation, outputs: readonly WrittenOutput[]): string {
  return `${JSON.stringify(compileResult(consolidation, outputs), null, 2)}\n`;
}

function asEntry({ obligation, daysLate }: ObligationStatus) {
  return { agency: obligation.agency, obligation: obligation.id, daysLate };
}

function asFigure({ indicator, scope, value, unit, counted, expected, estimate, unitSum }: Figure) {
  return {
    indicator,
    scope,
    value,
    unit,
    counted,
    expected,
    ...(estimate ? { estimate } : {}),
    ...(unitSum ? { unitSum } : {}),
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
