import type { CellRef } from '../../domain/cell-ref.ts';
import type { CellValue } from '../../domain/observation.ts';
import { readDate } from './read-date.ts';
import { blank, refused, withRemark } from './read-value.ts';
import { readCode, readText, readTick } from './read-words.ts';
import { readNumberPhrase } from './number-phrase.ts';
import { storedDecimal } from './stored-decimal.ts';
import { readStoredNumber } from './stored-number.ts';
import type { RawValue, ReadValue, ValueColumn } from './value-types.ts';

/**
 * What a cell answers in its column. Reads silently only where exactly one reading is possible; never repairs by
 * guessing; keeps the raw text; a probable value goes into the reading's suggestion. Percentages are kept as points.
 */
export function readCellValue(
  raw: RawValue,
  column: ValueColumn,
  cell: CellRef | null,
): CellValue & Pick<ReadValue, 'parts' | 'comparison' | 'readings'> {
  const { status, value, readings, parts, comparison } = readRaw(raw, column);
  const read = { status, value, raw: rawText(raw), cell, readings };
  if (parts === undefined && comparison === undefined) return read;
  return { ...read, ...(parts ? { parts } : {}), ...(comparison ? { comparison } : {}) };
}

function readRaw(raw: RawValue, column: ValueColumn): ReadValue {
  if (raw.kind === 'error') return refused('N-12', 'error-value');
  if (raw.kind === 'none') return raw.formula === undefined ? empty(column) : refused('N-12', 'no-result');
  const read = readKind(raw, column);
  return raw.formula !== undefined && isExternal(raw.formula)
    ? withRemark(read, 'N-19', 'warning', 'external')
    : read;
}

function empty(column: ValueColumn): ReadValue {
  return column.valueKind === 'tick'
    ? { status: 'blank', value: 'false', readings: [] }
    : blank(column, 'empty');
}

function readKind(raw: RawValue, column: ValueColumn): ReadValue {
  switch (column.valueKind) {
    case 'text':
      return readText(raw, column);
    case 'date':
      return readDate(raw, column);
    case 'code':
      return readCode(raw, column);
    case 'tick':
      return readTick(raw);
    default:
      return readNumber(raw, column);
  }
}

function readNumber(raw: RawValue, column: ValueColumn): ReadValue {
  if (typeof raw.value === 'boolean') return refused('N-18', 'boolean');
  if (typeof raw.value === 'number') return readStoredNumber(raw, raw.value, column);
  if (raw.kind === 'date') return refused('N-08', 'date');
  return readNumberPhrase(raw.value ?? '', column);
}

/** Whether a formula reaches into another workbook: `'[1]Sheet1'!A1`. */
export function isExternal(formula: string): boolean {
  return formula.includes('[') && /\[[^\]]+\][^!]*!/.test(formula);
}

/** The cell's content as text, untouched: what findings quote. */
export function rawText(raw: Pick<RawValue, 'kind' | 'value' | 'legacy'>): string {
  if (raw.value === null) return '';
  if (raw.legacy) return raw.legacy.stored;
  return typeof raw.value === 'number' ? storedDecimal(raw.value) : String(raw.value);
}
