import type { IntakeFact } from '../../domain/intake-fact.ts';
import type { RawCell } from '../../workbook/raw-workbook.ts';
import { refOf, rawValueOf, type Extraction } from '../extraction.ts';
import type { SheetGrid } from '../locate/sheet-grid.ts';
import { isEmptyCell } from '../locate/sheet-grid.ts';
import { rawText, readCellValue } from '../values/read-cell-value.ts';
import type { ValueColumn } from '../values/value-types.ts';

/** What a place of a form's sheet is for: `known` was read or printed, `any` must be empty, `figure` may hold words. */
export type PlaceUse = 'known' | 'any' | 'figure';

/** More places than this on one sheet are one pasted block, not many slips: one fact tells how many. */
const mostNamed = 100;

/**
 * Reports what stands where the form has no place for it, so that nothing is lost in silence. In places of use
 * `figure` (signatures, titles, group lines) only what reads as a number or marker is reported.
 */
export function reportOutside(
  on: Extraction,
  grid: SheetGrid,
  useOf: (cell: RawCell) => PlaceUse | { use: 'any'; indicator: string },
): void {
  const found: OutsideFact[] = [];
  let more = 0;
  for (const cell of grid.sheet.cells) {
    const place = useOf(cell);
    if (place === 'known') continue;
    if (isEmptyCell(cell)) continue;
    if (place === 'figure' && !isFigure(on, cell)) continue;
    if (found.length === mostNamed) {
      more++;
      continue;
    }
    const fact: OutsideFact = {
      kind: 'value-outside',
      cell: refOf(on, grid.sheet, cell.row, cell.column),
      raw: rawText(cell),
      ...(typeof place === 'object' ? { indicator: place.indicator } : {}),
    };
    found.push(fact);
  }
  if (more === 0) on.facts.push(...found);
  else on.facts.push({ ...found[0]!, more: mostNamed - 1 + more });
}

type OutsideFact = Extract<IntakeFact, { kind: 'value-outside' }>;

const anyNumber: ValueColumn = {
  valueKind: 'money',
  unit: null,
  aliases: [],
  required: false,
  decimals: 3,
  dash: 'missing',
};

function isFigure(on: Extraction, cell: RawCell): boolean {
  if (cell.kind === 'number') return true;
  if (cell.kind !== 'text') return false;
  const text = cell.value as string;
  if (text.length > 40 || !/\d|kps|kad/i.test(text)) return false;
  const read = readCellValue(rawValueOf(on.workbook, cell), anyNumber, null);
  return read.value !== null || read.status === 'not-applicable';
}
