import type { Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import type { PeriodRecord } from '../../domain/history.ts';
import { carryOverSource } from '../../domain/period.ts';
import type { ConsolidationContext } from '../rule.ts';

/** The province's own chain, where its units have no counterpart of their own in the period before. */
export interface ProvinceChain {
  /** Id of the period whose end the window starts from; empty for windows of a profile that continue none. */
  source: string;
  record: PeriodRecord | undefined;
}

export function provinceChain({ consolidation, history }: ConsolidationContext): ProvinceChain {
  const source = carryOverSource(consolidation.period)?.id ?? '';
  return { source, record: history.of(source) };
}

/**
 * Whether some agency that is asked for an indicator cannot be compared with itself: then the total alone can be. Where
 * all can, each of them is held against its own past and the total adds nothing.
 */
export function isOnlyTotalComparable(
  { consolidation, continuity }: ConsolidationContext,
  { period }: PeriodRecord,
  indicator: Indicator,
): boolean {
  return consolidation.obligations.some(({ obligation }) => {
    if (obligation.submissionType !== 'unit' || !obligation.form.fields.has(indicator.code)) return false;
    const { kind } = continuity(obligation.agency, period);
    return kind === 'none' || kind === 'weighted';
  });
}

/** A province's figure that everybody who was asked stands behind; a part of it would differ by who is missing. */
export function wholeTotal(context: ConsolidationContext, code: string): Decimal | undefined {
  const figure = context.consolidation.figures.get(code)?.get('total');
  return figure && figure.counted === figure.expected && figure.value !== null ? figure.value : undefined;
}

export function wholePastTotal(record: PeriodRecord, code: string): Decimal | undefined {
  const figure = record.figure(code, { type: 'total' });
  return figure && figure.counted === figure.expected && figure.value !== null ? figure.value : undefined;
}
