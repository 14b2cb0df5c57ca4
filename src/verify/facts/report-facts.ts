import type { Agency } from '../../domain/agency.ts';
import type { Comparison, ComparisonBasis } from '../../domain/comparison.ts';
import { scopeKey, type Consolidation, type Figure, type Scope } from '../../domain/consolidation.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import type { History } from '../../domain/history.ts';
import type { Period } from '../../domain/period.ts';
import type { Attainment } from '../../domain/target.ts';
import type { YearView } from '../../domain/year-view.ts';

/** What a statement may be compared with beside the report's own text. */
export interface ReportFacts {
  period: Period;
  /** Those that have a number at all, by code. */
  indicators: readonly Indicator[];
  agencies: readonly Agency[];
  attainments: readonly Attainment[];
  figure(code: string, scope: Scope): Figure | undefined;
  comparison(code: string, scope: Scope, basis: ComparisonBasis): Comparison | undefined;
  /** A figure as another period has it; undefined where that is not kept. */
  past(period: string, code: string, scope: Scope): Decimal | null | undefined;
  /** The frozen value, where the period is frozen. */
  frozen?(code: string, scope: Scope): Decimal | null | undefined;
}

/** The facts of a compiled period. `frozen` answers from its latest snapshot. */
export function reportFacts(
  consolidation: Consolidation,
  year: YearView,
  history: History,
  frozen?: ReportFacts['frozen'],
): ReportFacts {
  const { period, edition, agencies, figures } = consolidation;
  return {
    period,
    indicators: [...edition.indicators.values()].filter(
      (one) => figures.has(one.code) && one.valueKind !== 'text' && one.valueKind !== 'date',
    ),
    agencies,
    attainments: year.attainments,
    figure: (code, scope) => figures.get(code)?.get(scopeKey(scope)),
    comparison: (code, scope, basis) => year.comparisons.of(code, scope, basis),
    past: (id, code, scope) => history.of(id)?.figure(code, scope)?.value,
    ...(frozen ? { frozen } : {}),
  };
}
