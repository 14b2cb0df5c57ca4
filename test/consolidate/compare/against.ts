import type { ContinuityOf } from '../../../src/domain/succession.ts';
import type { Scope } from '../../../src/domain/consolidation.ts';
import { comparisonsOf } from '../../../src/consolidate/compare/comparisons-of.ts';
import { agency, consolidated, type Sent } from '../sample-province.ts';
import { at, historyFrom, sameUnits } from '../synthetic-year.ts';
import { pastRecord, timedEdition, type Past } from './past-records.ts';

export const total: Scope = { type: 'total' };
export const X1 = agency('X1', 'commune');
export const X2 = agency('X2', 'commune');

interface Now {
  period?: string;
  figures?: Sent['figures'];
  tables?: Sent['tables'];
  edition?: ReturnType<typeof timedEdition>;
  continuity?: ContinuityOf;
}

/** What a province of one commune says now, against these periods. */
export function against(past: Record<string, Past>, now: Now = {}) {
  const {
    period = '2026-Q3',
    figures = {},
    tables = {},
    edition = timedEdition(),
    continuity = sameUnits,
  } = now;
  const current = consolidated([{ agency: X1, unit: { figures, tables } }], { period: at(period), edition });
  const records = Object.entries(past).map(([id, one]) => pastRecord(id, { agencies: [X1], ...one }));
  return comparisonsOf(current, historyFrom(records), continuity);
}

export const flow = (value: string, period?: string): Now => ({
  figures: { '2.3.5': value },
  ...(period ? { period } : {}),
});
export const said = (value: string): Past => ({ figures: { '2.3.5': value } });
