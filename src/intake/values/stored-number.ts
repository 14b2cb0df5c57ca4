import { compareDecimals, exact, toDecimal, type Decimal } from '../../domain/decimal.ts';
import { formatDecimal } from '../../messages/format.ts';
import { judgeFormat } from './judge-format.ts';
import { formatEffect } from './number-format.ts';
import { finish } from './number-phrase.ts';
import { isWhole, withoutNoise } from './pick-number.ts';
import { plain, refused, remarked } from './read-value.ts';
import { dateOfSerial } from './date-serial.ts';
import { storedDecimal } from './stored-decimal.ts';
import type { RawValue, ReadValue, ValueColumn } from './value-types.ts';

/** Excel keeps 15 digits: of a longer number the last ones are not what was typed. */
const tooLong = 1e15;

/** Reads a number that Excel stored as a number, in a column of numbers. */
export function readStoredNumber(raw: RawValue, number: number, column: ValueColumn): ReadValue {
  if (raw.isDate) return refusedDate(raw, number);
  if (Math.abs(number) >= tooLong) return refused('N-02', 'digits-lost');
  const effect = formatEffect(raw.numberFormat, number);
  const read = readByKind(raw, number, column);
  return effect ? judgeFormat(read, effect, number, column) : read;
}

function readByKind(raw: RawValue, number: number, column: ValueColumn): ReadValue {
  const value = storedDecimal(number);
  const isMarked = raw.numberFormat.includes('%');
  switch (column.valueKind) {
    case 'percent':
    case 'target': {
      const points = isMarked ? toDecimal(exact(value).times(100)) : value;
      return finish(plain(points), { ...column, valueKind: 'percent' }, isMarked);
    }
    default:
      // 1 shows as 100 % here, and the column asks for no share.
      if (isMarked && number !== 0) return refused('N-10', 'other-unit');
      return readPlain(raw, value, column);
  }
}

function readPlain(raw: RawValue, value: Decimal, column: ValueColumn): ReadValue {
  if (column.valueKind === 'money') return readMoney(value, column, raw.formula !== undefined);
  if (column.valueKind === 'score') return value.startsWith('-') ? refused('N-06', 'negative') : plain(value);
  return finish(readWhole(value), column, false);
}

function readWhole(value: string): ReadValue {
  const whole = isWhole(value) ? value : withoutNoise(value);
  if (whole === '0') return plain('0');
  if (value.startsWith('-')) return refused('N-06', 'negative');
  if (whole === undefined) {
    const thousands = hasThreeDecimals(value) ? toDecimal(exact(value).times(1000)) : undefined;
    return thousands === undefined
      ? refused('N-05', 'fraction-of-one')
      : refused('N-05', 'english-settings', formatDecimal(thousands));
  }
  return whole === value ? plain(value) : remarked(whole, 'N-15', 'info', 'binary-noise');
}

function readMoney(value: string, column: ValueColumn, isComputed: boolean): ReadValue {
  if (value.startsWith('-')) return refused('N-06', 'negative');
  if (isComputed || column.trusted || !hasThreeDecimals(value)) return plain(value);
  const thousands = toDecimal(exact(value).times(1000));
  return remarked(value, 'N-03', 'warning', 'three-decimals', formatDecimal(thousands));
}

/** `1.234` typed under English settings is stored as 1.234: one to three digits before, exactly three after. */
function hasThreeDecimals(value: string): boolean {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(value);
}

/** The date that people see goes with the remark: the cell itself holds a mere serial number. */
function refusedDate(raw: RawValue, serial: number): ReadValue {
  const read = refused('N-08', 'date', typedFor(raw, serial));
  const shown = dateOfSerial(serial, raw.date1904 ?? false);
  return shown === undefined ? read : { ...read, readings: read.readings.map((one) => ({ ...one, shown })) };
}

/** What was typed for Excel to make a date of it: `12/15` shows as Dec-15, `5/9` as 9-May or 5-Sep. */
function typedFor(raw: RawValue, serial: number): string | undefined {
  const date = dateOfSerial(serial, raw.date1904 ?? false);
  if (!date) return undefined;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const format = raw.numberFormat.toLowerCase();
  // A time of day is no ratio: `5:09` keeps its own look.
  if (!/[dy]/.test(format)) return undefined;
  if (!format.includes('d')) return `${month}/${year % 100}`;
  if (!format.includes('y')) return `${Math.min(day, month)}/${Math.max(day, month)}`;
  // A small number in a cell that was formatted as a date: 5 shows as 05/01/1900.
  return Number.isInteger(serial) && compareDecimals(String(serial), '366') <= 0 ? String(serial) : undefined;
}
