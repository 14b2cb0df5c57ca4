import type { IntakeFact } from '../../domain/intake-fact.ts';
import type { RawCell } from '../../workbook/raw-workbook.ts';
import { isFigure, refOf, type Extraction } from '../extraction.ts';
import type { SheetGrid } from '../locate/sheet-grid.ts';
import { isEmptyCell } from '../locate/sheet-grid.ts';
import { rawText } from '../values/read-cell-value.ts';

/** What a place of a form's sheet is for: `known` was read or printed, `any` must be empty, `figure` may hold words. */
export type PlaceUse = 'known' | 'any' | 'figure';

/** A place on an indicator's line that must be empty. `isBlank`: so is the place of its figure. */
export interface PlaceInLine {
  use: 'any';
  indicator: string;
  isBlank: boolean;
  /** It is the place of the line's label. */
  isLabel?: boolean;
}

/** More places than this on one sheet are one pasted block, not many slips: one fact tells how many. */
const mostNamed = 100;

/**
 * Reports what stands where the form has no place for it, so that nothing is lost in silence. In places of use
 * `figure` (signatures, titles, group lines) only what reads as a number or marker is reported.
 */
export function reportOutside(
  on: Extraction,
  grid: SheetGrid,
  useOf: (cell: RawCell) => PlaceUse | PlaceInLine,
): void {
  const found: OutsideFact[] = [];
  let more = 0;
  for (const cell of grid.sheet.cells) {
    const place = useOf(cell);
    if (place === 'known') continue;
    if (isEmptyCell(cell)) continue;
    if (place === 'figure' && !isFigure(on, cell)) continue;
    const fact = factOf(on, grid, cell, typeof place === 'object' ? place : undefined);
    if (fact.kind !== 'value-outside') on.facts.push(fact);
    else if (found.length < mostNamed) found.push(fact);
    else more++;
  }
  if (more === 0) on.facts.push(...found);
  else on.facts.push({ ...found[0]!, more: mostNamed - 1 + more });
}

type OutsideFact = Extract<IntakeFact, { kind: 'value-outside' }>;
type LineFact = Extract<IntakeFact, { kind: 'value-beside' | 'label-contradicts' }>;

/** A formula without a result shows nothing: its beginning tells what it is. */
function shortFormula({ formula = '' }: RawCell): string {
  return formula.length > 40 ? `=${formula.slice(0, 40)}…` : `=${formula}`;
}

function factOf(
  on: Extraction,
  grid: SheetGrid,
  cell: RawCell,
  line: PlaceInLine | undefined,
): OutsideFact | LineFact {
  const found = {
    cell: refOf(on, grid.sheet, cell.row, cell.column),
    raw: rawText(cell) || shortFormula(cell),
  };
  if (!line) return { kind: 'value-outside', ...found };
  const { indicator, isBlank, isLabel } = line;
  if (isLabel && cell.kind === 'text' && !isFigure(on, cell))
    return { kind: 'label-contradicts', ...found, indicator };
  const kind = isBlank && isFigure(on, cell) ? 'value-beside' : 'value-outside';
  return { kind, ...found, indicator };
}
