import { columnLetters, toA1 } from '../../domain/cell-ref.ts';
import { compareDecimals, sum } from '../../domain/decimal.ts';
import { hasNumber } from '../../domain/observation.ts';
import type { TableData } from '../../domain/submission.ts';
import type { RawCell } from '../../workbook/raw-workbook.ts';
import { refOf, type Extraction } from '../extraction.ts';
import type { FormIndex } from '../locate/form-index.ts';
import { cellAt, isEmptyCell } from '../locate/sheet-grid.ts';
import type { LocatedTable } from '../sheets/read-table.ts';
import { rawText } from '../values/read-cell-value.ts';
import { reportFormulaState } from './check-field-formula.ts';
import { normaliseFormula, type FormulaReference } from './normalise-formula.ts';
import { missedRows, rangeIn } from './sum-range.ts';

interface TotalRow {
  row: number;
  firstData: number;
  lastData: number;
}

/** Checks the formulas of a table's total row, and the state of every formula that a value came from. */
export function checkTableFormulas(
  on: Extraction,
  form: FormIndex,
  located: LocatedTable,
  data: TableData,
): void {
  const rows = [...located.kinds];
  const dataRows = rows.filter(([, kind]) => kind === 'data').map(([row]) => row);
  for (const row of dataRows) {
    for (const column of located.shape.values.values()) {
      const cell = cellAt(located.grid, row, column);
      if (cell && (cell.formula !== undefined || cell.kind === 'error'))
        reportFormulaState(on, located.grid.sheet, cell, undefined);
    }
  }
  const last = rows.toReversed().find(([, kind]) => kind === 'total')?.[0];
  if (last === undefined) return;
  const used = dataRows.filter((row) => row < last);
  const total = { row: last, firstData: used[0] ?? Infinity, lastData: used.at(-1) ?? -Infinity };
  for (const [no, column] of located.shape.values) checkTotal(on, form, located, data, total, no, column);
}

function checkTotal(
  on: Extraction,
  form: FormIndex,
  located: LocatedTable,
  data: TableData,
  total: TotalRow,
  no: number,
  column: number,
): void {
  const { sheet } = located.grid;
  const { layout } = located.index;
  const cell = cellAt(located.grid, total.row, column);
  const expected = form.layout.formulas.get(
    `${layout.sheet}!${toA1(layout.totalRow, layout.columns.get(no)!)}`,
  );
  const ref = refOf(on, sheet, total.row, column);
  if (cell?.kind === 'none') on.facts.push({ kind: 'formula-not-calculated', cell: ref });
  else if (cell) reportFormulaState(on, sheet, cell, undefined);
  if (cell?.formula === undefined) {
    if (expected === undefined || !Number.isFinite(total.lastData)) return;
    const found = isEmptyCell(cell) ? '' : rawText(cell!);
    on.facts.push({ kind: 'formula-overwritten', cell: ref, found, expected });
    return;
  }
  const missed = missedRows(cell.formula, columnLetters(column), dataRowsOf(located, total.row));
  if (missed.length > 0) {
    on.facts.push({
      kind: 'formula-range-short',
      cell: ref,
      formula: cell.formula,
      missed,
      ...sums(data, no),
    });
    return;
  }
  if (
    expected !== undefined &&
    !isOurTotal(cell, expected, total, located, layout.columns.get(no)!, column)
  ) {
    on.facts.push({ kind: 'formula-altered', cell: ref, found: cell.formula, expected });
    return;
  }
  checkStale(on, data, no, ref);
}

function dataRowsOf({ kinds }: LocatedTable, before: number): number[] {
  return [...kinds].filter(([row, kind]) => kind === 'data' && row < before).map(([row]) => row);
}

/** What the total says and what the rows make; without a row that could not be read there is no sum. */
function sums(data: TableData, no: number): { stored?: string; computed?: string } {
  const totals = data.rows.filter((row) => row.role === 'total');
  const stored = totals.at(-1)?.cells.get(no);
  const cells = data.rows.filter((row) => row.role === 'data').flatMap((row) => row.cells.get(no) ?? []);
  const asked = cells.filter((cell) => cell.status !== 'blank');
  const values = asked.filter(hasNumber).map((cell) => cell.value);
  return {
    ...(totals.length === 1 && stored && hasNumber(stored) ? { stored: stored.value } : {}),
    ...(values.length === asked.length ? { computed: sum(values) } : {}),
  };
}

/** The form's formula, over a range of its own column that holds every data row. */
function isOurTotal(
  cell: RawCell,
  expected: string,
  total: TotalRow,
  located: LocatedTable,
  usualColumn: number,
  column: number,
): boolean {
  if (cell.formula === expected && usualColumn === column) return true;
  const name = (own: number, top: number, bottom: number) => (it: FormulaReference) =>
    it.column === own && it.row >= top && it.row <= bottom ? '<own>' : `${it.row}:${it.column}`;
  const { firstRow, lastRow } = located.index.layout;
  const ours = normaliseFormula(expected, name(usualColumn, firstRow, lastRow));
  const range = rangeIn(cell.formula!, columnLetters(column));
  if (!range || (Number.isFinite(total.firstData) && range.top > total.firstData)) return false;
  return ours === normaliseFormula(cell.formula!, name(column, located.headerBottom + 1, total.row - 1));
}

/** The stored total against the sum of the rows as read; silent where a row could not be read. */
function checkStale(on: Extraction, data: TableData, no: number, ref: ReturnType<typeof refOf>): void {
  const totals = data.rows.filter((row) => row.role === 'total');
  const stored = totals.at(-1)?.cells.get(no);
  if (totals.length !== 1 || !stored || !hasNumber(stored)) return;
  const values: string[] = [];
  for (const row of data.rows) {
    const cell = row.cells.get(no);
    if (row.role !== 'data' || !cell || cell.status === 'blank') continue;
    // Excel's SUM leaves numbers typed as text out: such a total is not stale but blind, and is reported elsewhere.
    if (!hasNumber(cell) || cell.readings.length > 0) return;
    values.push(cell.value);
  }
  const computed = sum(values);
  if (values.length > 0 && compareDecimals(stored.value, computed) !== 0) {
    on.facts.push({ kind: 'formula-stale', cell: ref, stored: stored.value, computed });
  }
}
