import { parseA1, toA1 } from '../../domain/cell-ref.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Form, FormTable } from '../../domain/form.ts';
import { areaOfTable } from '../../forms/layout/area-of-table.ts';
import { coverBlankColumn, coverOffColumn } from '../../forms/layout/layout-cover-formulas.ts';
import type { AreaLayout, FormLayout, TableLayout } from '../../forms/layout/layout-types.ts';
import { formatDate } from '../../messages/format.ts';
import type { CellPatch } from '../../workbook/patch/patch-cells.ts';
import type { Answers } from './answers.ts';
import { Calculator } from './calculator.ts';

/**
 * The cells of a filled-in workbook: what was typed, and every formula's result as Excel would have stored it. The
 * results are worked out here, from the answers alone; `given` is the number that the register gives.
 */
export function filledCells(form: Form, layout: FormLayout, answers: Answers, given: Decimal): CellPatch[] {
  const calculator = new Calculator(form, answers, given);
  return [
    ...coverCells(form, layout, answers, calculator),
    ...layout.areas.flatMap((area) => areaCells(form, layout, area, answers, calculator)),
    ...form.tables.flatMap((table, at) => tableCells(table, layout.tables[at]!, layout, answers, calculator)),
    ...listCells(layout, answers),
    ...narrativeCells(layout, answers),
  ];
}

function coverCells(
  form: Form,
  { cover }: FormLayout,
  answers: Answers,
  calculator: Calculator,
): CellPatch[] {
  const { sheet } = cover;
  const cells: CellPatch[] = [
    { sheet, cell: cover.filledBy, value: 'Bộ phận tổng hợp' },
    { sheet, cell: cover.filledOn, value: formatDate(answers.filledOn) },
  ];
  for (const { area, fields } of form.areas) {
    const tick = cover.nothingArose.get(area.code)!;
    const ticked = answers.ticks.has(area.code);
    if (ticked) cells.push({ sheet, cell: tick, value: 'x' });
    const { row } = parseA1(tick)!;
    const required = fields.filter((one) => one.requirement === 'required');
    if (required.length > 0) {
      const blank = required.filter((one) => (answers.values.get(one.indicator.code) ?? null) === null);
      const formulaResult = ticked ? 0 : blank.length;
      cells.push({ sheet, cell: toA1(row, coverBlankColumn), formulaResult });
    }
    const off =
      fields.filter((one) => complains(calculator.selfCheck(one))).length +
      form.tables
        .filter((one) => areaOfTable(form, one) === area.code)
        .reduce((all, one) => all + rowsOff(one, answers, calculator), 0);
    if (fields.length > 0) cells.push({ sheet, cell: toA1(row, coverOffColumn), formulaResult: off });
  }
  return cells;
}

const complains = (selfCheck: string) => /^(?:Lệch|Vượt)/.test(selfCheck);

/** Rows of a table whose self-check complains, the total row included. */
function rowsOff({ table }: FormTable, answers: Answers, calculator: Calculator): number {
  const rows = (answers.tables.get(table.code) ?? []).map((one) => one.columns);
  const checked = [...rows, calculator.totals(table.code)];
  return checked.filter((one) => complains(calculator.rowCheck(table.code, one))).length;
}

function areaCells(
  form: Form,
  layout: FormLayout,
  area: AreaLayout,
  answers: Answers,
  calculator: Calculator,
): CellPatch[] {
  const { sheet, columns } = area;
  return [...area.rows].flatMap(([code, row]): CellPatch[] => {
    const field = form.fields.get(code)!;
    const own = toA1(row, columns.value);
    const check = toA1(row, columns.check);
    const cells: CellPatch[] = [];
    if (layout.formulas.has(`${sheet}!${own}`))
      cells.push({ sheet, cell: own, formulaResult: calculator.ratio(field) });
    const value = answers.values.get(code) ?? null;
    if (value !== null) cells.push({ sheet, cell: own, value });
    const note = answers.notes.get(code);
    if (note !== undefined) cells.push({ sheet, cell: toA1(row, columns.note), value: note });
    if (layout.formulas.has(`${sheet}!${check}`))
      cells.push({ sheet, cell: check, formulaResult: calculator.selfCheck(field) });
    return cells;
  });
}

function tableCells(
  { table, columns }: FormTable,
  place: TableLayout,
  layout: FormLayout,
  answers: Answers,
  calculator: Calculator,
): CellPatch[] {
  const { sheet } = place;
  const rows = answers.tables.get(table.code) ?? [];
  const cells: CellPatch[] = [];
  const keyColumn = place.columns.get(columns.find((one) => one.role === 'key')!.no)!;
  const check = (row: number) => toA1(row, place.checkColumn);
  rows.forEach((answer, at) => {
    const row = place.firstRow + at;
    cells.push({ sheet, cell: toA1(row, keyColumn), value: answer.key });
    for (const [no, value] of answer.columns) {
      const column = place.columns.get(no);
      if (column !== undefined && value !== null) cells.push({ sheet, cell: toA1(row, column), value });
    }
    if (layout.formulas.has(`${sheet}!${check(row)}`))
      cells.push({ sheet, cell: check(row), formulaResult: calculator.rowCheck(table.code, answer.columns) });
  });
  const totals = calculator.totals(table.code);
  for (const { no, role } of columns) {
    const column = place.columns.get(no)!;
    if (role === 'value')
      cells.push({ sheet, cell: toA1(place.totalRow, column), formulaResult: totals.get(no) ?? '' });
  }
  if (layout.formulas.has(`${sheet}!${check(place.totalRow)}`)) {
    const formulaResult = calculator.rowCheck(table.code, totals);
    cells.push({ sheet, cell: check(place.totalRow), formulaResult });
  }
  return cells;
}

function listCells(layout: FormLayout, answers: Answers): CellPatch[] {
  return layout.lists.flatMap((list) =>
    (answers.lists.get(list.list) ?? []).flatMap((entry, at) =>
      Object.entries(entry).map(([key, text]): CellPatch => {
        const cell = toA1(list.firstRow + at, list.columns.get(key)!);
        return { sheet: list.sheet, cell, value: key === 'date' ? formatDate(text) : text };
      }),
    ),
  );
}

function narrativeCells({ narrative }: FormLayout, answers: Answers): CellPatch[] {
  return [...narrative.rows].flatMap(([section, row]): CellPatch[] => {
    const value = answers.narrative.get(section) ?? '';
    const cell = toA1(row, narrative.columns.text);
    return value === '' ? [] : [{ sheet: narrative.sheet, cell, value }];
  });
}
