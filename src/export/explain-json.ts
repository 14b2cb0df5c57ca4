import type { Consolidation, Contribution, Exclusion, Scope } from '../domain/consolidation.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { comparisonEntries, type ExplainedComparison } from './explain-comparisons.ts';

/** The contract `cchc.explain/1`: one figure, its operation, and every source of it with the place it stands in. */
export function explainResult(
  consolidation: Consolidation,
  indicator: string,
  scope: Scope,
  compared: readonly ExplainedComparison[] = [],
) {
  const lineage = consolidation.lineage(indicator, scope);
  const definition = consolidation.edition.indicators.get(indicator);
  if (!lineage || !definition) return undefined;
  const names = new Map(consolidation.agencies.map(({ code, name }) => [code, name]));
  const { figure, operation, contributions, exclusions } = lineage;
  return {
    schema: 'cchc.explain/1' as const,
    period: consolidation.period.id,
    indicator,
    label: definition.label,
    scope,
    operation,
    value: figure.value,
    unit: figure.unit,
    counted: figure.counted,
    expected: figure.expected,
    estimate: figure.estimate,
    ...(figure.parts ? { parts: figure.parts } : {}),
    ...(figure.unitSum ? { unitSum: figure.unitSum } : {}),
    ...(figure.leadFigure ? { leadFigure: figure.leadFigure } : {}),
    ...(compared.length > 0 ? { comparisons: comparisonEntries(compared) } : {}),
    contributions: contributions.map((one) => asContribution(one, names)),
    exclusions: exclusions.map((one) => asExclusion(one, names)),
  };
}

/** The period was frozen: the snapshot, and how many files of the inbox are gone or new since. */
export interface ExplainedFreezing {
  snapshot: number;
  id: string;
  madeOn: LocalDate;
  gone: number;
  added: number;
}

const asFrozen = ({ snapshot: number, id, madeOn, gone, added }: ExplainedFreezing) => ({
  number,
  id,
  madeOn,
  inputsMoved: { gone, added },
});

/** `explainResult` as text; undefined when there is no such figure. */
export function explainJson(
  consolidation: Consolidation,
  indicator: string,
  scope: Scope,
  compared: readonly ExplainedComparison[] = [],
  frozen?: ExplainedFreezing,
): string | undefined {
  const result = explainResult(consolidation, indicator, scope, compared);
  return result && `${JSON.stringify(frozen ? { ...result, frozen: asFrozen(frozen) } : result, null, 2)}\n`;
}

function asContribution(one: Contribution, names: ReadonlyMap<string, string>) {
  return {
    agency: one.agency,
    name: names.get(one.agency) ?? one.agency,
    ...(one.indicator === undefined ? {} : { indicator: one.indicator }),
    value: one.value,
    status: one.status,
    raw: one.raw,
    ...place(one),
    sha256: one.sha256,
  };
}

function asExclusion(one: Exclusion, names: ReadonlyMap<string, string>) {
  return {
    agency: one.agency,
    name: names.get(one.agency) ?? one.agency,
    ...(one.indicator === undefined ? {} : { indicator: one.indicator }),
    reason: one.reason,
    code: one.code ?? null,
    raw: one.raw ?? null,
    ...place(one),
  };
}

function place({ cell }: Contribution | Exclusion) {
  return { file: cell?.file ?? null, sheet: cell?.sheet ?? null, cell: cell?.cell ?? null };
}
