import { stringify } from 'csv-stringify/sync';
import type { SuccessionLink } from '../../domain/succession.ts';
import { formatShortDate } from '../../messages/format.ts';
import { kindNames, successionColumns, unknownWeight } from './succession-columns.ts';

/** Text of `succession.csv`: UTF-8 with BOM and CRLF, so that Excel opens it with its accents. */
export function successionText(links: readonly SuccessionLink[]): string {
  const rows = links.map(({ date, from, to, kind, weight, basis }) => [
    formatShortDate(date),
    from ?? '',
    to ?? '',
    kindNames[kind],
    kind === 'split' ? (weight === 'unknown' ? unknownWeight : weight.replace('.', ',')) : '',
    basis ?? '',
  ]);
  return stringify([successionColumns.map((column) => column.vi), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}
