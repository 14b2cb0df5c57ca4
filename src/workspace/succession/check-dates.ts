import type { Agency, Register } from '../../domain/agency.ts';
import { addDays, type LocalDate } from '../../domain/local-date.ts';
import { formatShortDate } from '../../messages/format.ts';
import { mistakeAt, type Mistake } from '../mistake.ts';
import { kindNames } from './succession-columns.ts';
import type { SuccessionColumnOf, SuccessionLine } from './succession-line.ts';

/** The old agency exists up to the day before, the new one from the day on; only duties move between living ones. */
export function dateMistakes(
  { line, link }: SuccessionLine,
  columnOf: SuccessionColumnOf,
  register: Register,
): Mistake[] {
  const { kind } = link;
  const from = register.byCode.get(link.from ?? '');
  const to = register.byCode.get(link.to ?? '');
  const eve = addDays(link.date, -1);
  const shown = { date: formatShortDate(link.date), eve: formatShortDate(eve) };
  const found: Mistake[] = [];
  if (from) {
    const place = { line, column: columnOf('from') };
    const { code } = from;
    if (!isValid(from, eve))
      found.push(mistakeAt(place, 'workspace.succession-from-outside', { code, ...shown }));
    else if (kind !== 'moved' && from !== to && isValid(from, link.date))
      found.push(mistakeAt(place, 'workspace.succession-from-open', { code, ...shown }));
  }
  if (to) {
    const place = { line, column: columnOf('to') };
    const { code } = to;
    const begins = kind !== 'moved' && kind !== 'merged' && kind !== 'split' && from !== to;
    if (!isValid(to, link.date))
      found.push(mistakeAt(place, 'workspace.succession-to-outside', { code, ...shown }));
    else if (begins && to.validFrom !== undefined && to.validFrom < link.date)
      found.push(
        mistakeAt(place, 'workspace.succession-to-older', { code, kind: kindNames[kind], ...shown }),
      );
  }
  return found;
}

function isValid({ validFrom, validTo }: Agency, day: LocalDate): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}
