import { toA1 } from '../../domain/cell-ref.ts';
import type { Field } from '../../domain/form.ts';
import type { AreaColumn } from '../../forms/layout/layout-types.ts';
import { isFigure, type Extraction } from '../extraction.ts';
import type { AreaIndex } from '../locate/form-index.ts';
import { cellAt, isEmptyCell, type SheetGrid } from '../locate/sheet-grid.ts';

/** Whether the agency types a figure into the field's cell. */
export function isTypedFigure({ requirement, indicator }: Field): boolean {
  const isTyped = requirement === 'required' || requirement === 'optional';
  return isTyped && indicator.valueKind !== 'text';
}

/**
 * The column in which an agency typed all its figures, where that is the one beside the form's: nothing at all in the
 * column of figures, nothing but figures in one neighbour of it. Undefined as soon as there is a doubt. Reported.
 */
export function columnBeside(
  on: Extraction,
  index: AreaIndex,
  grid: SheetGrid,
  headerRow: number,
  columns: ReadonlyMap<AreaColumn, number>,
  rows: ReadonlyMap<string, number>,
): number | undefined {
  const own = columns.get('value');
  if (own === undefined) return undefined;
  const lines = [...rows].flatMap(([code, row]) => {
    const field = index.fields.get(code);
    return field && isTypedFigure(field) ? [row] : [];
  });
  if (lines.length === 0 || lines.some((row) => !isEmptyCell(cellAt(grid, row, own)))) return undefined;
  const taken = new Set([...columns].flatMap(([role, column]) => (role === 'note' ? [] : [column])));
  const candidates = [own + 1, own - 1].filter((column) => {
    if (column < 1 || taken.has(column)) return false;
    const cells = lines.map((row) => cellAt(grid, row, column)).filter((cell) => !isEmptyCell(cell));
    return cells.length >= Math.min(3, lines.length) && cells.every((cell) => isFigure(on, cell!));
  });
  if (candidates.length !== 1) return undefined;
  const found = candidates[0]!;
  const at = Math.max(1, headerRow);
  const [expected, place] = [toA1(at, own), toA1(at, found)];
  on.facts.push({ kind: 'values-beside', sheet: grid.sheet.name, expected, found: place });
  return found;
}
