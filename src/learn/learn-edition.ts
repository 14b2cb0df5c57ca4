import { toA1 } from '../domain/cell-ref.ts';
import { foldKey } from '../domain/fold-key.ts';
import type { DraftingHints } from '../workbook/drafting-hints.ts';
import type { RawWorkbook } from '../workbook/raw-workbook.ts';
import { assignCodes } from './draft/assign-codes.ts';
import { draftIndicators } from './draft/draft-area.ts';
import { draftList } from './draft/draft-list.ts';
import { draftTable } from './draft/draft-table.ts';
import type { DraftArea, DraftIndicator, LearntEdition } from './draft/draft-types.ts';
import { guessUnit, type UnitGuess } from './draft/guess-unit.ts';
import { lateDoubts } from './draft/late-doubts.ts';
import { resolveRules, type CellsOfDraft } from './draft/resolve-rules.ts';
import { settleSheetNames } from './draft/sheet-names.ts';
import { printedCode, titleOf } from './draft/title.ts';
import { classifyBlock, type FindRule } from './sheet/classify-block.ts';
import { cellRules } from './sheet/drop-downs.ts';
import { findTables, type TableBlock } from './sheet/find-tables.ts';
import { readColumns } from './sheet/read-columns.ts';
import { readRows } from './sheet/read-rows.ts';
import { MOST_COLUMNS, MOST_ROWS, sheetGrid, type SheetGrid } from './sheet/sheet-grid.ts';

/** Sheets of the tool's own workbooks that hold no table. */
const ownSheets = new Set(['_cchc', 'Bìa', 'Thuyết minh']);

/**
 * Learns the forms that a workbook holds: its tables become areas of indicators, matrix tables and open lists, its
 * formulas rules. What the workbook does not tell is a doubt, what is not taken over is said: nothing is invented.
 */
export function learnEdition(file: string, workbook: RawWorkbook, hints: DraftingHints): LearntEdition {
  const learnt: LearntEdition = {
    file,
    areas: [],
    tables: [],
    lists: [],
    units: [],
    ignored: [],
    sheets: workbook.sheets.length,
  };
  const isOwn = workbook.sheets.some((one) => one.name === '_cchc');
  const ruleAt = cellRules(workbook, hints);
  const grids = new Map(workbook.sheets.map((one) => [one.name, sheetGrid(one, hints)]));
  for (const { name, state } of workbook.sheets) {
    const skip =
      isOwn && ownSheets.has(name)
        ? 'learn.ignored.sheet-own'
        : state === 'visible'
          ? undefined
          : 'learn.ignored.sheet-hidden';
    if (skip) learnt.ignored.push({ id: skip, params: {}, at: { sheet: name } });
    else learnSheet(learnt, grids.get(name)!, workbook, ruleAt);
  }
  settleSheetNames([...learnt.areas, ...learnt.tables, ...learnt.lists]);
  assignCodes(learnt.areas);
  settleCodes(learnt);
  resolveRules(learnt, cellsOf(learnt, grids));
  lateDoubts(learnt.areas);
  learnt.units = unitsOf(learnt);
  return learnt;
}

function learnSheet(learnt: LearntEdition, grid: SheetGrid, workbook: RawWorkbook, ruleAt: FindRule): void {
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
  const area = learnt.areas[place.first] ?? newArea(learnt, block);
  // Rows of a second table on the sheet must not fall on the places of the first.
  const moved = place.several
    ? indicators.map((one) => ({ ...one, path: [place.number, ...one.path] }))
    : indicators;
  area.indicators.push(...moved);
  area.doubts.push(...doubts);
  if (block.guessed)
    area.doubts.push({
      id: 'learn.header-guessed',
      params: { row: block.headerTop },
      at: { sheet: grid.name, cell: toA1(block.headerTop, block.left) },
    });
  return true;
}

function newArea(learnt: LearntEdition, block: TableBlock): DraftArea {
  const { name } = block.grid;
  const area: DraftArea = {
    code: '',
    title: titleOf(block),
    source: name,
    sheet: name,
    indicators: [],
    doubts: [],
  };
  learnt.areas.push(area);
  return area;
}

/** Codes of tables and lists, each once, also where only their letters and digits count (file names). */
function settleCodes(learnt: LearntEdition): void {
  const plain = (code: string) => code.toLowerCase().replace(/[^a-z0-9]+/g, '');
  const settle = (items: { code: string }[], prefix: string) => {
    const taken = new Set<string>();
    for (const one of items) {
      let code = one.code;
      for (let count = 1; plain(code) === '' || taken.has(plain(code)); count++)
        code = one.code === '' ? `${prefix}${count}` : `${one.code}-${count + 1}`;
      taken.add(plain(code));
      one.code = code;
    }
  };
  settle(learnt.tables, 'B');
  settle(learnt.lists, 'DS');
}

function cellsOf(learnt: LearntEdition, grids: ReadonlyMap<string, SheetGrid>): CellsOfDraft {
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

/** Every unit once, however it is capitalised. */
function unitsOf(learnt: LearntEdition): UnitGuess[] {
  const units = new Map<string, UnitGuess>();
  const name = (text: string) => {
    const known = units.get(foldKey(text) || text) ?? guessUnit(text);
    units.set(foldKey(text) || text, known);
    return known.name;
  };
  for (const one of learnt.areas.flatMap((area) => area.indicators))
    if (one.unit !== undefined && one.kind !== 'text') one.unit = name(one.unit);
  for (const one of learnt.tables) if (one.unit !== undefined) one.unit = name(one.unit);
  return [...units.values()];
}

function linesOutside(grid: SheetGrid, blocks: readonly TableBlock[]): number {
  let count = 0;
  for (let row = 1; row <= grid.lastRow; row++) {
    if (blocks.some((one) => row >= one.headerTop && row <= one.lastRow)) continue;
    for (let column = 1; column <= grid.lastColumn; column++) if (grid.cell(row, column)) count++;
  }
  return count;
}
