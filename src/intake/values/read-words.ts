import { decimalOfDouble } from '../../domain/decimal.ts';
import { formatDecimal, formatShortDate } from '../../messages/format.ts';
import { nfc, tidyLines, tidyText } from '../../domain/tidy-text.ts';
import { dateOfSerial } from './date-serial.ts';
import { blank, refused } from './read-value.ts';
import type { CellReading, RawValue, ReadValue, ValueColumn } from './value-types.ts';

/** Reads a column of text; the value is NFC with its line breaks. Legacy encodings are remarked on. */
export function readText(raw: RawValue, column: ValueColumn): ReadValue {
  // A formula that yields no text says nothing: nobody wrote these words.
  if (raw.formula !== undefined && typeof raw.value !== 'string') return refused('N-02', 'formula-as-text');
  if (typeof raw.value === 'number') return { status: 'text', value: shown(raw, raw.value), readings: [] };
  if (typeof raw.value === 'boolean') return { status: 'text', value: String(raw.value), readings: [] };
  const stored = raw.value ?? '';
  const { legacy } = raw;
  // A soft hyphen is a letter of TCVN3: legacy text stays as it is.
  const text = legacy?.converted === false ? stored.trim() : tidyLines(stored);
  if (text === '') return blank(column, stored === '' ? 'empty' : 'looks-empty');
  const readings: CellReading[] = [];
  if (legacy)
    readings.push({
      id: 'N-14',
      severity: legacy.converted ? 'info' : 'warning',
      variant: legacy.encoding,
      suggestion: legacy.reading,
    });
  else if (nfc(stored) !== stored) readings.push({ id: 'N-15', severity: 'info', variant: 'unicode-form' });
  return { status: 'text', value: text, readings };
}

/** A number in a text column, as the agency saw it. */
function shown(raw: RawValue, value: number): string {
  const date = raw.isDate ? dateOfSerial(value, raw.date1904 ?? false) : undefined;
  return date ? formatShortDate(date) : formatDecimal(decimalOfDouble(value));
}

/** Reads a column of codes, where leading zeros count: a number has lost them. */
export function readCode(raw: RawValue, column: ValueColumn): ReadValue {
  if (typeof raw.value === 'number') {
    if (raw.value >= 1e15) return refused('N-02', 'digits-lost');
    const digits = decimalOfDouble(raw.value);
    if (!/^\d+$/.test(digits)) return refused('N-02', 'not-a-number');
    const code = digits.padStart(column.digits ?? 0, '0');
    const remark: CellReading =
      code === digits
        ? { id: 'N-15', severity: 'info', variant: 'number-as-text' }
        : { id: 'N-15', severity: 'warning', variant: 'zero-lost' };
    return { status: 'text', value: code, readings: [remark] };
  }
  const text = typeof raw.value === 'string' ? tidyText(raw.value) : '';
  if (text === '') return blank(column, raw.value === '' || raw.value === null ? 'empty' : 'looks-empty');
  return { status: 'text', value: text, readings: [] };
}

const yes = new Set(['x', '✓', '✔', '√', 'v', '☑', '☒', 'có', 'true', '1', 'đúng']);
const no = new Set(['', 'không', '☐', 'false', '0', 'sai']);

/** Reads a tick box: `true` or `false`. */
export function readTick(raw: RawValue): ReadValue {
  const text = tidyText(String(raw.value ?? '')).toLowerCase();
  if (yes.has(text)) return { status: 'text', value: 'true', readings: [] };
  if (no.has(text)) return { status: text === '' ? 'blank' : 'text', value: 'false', readings: [] };
  return refused('N-18', 'tick');
}
