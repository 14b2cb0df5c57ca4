import { columnLetters, toA1 } from '../../domain/cell-ref.ts';
import type { Field, Form, FormTable } from '../../domain/form.ts';
import { checkFormula, type CheckPart } from './blank-check-formula.ts';
import { sheetPrefix, type FindOperand, type Operand } from './blank-formula.ts';
import { ratioFormula, totalFormula } from './blank-ratio-formula.ts';
import type { AreaLayout, FormLayout, TableLayout } from './layout-types.ts';

type Places = Pick<FormLayout, 'areas' | 'tables'>;

/** Every locked formula of the areas and tables, without `=`, by `sheet!cell`. */
export function layoutFormulas(form: Form, places: Places): Map<string, string> {
  const formulas = new Map<string, string>();
  for (const area of places.areas) areaFormulas(form, area, places, formulas);
  form.tables.forEach((table, index) => tableFormulas(table, places.tables[index]!, formulas));
  return formulas;
}

/** Where an indicator's value stands, as seen from a sheet; undefined when the form does not ask for it. */
export function indicatorOperand(places: Places, code: string, from: string): Operand | undefined {
  for (const area of places.areas) {
    const row = area.rows.get(code);
    if (row === undefined) continue;
    const cell = toA1(row, area.columns.value);
    return { name: code, at: area.sheet === from ? cell : sheetPrefix(area.sheet) + cell };
  }
  return undefined;
}

function areaFormulas(form: Form, area: AreaLayout, places: Places, formulas: Map<string, string>): void {
  const totals = tableTotals(form, places);
  const find: FindOperand = (code) => {
    const operand = totals.get(code) ?? indicatorOperand(places, code, area.sheet);
    return operand && form.fields.get(code)?.requirement === 'optional'
      ? { ...operand, optional: true }
      : operand;
  };
  for (const [code, row] of area.rows) {
    const field = form.fields.get(code);
    if (!field) continue;
    const own = toA1(row, area.columns.value);
    const ratio = computedRatio(field, find);
    if (ratio) formulas.set(`${area.sheet}!${own}`, ratio);
    const { decimals } = field.indicator;
    const parts: CheckPart[] = field.clauses.map((clause) => ({ own, clause, decimals }));
    for (const total of totals.keys()) {
      if (total.startsWith(`${code}@`)) parts.push(againstTable(own, total, decimals));
    }
    const check = checkFormula(parts, find);
    if (check) formulas.set(`${area.sheet}!${toA1(row, area.columns.check)}`, check);
  }
}

function computedRatio(field: Field, find: FindOperand): string | undefined {
  const ratio = field.clauses.find((clause) => clause.kind === 'ratio');
  if (!ratio || field.requirement !== 'computed') return undefined;
  return ratioFormula(ratio, field.indicator.valueKind, field.indicator.decimals, find);
}

/** An indicator that a table's total row repeats must equal it, once the table is filled in. */
function againstTable(own: string, total: string, decimals: number): CheckPart {
  const terms = [{ sign: 1 as const, code: total }];
  const clause = { kind: 'identity' as const, terms, severity: 'error' as const, source: total };
  return { own, clause, decimals, mayBeBlank: true };
}

/** Total cells that repeat an indicator, by `<indicator>@<table>.<column>`. */
function tableTotals(form: Form, places: Places): Map<string, Operand> {
  const totals = new Map<string, Operand>();
  form.tables.forEach(({ table, columns }, index) => {
    const layout = places.tables[index]!;
    for (const { no, indicator } of columns) {
      if (indicator === undefined) continue;
      const at = sheetPrefix(layout.sheet) + toA1(layout.totalRow, layout.columns.get(no)!);
      totals.set(`${indicator}@${table.code}.${no}`, { name: `biểu ${table.code} cột (${no})`, at });
    }
  });
  return totals;
}

function tableFormulas(
  { table, columns, identities }: FormTable,
  layout: TableLayout,
  formulas: Map<string, string>,
): void {
  const decimals = table.valueKind === 'count' ? 0 : 2;
  for (const { no, role } of columns) {
    if (role !== 'value') continue;
    const column = layout.columns.get(no)!;
    const letters = columnLetters(column);
    const range = `${letters}${layout.firstRow}:${letters}${layout.lastRow}`;
    formulas.set(`${layout.sheet}!${toA1(layout.totalRow, column)}`, totalFormula(range));
  }
  for (let row = layout.firstRow; row <= layout.totalRow; row++) {
    const find: FindOperand = (code) => {
      const column = layout.columns.get(Number(code));
      return column === undefined ? undefined : { name: `(${code})`, at: toA1(row, column) };
    };
    const parts = identities.flatMap(({ column, clause }): CheckPart[] => {
      const own = find(String(column));
      return own ? [{ own: own.at, clause, decimals, prefix: `Cột (${column}): ` }] : [];
    });
    const check = checkFormula(parts, find);
    if (check) formulas.set(`${layout.sheet}!${toA1(row, layout.checkColumn)}`, check);
  }
}
