import type { Agency } from '../../domain/agency.ts';
import type { Break, NotComparable } from '../../domain/comparison.ts';
import type { Scope } from '../../domain/consolidation.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import type { PeriodRecord } from '../../domain/history.ts';
import type { ContinuityOf } from '../../domain/succession.ts';

/** A figure of an earlier period on the units of today. */
export interface RestatedFigure {
  value: Decimal | null;
  parts?: { numerator: Decimal; denominator: Decimal };
  counted: number;
  expected: number;
  estimate: boolean;
  /** As it was printed, on the units of that time. */
  asWas: Decimal | null;
  breaks: readonly Break[];
  notComparable?: NotComparable;
}

/** A figure of an earlier period for today's agencies of a scope, as far as each of them is still the same. */
export function restatedFigure(
  record: PeriodRecord,
  indicator: Indicator,
  scope: Scope,
  agencies: readonly Agency[],
  continuity: ContinuityOf,
): RestatedFigure {
  const figure = record.figure(indicator.code, scope);
  const related = agencies.map((agency) => ({ agency, now: continuity(agency.code, record.period) }));
  const isSame = related.every(({ agency, now }) => now.kind === 'same' && now.code === agency.code);
  const asWas = figure?.value ?? null;
  const breaks = related.flatMap(({ agency, now }): Break[] =>
    now.kind === 'same' && now.partialFrom !== undefined
      ? [{ date: now.partialFrom, reason: 'partial-window', agencies: [agency.code] }]
      : [],
  );
  const { counted, expected, estimate } = figure ?? { counted: 0, expected: 0, estimate: false };
  const common = { counted, expected, estimate, asWas, breaks };
  if (!isSame) return { ...common, value: null, notComparable: { reason: 'unit-changed' } };
  return { ...common, value: asWas, ...(figure?.parts ? { parts: figure.parts } : {}) };
}
