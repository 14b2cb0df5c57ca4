import { foldKey } from '../../domain/fold-key.ts';
import { headerRole, unitLine, type HeaderRole } from './column-words.ts';
import { parseOrdinal } from './ordinal.ts';
import { numberRow, type NumberCell } from './number-row.ts';
import { MOST_ROWS, type SheetGrid } from './sheet-grid.ts';

/** One table of a sheet: where its header, its column numbers and its rows stand. */
export interface TableBlock {
  grid: SheetGrid;
  /** First and last column, from 1. */
  left: number;
  right: number;
  headerTop: number;
  headerBottom: number;
  numbers?: { row: number; cells: ReadonlyMap<number, NumberCell> };
  firstRow: number;
  lastRow: number;
  /** Lines of text above the header, from the top. */
  above: readonly { row: number; column: number; text: string }[];
  /** Unit of a line such as `Đơn vị tính: hồ sơ`. */
  unit?: string;
  /** Column numbers came without words that name a header: it is a guess. */
  guessed: boolean;
}

/** How far below an empty stretch a total row may stand and still hold it together. */
const FURTHEST_TOTAL = 500;

const closing =
  /^(người lập|lập biểu|người báo cáo|người tổng hợp|thủ trưởng|giám đốc|chủ tịch|phó chủ tịch|nơi nhận|kt |tm |tl |ghi chú|lưu ý|ngày .* tháng .* năm|.{0,40} ngày .{0,12} tháng .{0,12} năm)/;

/** Every table of a sheet, from the top. */
export function findTables(grid: SheetGrid): TableBlock[] {
  const found: TableBlock[] = [];
  let from = 1;
  for (let row = 1; row <= grid.lastRow; row++) {
    const guessed = !isHeaderStart(grid, row);
    if (guessed && !(found.length === 0 && isLikelyHeader(grid, row))) continue;
    const block = tableAt(grid, row, from, guessed);
    if (!block) continue;
    found.push(block);
    from = block.lastRow + 1;
    row = block.lastRow;
  }
  return found;
}

const columnsOf = (grid: SheetGrid, row: number) =>
  Array.from({ length: grid.lastColumn }, (_, index) => index + 1).filter(
    (column) => grid.text(row, column) !== '',
  );

/** A row of texts, two or more, one of which names a column the way forms do. Units of a data row are in lower case. */
export function isHeaderStart(grid: SheetGrid, row: number): boolean {
  const columns = columnsOf(grid, row);
  if (columns.length < 2 || !columns.every((column) => isPlainText(grid, row, column))) return false;
  const texts = columns.map((column) => grid.text(row, column));
  if (texts.some((text) => parseOrdinal(text) !== undefined)) return false;
  const roles = texts.map((text) => (/^\p{Ll}/u.test(text) ? undefined : headerRole(text)));
  return roles.some((role) => role !== undefined && naming.has(role));
}

const naming = new Set<HeaderRole>(['index', 'code', 'label', 'unit']);

/** Three texts side by side under an empty row, with figures or numbered rows below: a header without known words. */
function isLikelyHeader(grid: SheetGrid, row: number): boolean {
  const columns = columnsOf(grid, row);
  if (columns.length < 3 || !columns.every((column) => isPlainText(grid, row, column))) return false;
  const below = [1, 2, 3].flatMap((step) => columns.map((column) => grid.cell(row + step, column)));
  return below.filter((one) => one?.kind === 'number' || one?.formula !== undefined).length >= 2;
}

const isPlainText = (grid: SheetGrid, row: number, column: number) => {
  const cell = grid.cell(row, column);
  return cell?.kind === 'text' && cell.formula === undefined && grid.text(row, column).length <= 250;
};

function tableAt(grid: SheetGrid, top: number, from: number, guessed: boolean): TableBlock | undefined {
  const headerBottom = headerEnd(grid, top);
  const spread = Array.from({ length: grid.lastColumn }, (_, index) => index + 1).filter((column) =>
    Array.from({ length: headerBottom - top + 1 }, (_, step) => top + step).some(
      (row) => grid.spread(row, column) !== '',
    ),
  );
  const left = spread[0]!;
  const right = spread.at(-1)!;
  const numbers = numberRow(grid, headerBottom + 1, left, right);
  const firstRow = headerBottom + (numbers ? 2 : 1);
  const above = linesAbove(grid, from, top);
  const unit = above.map((one) => unitLine(one.text)).findLast((one) => one !== undefined);
  const block = {
    grid,
    left,
    right,
    headerTop: top,
    headerBottom,
    ...(numbers ? { numbers: { row: headerBottom + 1, cells: numbers } } : {}),
    firstRow,
    above,
    ...(unit === undefined ? {} : { unit }),
    guessed,
  };
  const lastRow = bodyEnd(block, isHeaderText(grid, top, left, right));
  return lastRow < firstRow ? undefined : { ...block, lastRow };
}

