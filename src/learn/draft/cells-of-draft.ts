import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { DraftIndicator, LearntEdition } from './draft-types.ts';
import type { CellsOfDraft } from './resolve-rules.ts';

/** Looks up what the draft made of a cell of the workbook. */
export function cellsOf(learnt: LearntEdition, grids: ReadonlyMap<string, SheetGrid>): CellsOfDraft {
  const key = (sheet: string, row: number, column: number) => `${sheet}!${row},${column}`;
  const indicators = new Map<string, DraftIndicator>(
    learnt.areas.flatMap((area) =>
      area.indicators.map((one) => [key(one.sheet, one.row, one.column), one] as const),
    ),
  );
  const totals = new Map(
    learnt.tables.flatMap(({ source, totalRow, columns }) =>
      totalRow === undefined
        ? []
        : columns
            .filter((one) => one.role === 'value')
            .map((one) => [key(source, totalRow, one.column), one] as const),
    ),
  );
  return {
    indicator: (sheet, row, column) => indicators.get(key(sheet, row, column)),
    total: (sheet, row, column) => totals.get(key(sheet, row, column)),
    isBlank: (sheet, row, column) =>
      grids.get(sheet) !== undefined && grids.get(sheet)!.cell(row, column) === undefined,
  };
}
