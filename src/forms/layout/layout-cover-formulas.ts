import { parseA1, toA1 } from '../../domain/cell-ref.ts';
import type { Form } from '../../domain/form.ts';
import { areaOfTable } from './area-of-table.ts';
import { sheetPrefix } from './blank-formula.ts';
import type { AreaLayout, FormLayout, TableLayout } from './layout-types.ts';

/** Columns beside the tick boxes: how many required cells are still empty, how many self-checks do not hold. */
export const coverBlankColumn = 3;
export const coverOffColumn = 4;

/**
 * The cover's counts per area: the agency sees what is left to do without leafing through the sheets. What does not
 * hold in a table counts for the area whose indicators the table repeats.
 */
export function coverFormulas(
  form: Form,
  { cover, areas, tables }: Pick<FormLayout, 'cover' | 'areas' | 'tables'>,
): Map<string, string> {
  const formulas = new Map<string, string>();
  for (const area of areas) {
    const tick = cover.nothingArose.get(area.area)!;
    const { row } = parseA1(tick)!;
    const at = (column: number) => `${cover.sheet}!${toA1(row, column)}`;
    const prefix = sheetPrefix(area.sheet);
    const required = requiredRows(form, area).map(
      ([first, last]) =>
        `COUNTBLANK(${prefix}${toA1(first, area.columns.value)}:${toA1(last, area.columns.value)})`,
    );
    if (required.length > 0) formulas.set(at(coverBlankColumn), `IF(${tick}<>"",0,${required.join('+')})`);
    const checks = areaChecks(area);
    form.tables.forEach((one, index) => {
      if (areaOfTable(form, one) === area.area) checks.push(tableChecks(tables[index]!));
    });
    if (checks.length > 0) formulas.set(at(coverOffColumn), checks.join('+'));
  }
  return formulas;
}

/** Number of an area's self-checks that complain. */
function areaChecks(area: AreaLayout): string[] {
  const rows = [...area.rows.values()];
  if (rows.length === 0) return [];
  const { check } = area.columns;
  const range = `${sheetPrefix(area.sheet)}${toA1(Math.min(...rows), check)}:${toA1(Math.max(...rows), check)}`;
  return [`COUNTIF(${range},"Lệch*")`, `COUNTIF(${range},"Vượt*")`];
}

/** Number of a table's rows that complain, the total row included: each complaint begins with its column. */
function tableChecks({ sheet, firstRow, totalRow, checkColumn }: TableLayout): string {
  return `COUNTIF(${sheetPrefix(sheet)}${toA1(firstRow, checkColumn)}:${toA1(totalRow, checkColumn)},"Cột*")`;
}

/** Spans of neighbouring rows that must be filled in, first and last inclusive. */
function requiredRows(form: Form, area: AreaLayout): [first: number, last: number][] {
  const spans: [number, number][] = [];
  for (const [code, row] of area.rows) {
    if (form.fields.get(code)?.requirement !== 'required') continue;
    const open = spans.at(-1);
    if (open && open[1] === row - 1) open[1] = row;
    else spans.push([row, row]);
  }
  return spans;
}
