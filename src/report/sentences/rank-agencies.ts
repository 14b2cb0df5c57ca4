import type { Agency } from '../../domain/agency.ts';
import { scopeKey, type Consolidation, type Figure } from '../../domain/consolidation.ts';
import { compareDecimals, roundTo, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import { groupBy } from '../../domain/group-by.ts';

/** From when on the rates of agencies are told side by side. */
export interface RankingLimits {
  /** Agencies of a group that can be compared. */
  leastAgencies: number;
  /** Size of what a rate is taken of: 1 of 1 is not the best of a province. */
  leastDenominator: number;
}

export const usualRankingLimits: RankingLimits = { leastAgencies: 3, leastDenominator: 30 };

/** The ends of one group: agencies with equal printed rates stand together, in the order of the register. */
export interface GroupEnds {
  group: string;
  /** How many could be compared. */
  compared: number;
  highest: { value: Decimal; agencies: readonly Agency[] };
  lowest: { value: Decimal; agencies: readonly Agency[] };
}

/**
 * Highest and lowest rate of each group of agencies. An agency takes part where its figure counts, is no estimate, has no
 * open error behind it and is taken of enough; a group with too few such agencies says nothing. Rates are compared as they
 * are printed.
 */
export function rankAgencies(
  consolidation: Consolidation,
  indicator: Indicator,
  limits: RankingLimits = usualRankingLimits,
): GroupEnds[] {
  const own = consolidation.figures.get(indicator.code);
  if (!own) return [];
  const doubtful = doubtfulAgencies(consolidation);
  const known = consolidation.agencies.flatMap((agency) => {
    const figure = own.get(scopeKey({ type: 'agency', id: agency.code }));
    const value = figure && !doubtful.has(agency.code) ? soundValue(figure, limits) : undefined;
    return value === undefined ? [] : [{ agency, value: roundTo(value, indicator.decimals) }];
  });
  return [...groupBy(known, (one) => one.agency.group)]
    .filter(([, all]) => all.length >= limits.leastAgencies)
    .map(([group, all]) => endsOf(group, all));
}

function soundValue(figure: Figure, { leastDenominator }: RankingLimits): Decimal | undefined {
  const { value, estimate, parts, counted, expected } = figure;
  if (value === null || estimate || !parts || counted < expected) return undefined;
  return compareDecimals(parts.denominator, String(leastDenominator)) >= 0 ? value : undefined;
}

/** Where the policy counts figures with errors, nobody is praised or blamed for them. */
function doubtfulAgencies({ policy, obligations }: Consolidation): ReadonlySet<string> {
  if (policy !== 'include') return new Set();
  return new Set(
    obligations.filter((one) => one.state === 'with-errors').map((one) => one.obligation.agency),
  );
}

function endsOf(group: string, all: readonly { agency: Agency; value: Decimal }[]): GroupEnds {
  const values = all.map((one) => one.value).sort(compareDecimals);
  const end = (value: Decimal) => ({
    value,
    agencies: all.filter((one) => compareDecimals(one.value, value) === 0).map((one) => one.agency),
  });
  return { group, compared: all.length, highest: end(values.at(-1)!), lowest: end(values[0]!) };
}
