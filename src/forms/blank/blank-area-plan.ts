import { toA1 } from '../../domain/cell-ref.ts';
import type { Field, Form, FormArea } from '../../domain/form.ts';
import { labelIndents } from './blank-indent.ts';
import { fieldNote } from './blank-note.ts';
import type { BlankCell, BlankSheet, BlankValidation } from './blank-plan-types.ts';
import { oneCell, sheetTop } from './blank-sheet-top.ts';
import { rowHeight } from './blank-size.ts';
import { legendWords, optionalWords } from './blank-texts.ts';
import { inputValidation, promptOnly } from './blank-validation.ts';
import type { AreaLayout, FormLayout } from '../layout/layout-types.ts';

const widths = [8, 54, 13, 15, 28, 38];

/** Points of rows that a page takes at the width above, and what it takes when it is printed a sixth smaller. */
const pageHeight = 635;
const smallerPageHeight = 740;

/** Points per line of the self-check, which is set smaller. */
const checkLine = 13.2;

const headers = ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú, giải trình', 'Tự kiểm tra'];

/** One sheet of indicators: a row each, ratios in their place as locked formulas. */
export function areaPlan(form: Form, one: FormArea, layout: AreaLayout, all: FormLayout): BlankSheet {
  const fields = one.fields.filter((field) => layout.rows.has(field.indicator.code));
  const legend = legendWords + (fields.some(isOptional) ? optionalWords : '');
  const { cells, merges, heights } = sheetTop(form, widths, {
    title: one.area.title.vi.toLocaleUpperCase('vi'),
    legend,
  });
  headers.forEach((value, index) =>
    cells.push({ row: layout.headerRow, column: index + 1, style: 'header', value }),
  );
  heights.set(layout.headerRow, 24);
  const validations: BlankValidation[] = [];
  const indents = labelIndents(fields);
  for (const field of fields) {
    const row = layout.rows.get(field.indicator.code)!;
    const indent = 2 * indents.get(field.indicator.code)!;
    const check = formulaAt(all, layout.sheet, row, layout.columns.check).formula;
    cells.push(...fieldCells(field, row, indent, layout, all));
    validations.push(...fieldValidations(field, row, layout));
    heights.set(
      row,
      Math.max(
        field.indicator.valueKind === 'text' ? 98 : 20,
        checkHeight(check),
        rowHeight([field.indicator.label.vi, widths[1]! - 3 - indent * 2], [unitOf(field), widths[2]!]),
      ),
    );
  }
  const rows = [...layout.rows.values()];
  const { check } = layout.columns;
  const height = [...heights.values()].reduce((all, one) => all + one, 0);
  return {
    name: layout.sheet,
    state: 'visible',
    widths,
    heights,
    cells,
    merges,
    validations,
    freeze: { rows: layout.headerRow, columns: 2 },
    landscape: true,
    printTitles: [layout.headerRow, layout.headerRow],
    ...(rows.length > 0
      ? { checks: { top: Math.min(...rows), left: check, bottom: Math.max(...rows), right: check } }
      : {}),
    ...(height > pageHeight && height <= smallerPageHeight ? { onePage: true } : {}),
    noteRows: 9,
    growing: false,
  };
}

function fieldCells(
  field: Field,
  row: number,
  indent: number,
  layout: AreaLayout,
  all: FormLayout,
): BlankCell[] {
  const { indicator } = field;
  const { columns, sheet } = layout;
  const label = indicator.label.vi;
  return [
    { row, column: columns.code, style: 'code', value: indicator.code },
    {
      row,
      column: columns.label,
      style: isOptional(field) ? 'label-optional' : 'label',
      value: label,
      ...(indent > 0 ? { indent } : {}),
      note: fieldNote(field),
    },
    { row, column: columns.unit, style: 'unit', value: unitOf(field) },
    valueCell(field, row, layout, all),
    { row, column: columns.note, style: 'input-text' },
    { row, column: columns.check, style: 'check', ...formulaAt(all, sheet, row, columns.check) },
  ];
}

function valueCell(field: Field, row: number, layout: AreaLayout, all: FormLayout): BlankCell {
  const column = layout.columns.value;
  const { valueKind, decimals } = field.indicator;
  if (field.requirement === 'given') {
    return { row, column, style: 'number', numberFormat: '#,##0' };
  }
  const numberFormat = numberFormatOf(decimals);
  if (field.requirement === 'computed') {
    return { row, column, style: 'number', numberFormat, ...formulaAt(all, layout.sheet, row, column) };
  }
  if (valueKind === 'text' || valueKind === 'date') {
    // A text in the narrow column of figures takes many lines.
    return { row, column, style: valueKind === 'text' ? 'input-long' : 'input-text', numberFormat: '@' };
  }
  return { row, column, style: 'input-number', numberFormat };
}

function fieldValidations(field: Field, row: number, { columns }: AreaLayout): BlankValidation[] {
  const { indicator, requirement } = field;
  const note = promptOnly(
    oneCell(row, columns.note),
    'Ghi chú, giải trình',
    `Giải trình số liệu của chỉ tiêu ${indicator.code} khi cột tự kiểm tra báo lệch hoặc số liệu biến động nhiều.`,
  );
  if (requirement === 'computed' || requirement === 'given') return [note];
  const options = { unit: indicator.unit, optional: requirement === 'optional' };
  return [inputValidation(indicator.valueKind, oneCell(row, columns.value), options), note];
}

/** Number format with a fixed number of decimals; percent stays in points, so never Excel's own % format. */
export function numberFormatOf(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

/** The locked formula of a cell, if it has one. */
export function formulaAt(
  layout: FormLayout,
  sheet: string,
  row: number,
  column: number,
): { formula?: string } {
  const formula = layout.formulas.get(`${sheet}!${toA1(row, column)}`);
  return formula === undefined ? {} : { formula };
}

/** What the self-check may need: a line per complaint. */
function checkHeight(formula: string | undefined): number {
  return 6 + checkLine * (formula?.match(/"(Lệch|Vượt) "/g)?.length ?? 0);
}

const isOptional = (field: Field) => field.requirement === 'optional';
const unitOf = (field: Field) => field.indicator.unit ?? '';
