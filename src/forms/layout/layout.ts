import { toA1 } from '../../domain/cell-ref.ts';
import type { Form } from '../../domain/form.ts';
import { coverFormulas } from './layout-cover-formulas.ts';
import { layoutFormulas } from './layout-formulas.ts';
import {
  areaLayout,
  coverLayout,
  listLayout,
  metaLayout,
  narrativeLayout,
  tableLayout,
} from './layout-sheets.ts';
import type { FormLayout } from './layout-types.ts';

/**
 * Where everything stands in the blank workbook of a form: the one truth for the writer, the stamp and the intake.
 * Pure: the same form gives the same places. Fields of the kind `list` have no row; they are sheets of their own.
 */
export function layoutOf(form: Form): FormLayout {
  const areas = form.areas.map(areaLayout);
  const tables = form.tables.map(tableLayout);
  const cover = coverLayout(form);
  const formulas = new Map([
    ...layoutFormulas(form, { areas, tables }),
    ...coverFormulas(form, { cover, areas, tables }),
  ]);
  return {
    cover,
    areas,
    tables,
    lists: form.lists.map(listLayout),
    narrative: narrativeLayout(form),
    meta: metaLayout(),
    formulas,
  };
}

/** Sheet and A1 address of an indicator's value cell; undefined when the form does not ask for it on an area sheet. */
export function valueCellOf(layout: FormLayout, code: string): { sheet: string; cell: string } | undefined {
  for (const area of layout.areas) {
    const row = area.rows.get(code);
    if (row !== undefined) return { sheet: area.sheet, cell: toA1(row, area.columns.value) };
  }
  return undefined;
}
