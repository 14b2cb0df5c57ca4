import { describe, expect, it } from 'vitest';
import { parseA1, toA1 } from '../../src/domain/cell-ref.ts';
import type { Submission } from '../../src/domain/submission.ts';
import {
  extracted,
  factsOf,
  filledWorkbook,
  layout,
  unitForm,
  type TestWorkbook,
} from './workbook-builder.ts';

/** Another figure in every cell, so that a mixed-up line shows. */
function distinct(): TestWorkbook {
  const workbook = filledWorkbook();
  let value = 100;
  for (const { sheet, rows, columns } of layout.areas)
    for (const [code, row] of rows) {
      const { requirement, indicator } = unitForm.fields.get(code)!;
      if (indicator.valueKind === 'count' && requirement === 'required')
        workbook.set(sheet, toA1(row, columns.value), value++);
    }
  return workbook;
}

/** Moves everything of a sheet below the last row of another; formulas follow. */
function paste(workbook: TestWorkbook, from: string, onto: string, gap = 2): void {
  const target = workbook.sheet(onto);
  const last = Math.max(...[...target.cells.keys()].map((at) => parseA1(at)!.row));
  const by = last + gap;
  workbook.move(from, (row, column) => ({ row: row + by, column }));
  const source = workbook.sheet(from);
  for (const [at, cell] of source.cells) target.cells.set(at, cell);
  target.merges.push(...source.merges);
  for (const sheet of workbook.sheets)
    for (const cell of sheet.cells.values())
      if (cell.formula !== undefined) cell.formula = cell.formula.replaceAll(`'${from}'!`, `'${onto}'!`);
  workbook.sheets = workbook.sheets.filter((one) => one !== source);
}

const answers = (one: Submission) => ({
  observations: [...one.observations].map(([code, { status, value }]) => [code, status, value]),
  tables: one.tables.map(({ rows }) =>
    rows.map(({ role, key, cells }) => [role, key, [...cells].map(([no, { value }]) => [no, value])]),
  ),
  narrative: one.narrative.map(({ section, text }) => [section, text]),
});
const expected = answers(extracted(distinct()));
const kindsOf = (one: Submission) =>
  one.facts.filter((fact) => fact.kind !== 'rows-shifted').map((fact) => fact.kind);

describe('several parts on one sheet', () => {
  it('a table below an area', () => {
    const workbook = distinct();
    paste(workbook, layout.tables[0]!.sheet, layout.areas[2]!.sheet);
    const submission = extracted(workbook);
    expect(answers(submission)).toEqual(expected);
    expect(submission.facts).toEqual([
      {
        kind: 'sheet-shared',
        sheet: layout.areas[2]!.sheet,
        parts: [layout.areas[2]!.sheet, layout.tables[0]!.sheet],
      },
    ]);
  });

  it('all areas below one another on a new sheet', () => {
    const workbook = distinct();
    const [first, ...rest] = layout.areas;
    workbook.rename(first!.sheet, 'Sheet1');
    for (const { sheet } of rest) paste(workbook, sheet, 'Sheet1', 0);
    const submission = extracted(workbook);
    expect(answers(submission)).toEqual(expected);
    expect(kindsOf(submission)).toEqual(['sheet-shared']);
    expect(factsOf(submission, 'sheet-shared')[0]!.parts).toEqual(layout.areas.map((one) => one.sheet));
  });

  it('everything on the first area’s sheet, narrative too', () => {
    const workbook = distinct();
    const [first, ...rest] = [...layout.areas, ...layout.tables, layout.narrative];
    for (const { sheet } of rest) paste(workbook, sheet, first!.sheet, 3);
    const submission = extracted(workbook);
    expect(answers(submission)).toEqual(expected);
    expect(kindsOf(submission)).toEqual(['sheet-shared']);
  });

  it('everything below the cover', () => {
    const workbook = distinct();
    for (const { sheet } of [...layout.areas, ...layout.tables, layout.narrative])
      paste(workbook, sheet, layout.cover.sheet, 3);
    const submission = extracted(workbook);
    expect(answers(submission)).toEqual(expected);
    expect(kindsOf(submission)).toEqual(['sheet-shared']);
  });

  it('a figure between two parts is not lost', () => {
    const workbook = distinct();
    const { sheet, rows } = layout.areas[2]!;
    paste(workbook, layout.tables[0]!.sheet, sheet, 6);
    const at = toA1(Math.max(...rows.values()) + 3, 4);
    const submission = extracted(workbook.set(sheet, at, 4321));
    expect(factsOf(submission, 'value-outside').map((one) => [one.cell.cell, one.raw])).toEqual([
      [at, '4321'],
    ]);
  });
});
