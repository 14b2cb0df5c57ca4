import { toA1 } from '../../domain/cell-ref.ts';
import { sum } from '../../domain/decimal.ts';
import type { Obligation } from '../../domain/form.ts';
import type { FormLayout } from '../../forms/layout/layout-types.ts';
import type { CellPatch } from '../../workbook/patch/patch-cells.ts';
import type { PatchValue } from '../../workbook/patch/patch-value.ts';
import type { Answers } from './answers.ts';
import { Calculator, numberIn } from './calculator.ts';
import type { Expectation, FaultEdit, Place } from './fault-types.ts';
import { proposalsText } from './narrative/proposals-text.ts';
import { randomOf } from './random.ts';

/** Changes what is typed in, before anything is calculated. */
export function spoilAnswers(answers: Answers, edit: FaultEdit): void {
  switch (edit.do) {
    case 'type':
      for (const [code, value] of Object.entries(edit.values)) answers.values.set(code, value);
      break;
    case 'add':
      for (const [code, by] of Object.entries(edit.indicators))
        answers.values.set(code, plus(answers.values.get(code), by));
      break;
    case 'table':
      for (const { row, column, add } of edit.changes) {
        const { columns } = answers.tables.get(edit.table)![row]!;
        columns.set(column, plus(columns.get(column), add));
      }
      break;
    case 'key': {
      const rows = answers.tables.get(edit.table)!;
      rows[edit.row] = { ...rows[edit.row]!, key: rows[edit.as]!.key };
      break;
    }
    case 'tick':
      answers.ticks.add(edit.area);
      break;
    case 'narrative':
      answers.narrative.set(edit.section, edit.text);
      break;
    case 'list':
      answers.lists.set(edit.list, [edit.entry]);
      if (answers.narrative.has('V'))
        answers.narrative.set('V', proposalsText([edit.entry], randomOf(edit.list, 'V')));
      break;
    case 'erase':
      for (const part of [answers.values, answers.tables, answers.lists, answers.narrative]) part.clear();
      break;
    case 'total-range-short':
      // The last row holds nothing in that column, so that the sum is short but not wrong.
      emptyLastRow(answers, edit.table, edit.column);
      break;
    case 'cell':
      // A formula without a result leaves nothing to calculate with.
      if (edit.formula !== undefined && 'indicator' in edit.at) spoilForFormula(answers, edit.at.indicator);
      break;
    default:
  }
}

function spoilForFormula(answers: Answers, indicator: string): void {
  if (answers.values.has(indicator)) answers.values.set(indicator, null);
}

function plus(value: PatchValue | undefined, by: number): PatchValue {
  return { decimal: sum([numberIn(value) ?? '0', String(by)]) };
}

/** Moves what the last row has overdue to its rows in time: both columns are parts of one total. */
function emptyLastRow(answers: Answers, table: string, column: number): void {
  const rows = answers.tables.get(table)!;
  const [last, before] = [rows.at(-1)!.columns, rows.at(-2)!.columns];
  const moved = numberIn(last.get(column)) ?? '0';
  last.set(column, 0);
  before.set(column, plus(before.get(column), Number(moved)));
  // The totals of the two rows follow, and so does what the rows have in all.
  for (const total of [11, 3]) {
    last.set(total, plus(last.get(total), -Number(moved)));
    before.set(total, plus(before.get(total), Number(moved)));
  }
  const intake = 6;
  last.set(intake, plus(last.get(intake), -Number(moved)));
  before.set(intake, plus(before.get(intake), Number(moved)));
}

