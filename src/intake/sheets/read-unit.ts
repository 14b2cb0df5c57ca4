import type { Unit } from '../../domain/edition.ts';
import type { CellValue } from '../../domain/observation.ts';
import { isFigure, refOf, type Extraction } from '../extraction.ts';
import { cellAt, textOf, type SheetGrid } from '../locate/sheet-grid.ts';
import { inFormUnit, unitSaid, type UnitSaid } from './unit-said.ts';

/** A unit as a sheet states it, with its place. */
export interface StatedUnit {
  said: UnitSaid;
  row: number;
  column: number;
}

const own: UnitSaid = { how: 'own' };

/** The unit in which an older edition asked for an indicator, said at the figure itself. */
export function olderUnit(
  on: Extraction,
  code: string,
  unit: Unit | undefined,
  place: { row: number; column: number },
): StatedUnit | undefined {
  const older = on.older?.units.get(code);
  if (older === undefined || !unit) return undefined;
  return { said: unitSaid(older, unit), row: place.row, column: place.column };
}

/** The unit that stands beside a figure. A number in the place of a unit is none: it is reported as outside. */
export function statedUnit(
  on: Extraction,
  grid: SheetGrid,
  unit: Unit | undefined,
  row: number,
  column: number | undefined,
): StatedUnit {
  const cell = column === undefined ? undefined : cellAt(grid, row, column);
  const untouched = { said: own, row, column: column ?? 0 };
  if (!unit || !cell || column === undefined || cell.value === unit.name) return untouched;
  if (cell.kind !== 'text' || isFigure(on, cell)) return untouched;
  return { said: unitSaid(textOf(cell), unit), row, column };
}

/**
 * The value of an indicator in the form's unit. A conversion and a unit that nobody can convert are facts; where there
 * is nothing to convert (blank, 0, KAD), the unit changes nothing.
 */
export function inOwnUnit<T extends CellValue>(
  on: Extraction,
  grid: SheetGrid,
  { said, row, column }: StatedUnit,
  unit: Unit | undefined,
  indicator: string,
  read: T,
): T {
  if (said.how === 'own' || unit === undefined || read.value === null || read.value === '0') return read;
  const cell = refOf(on, grid.sheet, row, column);
  if (said.how === 'unknown') {
    on.facts.push({ kind: 'unit-unknown', cell, found: said.name, expected: unit.name, indicator });
    return read;
  }
  const converted = inFormUnit(read, said);
  if (!converted) return read;
  const { value: result, factor } = converted;
  on.facts.push({
    kind: 'unit-converted',
    cell,
    indicator,
    raw: read.raw,
    from: said.name,
    to: unit.name,
    factor,
    result,
  });
  return { ...read, value: result };
}
