import { localDate, parseLocalDate } from '../../domain/local-date.ts';
import { tidyText } from '../../domain/tidy-text.ts';
import { dateOfSerial } from './date-serial.ts';
import { blank, refused } from './read-value.ts';
import type { CellReading, RawValue, ReadValue, ValueColumn } from './value-types.ts';

const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const inWords = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/iu;
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/;

function dated(date: string, remark?: CellReading): ReadValue {
  return { status: 'text', value: date, readings: remark ? [remark] : [] };
}

const note = (variant: CellReading['variant'], severity: 'info' | 'warning' = 'info'): CellReading => ({
  id: 'N-15',
  severity,
  variant,
});

/** Reads a column of dates; the value is an ISO date. Day before month, always. */
export function readDate(raw: RawValue, column: ValueColumn): ReadValue {
  if (typeof raw.value === 'number') return readSerial(raw, raw.value);
  if (typeof raw.value !== 'string') return refused('N-17', 'not-a-date');
  const text = tidyText(raw.value);
  if (text === '') return blank(column, raw.value === '' ? 'empty' : 'looks-empty');
  if (raw.kind === 'date') return readIso(text) ?? refused('N-17', 'not-a-date');
  const match = numeric.exec(text) ?? inWords.exec(text);
  if (!match) return readIso(text, note('date-style')) ?? refused('N-17', 'not-a-date');
  const isWords = match.length === 4;
  const [day, month, year] = (isWords ? [match[1], match[2], match[3]] : [match[1], match[3], match[4]]).map(
    Number,
  ) as [number, number, number];
  const isShort = !isWords && match[4]!.length === 2;
  const date = localDate(isShort ? 2000 + year : year, month, day);
  if (!date) return impossible(day, month, year);
  if (isShort) return dated(date, note('two-digit-year', 'warning'));
  return dated(date, isWords || match[2] === '/' ? undefined : note('date-style'));
}

function impossible(first: number, second: number, year: number): ReadValue {
  const turned = second > 12 && localDate(year, first, second) !== undefined;
  return turned
    ? refused('N-17', 'month-first', `${second}/${first}/${year}`)
    : refused('N-17', 'no-such-day');
}

function readIso(text: string, remark?: CellReading): ReadValue | undefined {
  const match = iso.exec(text);
  const date = match ? parseLocalDate(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
  return date === undefined ? undefined : dated(date, remark);
}

function readSerial(raw: RawValue, serial: number): ReadValue {
  const date = dateOfSerial(serial, raw.date1904 ?? false);
  if (!date) return refused('N-17', 'not-a-date');
  if (raw.isDate) return dated(date);
  // An undated number is a date only where it lands in the life of the reports, else it is a number.
  return date >= '1990-01-01' && date <= '2100-12-31'
    ? dated(date, note('serial-date', 'warning'))
    : refused('N-17', 'not-a-date');
}
