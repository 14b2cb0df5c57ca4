import { toA1 } from '../domain/cell-ref.ts';
import type { RawWorkbook } from '../workbook/raw-workbook.ts';
import { draftIndicators } from './draft/draft-area.ts';
import { draftList } from './draft/draft-list.ts';
import { draftTable } from './draft/draft-table.ts';
import type { DraftArea, Ignored, LearntEdition } from './draft/draft-types.ts';
import { printedCode, titleAbove, titleOf } from './draft/title.ts';
import { classifyBlock, type FindRule } from './sheet/classify-block.ts';
import { findTables, type TableBlock } from './sheet/find-tables.ts';
import { readColumns, type BlockColumn } from './sheet/read-columns.ts';
import { readRows, type BodyRow } from './sheet/read-rows.ts';
import { MOST_COLUMNS, MOST_ROWS, type SheetGrid } from './sheet/sheet-grid.ts';

/** Learns every table of a sheet, and says what of it was left out. */
export function learnSheet(
  learnt: LearntEdition,
  grid: SheetGrid,
  workbook: RawWorkbook,
  ruleAt: FindRule,
): void {
  const at = { sheet: grid.name };
  if (grid.beyond > 0)
    learnt.ignored.push({
      id: 'learn.ignored.beyond',
      params: { count: grid.beyond, rows: MOST_ROWS, columns: MOST_COLUMNS },
      at,
    });
  const blocks = findTables(grid);
  if (blocks.length === 0) {
    learnt.ignored.push({ id: 'learn.ignored.sheet-without-table', params: {}, at });
    return;
  }
  const before = learnt.areas.length;
  blocks.forEach((block, index) => {
    if (
      !learnBlock(learnt, block, workbook, ruleAt, {
        first: before,
        number: index + 1,
        several: blocks.length > 1,
      })
    )
      learnt.ignored.push({
        id: 'learn.ignored.block-empty',
        params: {},
        at: { ...at, cell: toA1(block.headerTop, block.left) },
      });
  });
  const lines = linesOutside(grid, blocks);
  if (lines > 0) learnt.ignored.push({ id: 'learn.ignored.lines', params: { count: lines }, at });
}

/** Reads one table into the edition; false when it holds nothing that could be understood. */
function learnBlock(
  learnt: LearntEdition,
  block: TableBlock,
  workbook: RawWorkbook,
  ruleAt: FindRule,
  place: { first: number; number: number; several: boolean },
): boolean {
  const columns = readColumns(block);
  const rows = readRows(block, columns);
  const kind = classifyBlock(block, columns, rows, ruleAt);
  if (kind === 'list') {
    const list = draftList(block, columns, ruleAt);
    if (list) learnt.lists.push(list);
    return list !== undefined;
  }
  if (kind === 'matrix') {
    const drafted = draftTable(block, columns, rows);
    if (!drafted) return false;
    learnt.tables.push({ ...drafted.table, code: printedCode(block) ?? '' });
    learnt.ignored.push(...drafted.ignored);
    return true;
  }
  const { grid } = block;
  const formatAt = (row: number, column: number) => {
    const style = grid.cell(row, column)?.style ?? grid.emptyStyle(row, column);
    return style === undefined ? undefined : workbook.numberFormat(style);
  };
  const { indicators, doubts } = draftIndicators({ block, ruleAt, formatAt }, columns, rows);
  if (indicators.length === 0) return false;
  for (const one of columns.filter(({ role }) => ['note', 'check', 'compare'].includes(role))) {
    const cell = toA1(block.headerTop, one.column);
    learnt.ignored.push({
      id: 'learn.ignored.column',
      params: { title: one.title, role: one.role },
      at: { sheet: grid.name, cell },
    });
  }
  const area = learnt.areas[place.first] ?? newArea(learnt, block, place.several);
  // Rows of a second table on the sheet must not fall on the places of the first.
  const moved = place.several
    ? indicators.map((one) => ({ ...one, path: [place.number, ...one.path] }))
    : indicators;
  const title = place.several ? titleAbove(block) : undefined;
  if (title !== undefined) moved[0]!.heading = [title, moved[0]!.heading].filter(Boolean).join(' / ');
  area.indicators.push(...moved);
  area.doubts.push(...doubts);
  learnt.ignored.push(...rowsWithoutLabel(block, columns, rows));
  if (block.guessed)
    area.doubts.push({
      id: 'learn.header-guessed',
      params: { row: block.headerTop },
      at: { sheet: grid.name, cell: toA1(block.headerTop, block.left) },
    });
  return true;
}

function newArea(learnt: LearntEdition, block: TableBlock, several: boolean): DraftArea {
  const { name } = block.grid;
  const area: DraftArea = {
    code: '',
    title: several ? name : titleOf(block),
    source: name,
    sheet: name,
    indicators: [],
    doubts: [],
  };
  learnt.areas.push(area);
  return area;
}

/** Rows that hold something where figures stand, but no text that says what. */
function rowsWithoutLabel(
  { grid, firstRow, lastRow }: TableBlock,
  columns: readonly BlockColumn[],
  rows: readonly BodyRow[],
): Ignored[] {
  const known = new Set(rows.map((one) => one.row));
  const values = columns.filter((one) => one.role === 'value');
  const ignored: Ignored[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const filled = values.find((one) => grid.cell(row, one.column) !== undefined);
    if (!filled || known.has(row)) continue;
    ignored.push({
      id: 'learn.ignored.row',
      params: { row },
      at: { sheet: grid.name, cell: toA1(row, filled.column) },
    });
  }
  return ignored;
}

function linesOutside(grid: SheetGrid, blocks: readonly TableBlock[]): number {
  let count = 0;
  for (let row = 1; row <= grid.lastRow; row++) {
    if (blocks.some((one) => row >= one.headerTop && row <= one.lastRow)) continue;
    for (let column = 1; column <= grid.lastColumn; column++) if (grid.cell(row, column)) count++;
  }
  return count;
}
