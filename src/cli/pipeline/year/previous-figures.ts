import type { Decimal } from '../../../domain/decimal.ts';
import type { PeriodRecord } from '../../../domain/history.ts';

/** The numbers that an obligation reported in a period that is kept, by indicator code or table cell. */
export function previousFigures(record: PeriodRecord, obligation: string): ReadonlyMap<string, Decimal> {
  const figures = new Map<string, Decimal>();
  for (const [name, { status, value }] of record.facts(obligation))
    if (status === 'number' && value !== null && /^-?\d+(?:\.\d+)?$/.test(value)) figures.set(name, value);
  return figures;
}
