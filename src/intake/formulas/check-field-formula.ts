import { toA1 } from '../../domain/cell-ref.ts';
import type { RawCell } from '../../workbook/raw-workbook.ts';
import { refOf, type Extraction } from '../extraction.ts';
import type { FormIndex } from '../locate/form-index.ts';
import { isEmptyCell } from '../locate/sheet-grid.ts';
import type { LocatedArea } from '../sheets/read-area.ts';
import { isExternal, rawText } from '../values/read-cell-value.ts';
import { normaliseFormula, type FormulaReference } from './normalise-formula.ts';

/** Where the areas of a form were found: what a reference in a formula points at. */
export type LocatedAreas = readonly LocatedArea[];

/**
 * Compares a computed field's cell with the form's locked formula. References are compared by the indicator that they
 * point at, so that moved lines, a renamed sheet or another program's spelling raise no alarm. True: it is ours.
 */
export function checkFieldFormula(
  on: Extraction,
  form: FormIndex,
  areas: LocatedAreas,
  area: LocatedArea,
  place: { code: string; row: number; column: number; cell: RawCell | undefined },
): boolean {
  const { sheet } = area.grid;
  const { layout } = area.index;
  const home = toA1(layout.rows.get(place.code)!, layout.columns.value);
  const expected = form.layout.formulas.get(`${layout.sheet}!${home}`);
  if (expected === undefined) return false;
  const { cell } = place;
  const ref = refOf(on, sheet, place.row, place.column);
  if (cell?.formula === undefined) {
    const found = isEmptyCell(cell) ? '' : rawText(cell!);
    on.facts.push({ kind: 'formula-overwritten', cell: ref, found, expected, indicator: place.code });
    return false;
  }
  if (cell.formula === expected && isUnmoved(area, sheet.name)) return true;
  const ours = normaliseFormula(expected, (it) => blankName(form, layout.sheet, it));
  const theirs = normaliseFormula(cell.formula, (it) => locatedName(areas, sheet.name, it));
  if (ours === theirs) return true;
  on.facts.push({
    kind: 'formula-altered',
    cell: ref,
    found: cell.formula,
    expected,
    indicator: place.code,
  });
  return false;
}

function isUnmoved(area: LocatedArea, name: string): boolean {
  return (
    name === area.index.layout.sheet &&
    area.columns.get('value') === area.index.layout.columns.value &&
    !area.rows.facts.some((fact) => fact.kind === 'rows-shifted')
  );
}

/** A reference of the blank workbook as the indicator whose value it is. */
function blankName(form: FormIndex, home: string, reference: FormulaReference): string {
  const sheet = reference.sheet ?? home;
  const code = form.codeAt.get(`${sheet}!${reference.row}`);
  return code === undefined ? `${sheet}!${reference.row}:${reference.column}` : `<${code}>`;
}

function locatedName(areas: LocatedAreas, home: string, reference: FormulaReference): string {
  const sheet = reference.sheet ?? home;
  // Areas may share a sheet: the one that has a line in this row.
  const area = areas.find((one) => one.grid.sheet.name === sheet && one.rows.codeAt.has(reference.row));
  const code = area?.rows.codeAt.get(reference.row);
  const isValue = reference.column === area?.columns.get('value');
  return code === undefined || !isValue ? `${sheet}!${reference.row}:${reference.column}` : `<${code}>`;
}

/** Formula cells without a result, with an error, or fed from another file: for every cell that is read. */
export function reportFormulaState(
  on: Extraction,
  area: { name: string },
  cell: RawCell,
  indicator: string | undefined,
): void {
  const ref = { file: on.file, sheet: area.name, cell: toA1(cell.row, cell.column) };
  const about = indicator === undefined ? {} : { indicator };
  if (cell.kind === 'error')
    on.facts.push({ kind: 'formula-error', cell: ref, error: String(cell.value), ...about });
  if (cell.formula === undefined) return;
  if (cell.kind === 'none')
    on.facts.push({ kind: 'formula-no-result', cell: ref, formula: cell.formula, ...about });
  if (isExternal(cell.formula))
    on.facts.push({ kind: 'external-link', cell: ref, formula: cell.formula, ...about });
}
