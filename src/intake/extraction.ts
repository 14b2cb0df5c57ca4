import { toA1, type CellRef } from '../domain/cell-ref.ts';
import type { Unit } from '../domain/edition.ts';
import type { IntakeFact } from '../domain/intake-fact.ts';
import type { CellValue } from '../domain/observation.ts';
import type { LocatedPart } from '../domain/submission.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../workbook/raw-workbook.ts';
import { readCellValue } from './values/read-cell-value.ts';
import type { RawValue, ReadValue, ValueColumn } from './values/value-types.ts';

/** One workbook under extraction: what is read from, and the facts that come up on the way. */
export interface Extraction {
  file: string;
  workbook: RawWorkbook;
  /** What a dash stands for. */
  dash: ValueColumn['dash'];
  facts: IntakeFact[];
  /** Which anchor each part was found by. */
  located: LocatedPart[];
  /** What an older edition called its sheets and in which units it asked, by new sheet name and indicator code. */
  older?: { sheetNames: ReadonlyMap<string, string>; units: ReadonlyMap<string, string> };
}

export function refOf(on: Extraction, sheet: RawSheet, row: number, column: number): CellRef {
  return { file: on.file, sheet: sheet.name, cell: toA1(row, column) };
}

const emptyValue: RawValue = { kind: 'none', value: null, isDate: false, numberFormat: 'General' };

/** A cell with the parts of its style that change the reading. */
export function rawValueOf(workbook: RawWorkbook, cell: RawCell | undefined): RawValue {
  if (!cell) return emptyValue;
  const isNumber = cell.kind === 'number';
  return {
    kind: cell.kind,
    value: cell.value,
    isDate: isNumber && workbook.isDateStyle(cell.style),
    numberFormat: isNumber ? workbook.numberFormat(cell.style) : 'General',
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell.legacy === undefined ? {} : { legacy: cell.legacy }),
    ...(workbook.date1904 ? { date1904: true } : {}),
  };
}

/** Reads one place of a sheet in its column. */
export function readPlace(
  on: Extraction,
  sheet: RawSheet,
  place: { row: number; column: number; cell: RawCell | undefined },
  column: ValueColumn,
): CellValue & Pick<ReadValue, 'parts'> {
  const ref = refOf(on, sheet, place.row, place.column);
  return readCellValue(rawValueOf(on.workbook, place.cell), column, ref);
}

/** A column of text, never required: notes, keys, narrative. */
export const textColumn: ValueColumn = {
  valueKind: 'text',
  unit: null,
  aliases: [],
  required: false,
  decimals: 0,
  dash: 'missing',
};

/** A column of values in a unit of the edition. */
export function valueColumn(
  on: Pick<Extraction, 'dash'>,
  valueKind: ValueColumn['valueKind'],
  unit: Unit | undefined,
  rest: Pick<ValueColumn, 'required' | 'decimals'>,
): ValueColumn {
  return { valueKind, unit: unit?.name ?? null, aliases: unit?.aliases ?? [], dash: on.dash, ...rest };
}

const anyNumber: ValueColumn = {
  valueKind: 'money',
  unit: null,
  aliases: [],
  required: false,
  decimals: 3,
  dash: 'missing',
};

/** Whether a cell reads as a number or marker, wherever it stands: what would be lost if nobody read it. */
export function isFigure(on: Extraction, cell: RawCell): boolean {
  if (cell.kind === 'number') return true;
  if (cell.kind !== 'text') return false;
  const text = cell.value as string;
  if (text.length > 40 || !/\d|kps|kad/i.test(text)) return false;
  const read = readCellValue(rawValueOf(on.workbook, cell), anyNumber, null);
  return read.value !== null || read.status === 'not-applicable';
}
