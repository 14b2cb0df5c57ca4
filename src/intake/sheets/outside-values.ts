import type { IntakeFact } from '../../domain/intake-fact.ts';
import type { RawCell } from '../../workbook/raw-workbook.ts';
import { isFigure, refOf, type Extraction } from '../extraction.ts';
import type { SheetGrid } from '../locate/sheet-grid.ts';
import { isEmptyCell } from '../locate/sheet-grid.ts';
import { rawText } from '../values/read-cell-value.ts';

/** What a place of a form's sheet is for: `known` was read or printed, `any` must be empty, `figure` may hold words. */
export type PlaceUse = 'known' | 'any' | 'figure';

/**
 * Reports what stands where the form has no place for it, so that nothing is lost in silence. In places of use
 * `figure` (signatures, titles, group lines) only what reads as a number or marker is reported.
 */
export function reportOutside(
  on: Extraction,
  grid: SheetGrid,
  useOf: (cell: RawCell) => PlaceUse | { use: 'any'; indicator: string },
): void {
  for (const cell of grid.sheet.cells) {
    const place = useOf(cell);
    if (place === 'known') continue;
    if (isEmptyCell(cell)) continue;
    if (place === 'figure' && !isFigure(on, cell)) continue;
    const fact: IntakeFact = {
      kind: 'value-outside',
      cell: refOf(on, grid.sheet, cell.row, cell.column),
      raw: rawText(cell),
      ...(typeof place === 'object' ? { indicator: place.indicator } : {}),
    };
    on.facts.push(fact);
  }
}
