import { describe, expect, it } from 'vitest';
import { toA1 } from '../../../src/domain/cell-ref.ts';
import type { Form } from '../../../src/domain/form.ts';
import type { CellValue } from '../../../src/domain/observation.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import { buildForm } from '../../../src/forms/build-form.ts';
import { layoutOf } from '../../../src/forms/layout/layout.ts';
import { extract } from '../../../src/intake/extract.ts';
import { intakeContext } from '../../../src/intake/intake-context.ts';
import { readWorkbook } from '../../../src/workbook/read/read-workbook.ts';
import { shippedEdition } from '../../forms/shipped-edition.ts';
import { agencies, blankWorkbook, received, register } from '../workbook-builder.ts';
import { cases, moreCases, type Case } from './reading-cases.ts';
import { toXlsx } from './to-xlsx.ts';

const year = parsePeriod('2026-Y')!;
const edition = shippedEdition();
const context = intakeContext(register, edition, year);
const formOf = (kind: string) =>
  kind === 'rank' || kind === 'percent' || kind === 'score'
    ? buildForm(edition, { period: year, level: 'province', submissionType: 'field-lead', lead: 'SNV' })
    : buildForm(edition, { period: year, level: 'province', submissionType: 'unit' });

/** Fields of a form that a case can stand in: of its kind, as required as it, in its unit where that matters. */
function placesFor(form: Form, [, , , column]: Case): string[] {
  return [...form.fields]
    .filter(([, { requirement, indicator }]) => {
      const isAsked = requirement === (column.required ? 'required' : 'optional');
      const isUnit = column.valueKind !== 'count' || column.unit === null || indicator.unit === column.unit;
      return isAsked && isUnit && indicator.valueKind === column.valueKind;
    })
    .map(([code]) => code);
}

const kinds = ['count', 'money', 'score', 'rank', 'percent'];
/** What only the reader can be told: parts of a ratio, columns that allow more than 100. */
const isPlain = ([, , cell, column]: Case) =>
  kinds.includes(column.valueKind) &&
  column.fromParts === undefined &&
  !column.over100 &&
  cell.formula === undefined;
const told = [...cases, ...moreCases].filter(isPlain);
const letter = { error: 'E', warning: 'W', info: 'I' };

/** Puts as many cases as there are places into one workbook, writes it, and reads it back as an agency's file. */
async function readAll(kind: string): Promise<[Case, CellValue][]> {
  const form = formOf(kind);
  const layout = layoutOf(form);
  const read: [Case, CellValue][] = [];
  let waiting = told.filter((one) => one[3].valueKind === kind && placesFor(form, one).length > 0);
  while (waiting.length > 0) {
    const workbook = blankWorkbook(form, agencies.snv);
    const placed = new Map<string, Case>();
    const is1904 = waiting[0]![2].date1904 ?? false;
    for (const one of waiting) {
      if ((one[2].date1904 ?? false) !== is1904) continue;
      const code = placesFor(form, one).find((it) => !placed.has(it));
      if (code !== undefined) placed.set(code, one);
    }
    if (placed.size === 0) throw new Error(`no place for ${waiting[0]![1]}`);
    for (const [code, [, , cell]] of placed) {
      const area = layout.areas.find((it) => it.rows.has(code))!;
      const { value, kind: cellKind, numberFormat } = cell;
      const at = toA1(area.rows.get(code)!, area.columns.value);
      if (cellKind === 'none') workbook.sheet(area.sheet).cells.delete(at);
      else workbook.set(area.sheet, at, value, { kind: cellKind, numberFormat });
    }
    const bytes = await toXlsx(workbook, is1904);
    const [submission] = extract(received('periods/2026-Y/nop/SNV.xlsx'), readWorkbook(bytes), context);
    for (const [code, one] of placed) read.push([one, submission.observations.get(code)!]);
    waiting = waiting.filter((one) => ![...placed.values()].includes(one));
  }
  return read;
}

it('leaves to the reader alone what no form of the year has a place for', () => {
  const left = told.filter((one) => placesFor(formOf(one[3].valueKind), one).length === 0);
  expect(left.map(([number, what]) => `${number} ${what}`)).toEqual(['20 T 05 TTHC']);
});

describe('the cells of the handbook, in workbooks that another program wrote', () => {
  it.each(kinds)('%s', async (kind) => {
    const read = await readAll(kind);
    expect(read.length).toBeGreaterThan(2);
    for (const [[number, what, , , expected], got] of read) {
      const readings = got.readings.map((one) =>
        [letter[one.severity], one.id, one.variant, one.suggestion].filter(Boolean).join(' '),
      );
      expect([number, what, got.status, got.value, readings]).toEqual([
        number,
        what,
        expected.status,
        expected.value,
        expected.reading ? [expected.reading] : [],
      ]);
    }
  });
});
