import { fromDayNumber, type LocalDate } from '../../domain/local-date.ts';

/** Days from 1899-12-30, where Excel's serial 0 falls once its 29/02/1900 is past, to 1970-01-01. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

/** Calendar date of a spreadsheet serial (1900 or 1904 system); undefined outside 1900–9999. */
export function dateOfSerial(serial: number, date1904: boolean): LocalDate | undefined {
  if (!(serial >= 0 && serial < 2_958_466)) return undefined;
  const day = Math.floor(serial);
  if (date1904) return fromDayNumber(day - EPOCH_1904);
  // Before 1/3/1900 the serials run one ahead, because Excel counts a day that never was.
  return fromDayNumber(day - EPOCH_1900 + (day < 61 ? 1 : 0));
}
