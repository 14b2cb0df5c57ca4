import { csvLines, csvMark, decimalCell } from './csv-lines.ts';
import type { SeriesResult } from './history-json.ts';

/** Columns of a series, in order. */
export const historyColumns = [
  'indicator',
  'scope',
  'scope_id',
  'period',
  'start',
  'end',
  'value',
  'unit',
  'derivation',
  'not_derivable',
  'missing',
  'counted',
  'expected',
  'estimate',
  'snapshot',
  'breaks',
] as const;

/**
 * A series, one point per line; UTF-8 with BOM and CRLF, so that Excel opens it. `snapshot` 0 is a draft, empty a
 * derived point.
 */
export function historyCsv({ indicator, scope, entries }: SeriesResult): string {
  const rows = entries.map(({ window, point }) => [
    indicator.code,
    scope.type,
    scope.type === 'total' ? '' : scope.id,
    point.period,
    window.start,
    window.end,
    decimalCell(point.value),
    indicator.unit ?? '',
    point.derivation.join(' ').replace(/^\+/, ''),
    point.notDerivable?.reason ?? '',
    point.notDerivable?.missing?.join(' ') ?? '',
    String(point.coverage?.counted ?? ''),
    String(point.coverage?.expected ?? ''),
    point.estimate === true ? 'yes' : 'no',
    String(point.snapshot ?? ''),
    point.breaks.map(({ date, reason }) => `${date} ${reason}`).join('; '),
  ]);
  return csvMark + csvLines([historyColumns, ...rows]);
}
