import type { TableColumn } from '../../domain/edition.ts';
import type { Form, FormTable } from '../../domain/form.ts';
import { formulaAt, numberFormatOf } from './blank-area-plan.ts';
import type { BlankCell, BlankSheet, BlankValidation } from './blank-plan-types.ts';
import { sheetTop } from './blank-sheet-top.ts';
import { textHeight } from './blank-size.ts';
import { tableHeader } from './blank-table-header.ts';
import { legendWords } from './blank-texts.ts';
import { inputValidation, promptOnly } from './blank-validation.ts';
import type { FormLayout, TableLayout } from '../layout/layout-types.ts';

const roleWidths: Record<TableColumn['role'], number> = { index: 6, key: 34, value: 11 };
const checkWidth = 46;

/** A matrix table: merged header, row of column numbers, input rows, total row, self-check per row. */
export function tablePlan(form: Form, one: FormTable, layout: TableLayout, all: FormLayout): BlankSheet {
  const widths = [...one.columns.map(({ role }) => roleWidths[role]), checkWidth];
  const title = `BIỂU ${one.table.code}. ${one.table.title.vi.toLocaleUpperCase('vi')}`;
  const top = sheetTop(form, widths, { title, legend: legendWords, unit: one.table.unit });
  const header = headerPart(one, layout);
  for (const [row, height] of headerHeights(header, widths, layout)) top.heights.set(row, height);
  for (let row = layout.firstRow; row <= layout.totalRow; row++) top.heights.set(row, 28);
  const check = layout.checkColumn;
  return {
    name: layout.sheet,
    state: 'visible',
    widths,
    heights: top.heights,
    cells: [...top.cells, ...header.cells, ...bodyCells(one, layout, all)],
    merges: [...top.merges, ...header.merges],
    validations: tableValidations(one, layout),
    freeze: { rows: layout.columnNumberRow, columns: 2 },
    landscape: true,
    printTitles: [layout.headerTop, layout.columnNumberRow],
    checks: { top: layout.firstRow, left: check, bottom: layout.totalRow, right: check },
    noteRows: 9,
    growing: true,
  };
}

function headerPart(one: FormTable, layout: TableLayout): ReturnType<typeof tableHeader> {
  const { headerTop, headerRows, columnNumberRow, checkColumn } = layout;
  const { cells, merges } = tableHeader(one.columns, headerTop, headerRows);
  cells.push({ row: headerTop, column: checkColumn, style: 'header', value: 'Tự kiểm tra' });
  if (headerRows > 1) {
    merges.push({
      top: headerTop,
      left: checkColumn,
      bottom: headerTop + headerRows - 1,
      right: checkColumn,
    });
  }
  for (const { no } of one.columns) {
    const column = layout.columns.get(no)!;
    cells.push({ row: columnNumberRow, column, style: 'column-number', value: `(${no})` });
  }
  cells.push({ row: columnNumberRow, column: checkColumn, style: 'column-number' });
  return { cells, merges };
}

/** Header rows tall enough for their texts; what a text over several rows lacks is added to the last of them. */
function headerHeights(
  { cells, merges }: ReturnType<typeof tableHeader>,
  widths: readonly number[],
  layout: TableLayout,
): Map<number, number> {
  const { headerTop, columnNumberRow } = layout;
  const heights = new Map<number, number>();
  for (let row = headerTop; row < columnNumberRow; row++) heights.set(row, 22);
  const header = cells
    .filter(({ row }) => row < columnNumberRow)
    .map(({ row, column, value }) => {
      const merge = merges.find((one) => one.top === row && one.left === column);
      const width = widths.slice(column - 1, merge?.right ?? column).reduce((all, one) => all + one, 0);
      // Header text is bold: a little wider than what the widths are counted in.
      return { row, bottom: merge?.bottom ?? row, needed: textHeight(String(value), width / 1.15) };
    })
    .sort((left, right) => left.bottom - left.row - (right.bottom - right.row));
  for (const { row, bottom, needed } of header) {
    let given = 0;
    for (let at = row; at <= bottom; at++) given += heights.get(at)!;
    if (needed > given) heights.set(bottom, heights.get(bottom)! + needed - given);
  }
  return heights;
}

function bodyCells(one: FormTable, layout: TableLayout, all: FormLayout): BlankCell[] {
  const cells: BlankCell[] = [];
  const numberFormat = numberFormatOf(one.table.valueKind === 'count' ? 0 : 2);
  for (let row = layout.firstRow; row <= layout.totalRow; row++) {
    const total = row === layout.totalRow;
    for (const { no, role } of one.columns) {
      const column = layout.columns.get(no)!;
      const at = { row, column };
      if (role === 'value' && total) {
        cells.push({ ...at, style: 'total', numberFormat, ...formulaAt(all, layout.sheet, row, column) });
      } else if (role === 'value') cells.push({ ...at, style: 'input-number', numberFormat });
      else if (role === 'key')
        cells.push(
          total ? { ...at, style: 'total-label', value: 'Tổng cộng' } : { ...at, style: 'input-text' },
        );
      else if (total) cells.push({ ...at, style: 'total-label' });
      else cells.push({ ...at, style: 'code', value: row - layout.firstRow + 1 });
    }
    cells.push({
      row,
      column: layout.checkColumn,
      style: 'check',
      ...formulaAt(all, layout.sheet, row, layout.checkColumn),
    });
  }
  return cells;
}

function tableValidations(one: FormTable, layout: TableLayout): BlankValidation[] {
  return one.columns.flatMap(({ no, role, label }) => {
    const column = layout.columns.get(no)!;
    const range = { top: layout.firstRow, left: column, bottom: layout.lastRow, right: column };
    if (role === 'index') return [];
    if (role === 'key')
      return [promptOnly(range, 'Tên dòng', `${label.vi}. Mỗi dòng một tên, không ghi trùng.`)];
    const options = { unit: one.table.unit, lead: `Cột (${no}).` };
    return [inputValidation(one.table.valueKind, range, options)];
  });
}
