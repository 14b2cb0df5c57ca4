import type { Consolidation, ConsolidatedTable, Figure, ObligationStatus } from '../domain/consolidation.ts';
import type { Comparison, ComparisonBasis, Comparisons } from '../domain/comparison.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Moved } from '../domain/snapshot.ts';
import type { Attainment } from '../domain/target.ts';
import type { Waiver } from '../domain/waiver.ts';
import type { YearView } from '../domain/year-view.ts';
import { jsonText } from '../messages/json-text.ts';
import { coverageOf } from '../consolidate/coverage.ts';

/** A file that the run has written. */
export interface WrittenOutput {
  kind: string;
  /** Workspace-relative, `/`. */
  path: string;
  sha256: string;
}

/** What became of the period's record. */
export interface CompiledSnapshot {
  /** Null where none was written and none was there. */
  id: string | null;
  /** 0 for a draft. */
  number: number;
  /** The result is frozen. */
  final: boolean;
  /** What differs from the snapshot before, each in full. */
  moved: readonly Moved[];
  /** Why `--final` was refused. */
  refused?: {
    missing: readonly string[];
    errors: readonly string[];
    /** Waivers that are about what is open, and let it not pass. */
    waivers: readonly (Pick<Waiver, 'line' | 'code' | 'agency' | 'target'> & { state: string })[];
  };
  /** Open findings that ask for an explanation; absent where nothing was written. */
  unexplained?: number;
  /** Official files of a frozen period that were gone or edited and were written again. */
  restored?: readonly string[];
}

/**
 * The contract `cchc.compile/1` as text in pieces: values are decimal strings or null, never floats. The figures are made
 * one at a time: of thousands of agencies there are a million. Figures over several agencies carry their comparisons.
 */
export function compileJson(
  consolidation: Consolidation,
  year: YearView,
  outputs: readonly WrittenOutput[],
  snapshot?: CompiledSnapshot,
): Iterable<string> {
  const { period, edition, draft, tables } = consolidation;
  const coverage = coverageOf(consolidation);
  return jsonText({
    schema: 'cchc.compile/1',
    period: period.id,
    edition: edition.id,
    draft,
    snapshot,
    coverage: {
      expected: coverage.expected,
      received: coverage.received,
      counted: coverage.counted,
      missing: coverage.missing.map(asEntry),
      late: coverage.late.map(asEntry),
      undated: coverage.undated.map(({ obligation }) => obligation.id),
    },
    figures: figureEntries(consolidation, year.comparisons),
    tables: tables.map((one) => asTable(one, year.comparisons)),
    breaks: year.comparisons.breaks,
    targets: year.attainments.map(asTarget),
    indices: year.indices,
    outputs,
  });
}

function* figureEntries({ edition, figures }: Consolidation, comparisons: Comparisons) {
  for (const code of edition.indicators.keys()) {
    for (const one of figures.get(code)?.values() ?? []) {
      const isWide = one.scope.type !== 'agency';
      const asked = (basis: ComparisonBasis) => (isWide ? comparisons.of(code, one.scope, basis) : undefined);
      yield { ...asFigure(one), ...compared(asked, edition.indicators.get(code)?.valueKind === 'percent') };
    }
  }
}

/** Absent where nothing is offered: agencies, and a workspace without history. */
function compared(asked: (basis: ComparisonBasis) => Comparison | undefined, isRate = false) {
  const [previous, samePeriod] = [asked('previous'), asked('same-period')];
  if (!previous && !samePeriod) return {};
  return {
    comparisons: {
      ...(previous ? { previous: asComparison(previous, isRate) } : {}),
      ...(samePeriod ? { samePeriod: asComparison(samePeriod, isRate) } : {}),
    },
  };
}

/** Rates change by `points`; everything else by a `change` in its own unit and by `percent`: never mixed up. */
function asComparison(one: Comparison, isRate: boolean) {
  const { period, derivation, base, asWas, change, percent, direction, baseCoverage } = one;
  return {
    period,
    ...(derivation.length > 0 ? { derivation } : {}),
    base,
    ...(asWas === undefined ? {} : { asWas }),
    ...(isRate ? { points: change } : { change, percent }),
    direction,
    ...(baseCoverage ? { baseCoverage } : {}),
    ...(one.estimate ? { estimate: true } : {}),
    ...(one.notComparable ? { notComparable: one.notComparable } : {}),
    ...(one.breaks.length > 0 ? { breaks: one.breaks } : {}),
  };
}

function asTarget({ target, ...said }: Attainment) {
  return { ...target, ...said };
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

function asTable({ table, by, rows, total, counted, expected }: ConsolidatedTable, comparisons: Comparisons) {
  const totals = [...total.keys()].flatMap((no) => {
    const of = compared((basis) => comparisons.ofTable(table, no, basis)).comparisons;
    return of ? [[String(no), of] as const] : [];
  });
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
    ...(totals.length > 0 ? { comparisons: Object.fromEntries(totals) } : {}),
  };
}

function asColumns(cells: ReadonlyMap<number, Decimal | null>): Record<string, Decimal | null> {
  return Object.fromEntries([...cells].map(([no, value]) => [String(no), value]));
}
