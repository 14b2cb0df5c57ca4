import type { ListColumn } from '../../domain/edition.ts';
import type { Form, FormList } from '../../domain/form.ts';
import { numberFormatOf } from './blank-area-plan.ts';
import { choiceKey, type ChoiceColumn } from './blank-choices.ts';
import type { BlankCell, BlankSheet, BlankStyle, BlankValidation } from './blank-plan-types.ts';
import { sheetTop } from './blank-sheet-top.ts';
import { rowHeight } from './blank-size.ts';
import { listLegendWords } from './blank-texts.ts';
import { choiceValidation, inputValidation, promptOnly } from './blank-validation.ts';
import type { ListLayout } from '../layout/layout-types.ts';

/** Characters that the columns share on a landscape page; text columns take what the narrow ones leave. */
const page = 132;

/** An open list: numbered rows, one entry each. */
export function listPlan(
  form: Form,
  one: FormList,
  layout: ListLayout,
  choices: ReadonlyMap<string, ChoiceColumn>,
): BlankSheet {
  const widths = [6, ...columnWidths(one.columns)];
  const title = one.list.title.vi.toLocaleUpperCase('vi');
  const { cells, merges, heights } = sheetTop(form, widths, { title, legend: listLegendWords });
  const labels = ['TT', ...one.columns.map(({ label, required }) => label.vi + (required ? ' (*)' : ''))];
  labels.forEach((value, index) =>
    cells.push({ row: layout.headerRow, column: index + 1, style: 'header', value }),
  );
  const needed = labels.map((text, index): [string, number] => [text, widths[index]! / 1.15]);
  heights.set(layout.headerRow, Math.max(24, rowHeight(...needed)));
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    cells.push({ row, column: 1, style: 'code', value: row - layout.firstRow + 1 });
    for (const column of one.columns) cells.push(inputCell(column, row, layout));
    heights.set(row, 35);
  }
  return {
    name: layout.sheet,
    state: 'visible',
    widths,
    heights,
    cells,
    merges,
    validations: one.columns.map((column) => columnValidation(column, layout, choices)),
    freeze: { rows: layout.headerRow, columns: 1 },
    landscape: true,
    printTitles: [layout.headerRow, layout.headerRow],
    noteRows: 6,
    growing: true,
  };
}

function inputCell(column: ListColumn, row: number, layout: ListLayout): BlankCell {
  const text = column.valueKind === 'text' || column.valueKind === 'date';
  const style: BlankStyle = text ? 'input-text' : 'input-number';
  const numberFormat = text
    ? '@'
    : numberFormatOf(column.valueKind === 'count' || column.valueKind === 'rank' ? 0 : 2);
  return { row, column: layout.columns.get(column.key)!, style, numberFormat };
}

function columnValidation(
  column: ListColumn,
  layout: ListLayout,
  choices: ReadonlyMap<string, ChoiceColumn>,
): BlankValidation {
  const at = layout.columns.get(column.key)!;
  const range = { top: layout.firstRow, left: at, bottom: layout.lastRow, right: at };
  const lead = column.required ? `${column.label.vi}: phải có ở mỗi dòng đã ghi.` : `${column.label.vi}.`;
  const source = choices.get(choiceKey(layout.list, column.key));
  if (source) return choiceValidation(range, source.range, lead);
  if (column.valueKind === 'text') return promptOnly(range, 'Nội dung', `${lead} Ghi ngắn gọn, bằng chữ.`);
  return inputValidation(column.valueKind, range, { lead });
}

function columnWidths(columns: readonly ListColumn[]): number[] {
  const narrow = columns.map(({ valueKind, choices }) =>
    choices ? Math.max(16, ...choices.map((one) => one.length + 4)) : valueKind === 'text' ? 0 : 15,
  );
  const left = page - narrow.reduce((all, one) => all + one, 0);
  const wide = narrow.filter((one) => one === 0).length;
  return narrow.map((one) => one || Math.max(24, Math.floor(left / Math.max(1, wide))));
}
