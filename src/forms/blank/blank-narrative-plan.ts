import type { Form } from '../../domain/form.ts';
import type { BlankSheet, BlankValidation } from './blank-plan-types.ts';
import { oneCell, sheetTop } from './blank-sheet-top.ts';
import { rowHeight } from './blank-size.ts';
import { narrativeLegendWords } from './blank-texts.ts';
import { promptOnly } from './blank-validation.ts';
import type { NarrativeLayout } from '../layout/layout-types.ts';

const widths = [9, 36, 92];

/** The text part: one tall cell per section of the report's outline. */
export function narrativePlan(form: Form, layout: NarrativeLayout): BlankSheet {
  const { section, heading, text } = layout.columns;
  const top = sheetTop(form, widths, { title: 'THUYẾT MINH', legend: narrativeLegendWords });
  const { cells, merges, heights } = top;
  const at = layout.headerRow;
  cells.push({ row: at, column: section, style: 'header', value: 'Mục' });
  cells.push({ row: at, column: heading, style: 'header', value: 'Tiêu đề' });
  cells.push({ row: at, column: text, style: 'header', value: 'Nội dung' });
  heights.set(at, 24);
  const validations: BlankValidation[] = [];
  for (const { section: one, requirement } of form.narrative) {
    const row = layout.rows.get(one.code)!;
    const optional = requirement === 'optional';
    const prompt = (optional ? 'Không bắt buộc. ' : '') + one.prompt.vi;
    cells.push({ row, column: section, style: 'code', value: one.code });
    cells.push({
      row,
      column: heading,
      style: optional ? 'label-optional' : 'label',
      value: one.heading.vi,
      note: `${one.code}. ${one.heading.vi}\n${prompt}`,
    });
    cells.push({ row, column: text, style: 'input-long', numberFormat: '@' });
    validations.push(promptOnly(oneCell(row, text), `Mục ${one.code}`.slice(0, 32), prompt));
    heights.set(row, Math.max(optional ? 66 : 96, rowHeight([one.heading.vi, widths[1]!])));
  }
  return {
    name: layout.sheet,
    state: 'visible',
    widths,
    heights,
    cells,
    merges,
    validations,
    freeze: { rows: at, columns: 2 },
    landscape: true,
    printTitles: [at, at],
    noteRows: 2,
    growing: false,
  };
}
