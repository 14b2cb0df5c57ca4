import type { Agency } from '../domain/agency.ts';
import type { Scope } from '../domain/consolidation.ts';
import type { Indicator } from '../domain/edition.ts';
import type { SeriesEntry } from '../consolidate/compare/series-of.ts';

/** A series as it is printed: of one indicator, seen from one scope. */
export interface SeriesResult {
  indicator: Indicator;
  scope: Scope;
  entries: readonly SeriesEntry[];
  /** For the names of agencies. */
  agencies: readonly Agency[];
}

/** The contract `cchc.history/1`: every point with its window, decimals as text. */
export function historyJson({ indicator, scope, entries }: SeriesResult): string {
  const { code, label, unit, kind, overTime } = indicator;
  const points = entries.map(({ window, point }) => {
    const { period, value, ...rest } = point;
    return { period, start: window.start, end: window.end, value, ...rest };
  });
  const body = {
    schema: 'cchc.history/1' as const,
    indicator: code,
    label,
    unit,
    kind,
    overTime,
    scope,
    points,
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}