/** Further header rows: inside a merged header cell, or texts that only stand under groups. */
function headerEnd(grid: SheetGrid, top: number): number {
  let bottom = top;
  for (const column of columnsOf(grid, top))
    bottom = Math.max(bottom, grid.merge(top, column)?.bottom ?? top);
  for (let row = bottom + 1; row <= grid.lastRow && row <= top + 5; row++) {
    const columns = columnsOf(grid, row);
    const first = columnsOf(grid, top)[0]!;
    const groups = columns.every(
      (column) => isPlainText(grid, row, column) && column > first + 1 && isUnderGroup(grid, top, column),
    );
    if (columns.length < 2 || !groups) break;
    bottom = row;
  }
  return bottom;
}

/** Under a header that covers several columns, merged or left blank to the right. */
function isUnderGroup(grid: SheetGrid, top: number, column: number): boolean {
  const merge = grid.merge(top, column);
  if (merge) return merge.right > merge.left;
  return grid.text(top, column) === '' || grid.text(top, column + 1) === '';
}

function linesAbove(grid: SheetGrid, from: number, top: number): TableBlock['above'] {
  const lines: { row: number; column: number; text: string }[] = [];
  for (let row = from; row < top; row++) {
    for (const column of columnsOf(grid, row)) lines.push({ row, column, text: grid.text(row, column) });
  }
  return lines;
}

function isHeaderText(grid: SheetGrid, top: number, left: number, right: number) {
  const header = Array.from({ length: right - left + 1 }, (_, index) => grid.text(top, left + index));
  return (row: number) => header.every((text, index) => grid.text(row, left + index) === text);
}

type OpenBlock = Omit<TableBlock, 'lastRow'>;

function bodyEnd(block: OpenBlock, repeatsHeader: (row: number) => boolean): number {
  const { grid } = block;
  let last = block.firstRow - 1;
  for (let row = block.firstRow; row <= MOST_ROWS && (row <= grid.lastRow || isFrame(block, row)); row++) {
    if (repeatsHeader(row)) continue;
    if (isHeaderStart(grid, row)) break;
    if (isClosing(block, row)) break;
    if (isFilled(block, row) || isFrame(block, row)) {
      last = row;
      continue;
    }
    const total = totalBelow(block, row, last);
    if (total !== undefined) row = total;
    else if (!goesOn(block, row + 1)) break;
    last = row;
  }
  return last;
}

const inside = ({ left, right }: OpenBlock) =>
  Array.from({ length: right - left + 1 }, (_, index) => left + index);

function isFilled(block: OpenBlock, row: number): boolean {
  return inside(block).some((column) => block.grid.cell(row, column) !== undefined);
}

/** Empty cells that were drawn for someone to write in. */
function isFrame(block: OpenBlock, row: number): boolean {
  const drawn = inside(block).filter((column) => (block.grid.emptyStyle(row, column) ?? 0) > 0);
  return drawn.length > (block.right - block.left + 1) / 2;
}

/** A line of text that belongs to the page, not to the table: signatures, place and date, notes. */
function isClosing(block: OpenBlock, row: number): boolean {
  const filled = inside(block).filter((column) => block.grid.text(row, column) !== '');
  return filled.some((column) => closing.test(foldKey(block.grid.text(row, column)))) && filled.length <= 3;
}

/** One blank row inside a table: the next row has at least two cells that a row of the table would have. */
function goesOn(block: OpenBlock, row: number): boolean {
  const filled = inside(block).filter((column) => block.grid.cell(row, column) !== undefined);
  return filled.length >= 2 && !isHeaderStart(block.grid, row) && !isClosing(block, row);
}

/** A row further down whose sums reach up into this table: what lies between is rows to fill in. */
function totalBelow(block: OpenBlock, row: number, last: number): number | undefined {
  const { grid } = block;
  for (let at = row; at <= Math.min(grid.lastRow, row + FURTHEST_TOTAL); at++) {
    if (isHeaderStart(grid, at)) return undefined;
    for (const column of inside(block)) {
      const range = /SUM\(\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)\)/i.exec(grid.cell(at, column)?.formula ?? '');
      if (
        range &&
        Number(range[1]) >= block.firstRow &&
        Number(range[1]) <= last + 1 &&
        Number(range[2]) < at
      )
        return at;
    }
  }
  return undefined;
}