/** Cells to change after everything was calculated. */
export function spoiledCells(
  { form }: Obligation,
  layout: FormLayout,
  answers: Answers,
  edit: FaultEdit,
): CellPatch[] {
  const place = (at: Place) => locate(layout, at);
  switch (edit.do) {
    case 'cell': {
      const { formula, result, value } = edit;
      if (formula !== undefined) {
        const field = 'indicator' in edit.at ? form.fields.get(edit.at.indicator) : undefined;
        const computed = field ? new Calculator(form, answers, '0').ratio(field) : '';
        return [{ ...place(edit.at), formula, formulaResult: result === undefined ? computed : result }];
      }
      if (result !== undefined) return [{ ...place(edit.at), formulaResult: result }];
      if (value !== undefined) return [{ ...place(edit.at), value }];
      const field = form.fields.get((edit.at as { indicator: string }).indicator)!;
      return [{ ...place(edit.at), value: new Calculator(form, answers, '0').ratio(field) }];
    }
    case 'external-link': {
      const field = edit.at as { indicator: string };
      const stored = answers.values.get(field.indicator) ?? null;
      return [{ ...place(edit.at), formula: "'[1]Tong hop'!B4", formulaResult: stored }];
    }
    case 'total-range-short': {
      const table = layout.tables.find((one) => one.table === edit.table)!;
      const column = table.columns.get(edit.column)!;
      const last = table.firstRow + answers.tables.get(edit.table)!.length - 2;
      const range = `${toA1(table.firstRow, column)}:${toA1(last, column)}`;
      const total = new Calculator(form, answers, '0').totals(edit.table).get(edit.column) ?? 0;
      const cell = toA1(table.totalRow, column);
      return [{ sheet: table.sheet, cell, formula: `SUM(${range})`, formulaResult: total }];
    }
    case 'row-below': {
      const area = layout.areas.find((one) => one.area === edit.area)!;
      const row = rowBelow(layout, area.sheet);
      const at = (column: number) => ({ sheet: area.sheet, cell: toA1(row, column) });
      return [
        { ...at(area.columns.code), value: edit.code },
        { ...at(area.columns.label), value: edit.label },
        { ...at(area.columns.value), value: edit.value },
      ];
    }
    case 'meta':
      return [{ ...metaCell(layout, edit.key), value: edit.value }];
    case 'cover-code':
      return [{ sheet: layout.cover.sheet, cell: layout.cover.agencyCode, value: edit.code }];
    case 'stranger':
      return [
        { sheet: layout.cover.sheet, cell: layout.cover.agencyCode, value: edit.code },
        { sheet: layout.cover.sheet, cell: layout.cover.agency, value: edit.name },
        { ...metaCell(layout, 'agency'), value: edit.code },
      ];
    default:
      return [];
  }
}

function metaCell({ meta }: FormLayout, key: 'version' | 'agency' | 'period') {
  return { sheet: meta.sheet, cell: toA1(meta.rows.get(key)!, 2) };
}

/** First row under an area's indicators. */
function rowBelow(layout: FormLayout, sheet: string): number {
  const area = layout.areas.find((one) => one.sheet === sheet)!;
  return Math.max(...area.rows.values()) + 1;
}

/** Sheet and cell of a place in an undamaged workbook. */
export function locate(layout: FormLayout, place: Place): { sheet: string; cell: string } {
  const found = locateExpected(layout, { at: place });
  if (found.sheet === undefined || found.cell === undefined) throw new Error(JSON.stringify(place));
  return { sheet: found.sheet, cell: found.cell };
}

/** Where a finding is expected; a whole sheet or file has no cell. */
export function locateExpected(
  layout: FormLayout,
  { at: place }: Pick<Expectation, 'at'>,
): { sheet?: string; cell?: string } {
  if (place === 'file') return {};
  if ('indicator' in place) {
    const area = layout.areas.find((one) => one.rows.has(place.indicator))!;
    return { sheet: area.sheet, cell: toA1(area.rows.get(place.indicator)!, area.columns.value) };
  }
  if ('rowOf' in place) {
    const area = layout.areas.find((one) => one.rows.has(place.rowOf))!;
    return { sheet: area.sheet, cell: String(area.rows.get(place.rowOf)) };
  }
  if ('table' in place) {
    const table = layout.tables.find((one) => one.table === place.table)!;
    const row = place.row === 'total' ? table.totalRow : table.firstRow + place.row;
    return { sheet: table.sheet, cell: toA1(row, table.columns.get(place.column)!) };
  }
  if ('narrative' in place) {
    const { sheet, rows, columns } = layout.narrative;
    return { sheet, cell: toA1(rows.get(place.narrative)!, columns.text) };
  }
  if ('list' in place) {
    const list = layout.lists.find((one) => one.list === place.list)!;
    return { sheet: list.sheet, cell: toA1(list.firstRow + place.row, list.columns.get(place.column)!) };
  }
  if ('tick' in place) return { sheet: layout.cover.sheet, cell: layout.cover.nothingArose.get(place.tick)! };
  if ('cover' in place) return { sheet: layout.cover.sheet, cell: layout.cover.agencyCode };
  if ('meta' in place) return metaCell(layout, place.meta);
  if (place.cell !== 'below') return place;
  return { sheet: place.sheet, cell: toA1(rowBelow(layout, place.sheet), 1) };
}
