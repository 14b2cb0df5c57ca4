import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Submission } from '../../src/domain/submission.ts';
import { mergeParts } from '../../src/intake/merge-parts.ts';
import { toA1 } from '../../src/domain/cell-ref.ts';
import { agencies, extracted, factsOf, filledWorkbook, layout, unitForm } from './workbook-builder.ts';

const folder = 'periods/2026-Q3/inbox/X01/';
const dataSheets = [
  ...layout.areas.map((one) => one.sheet),
  ...layout.tables.map((one) => one.sheet),
  layout.narrative.sheet,
];

/** A file with some of the data sheets, the others deleted. */
function part(name: string, keep: (sheet: string) => boolean, date?: string): Submission {
  const workbook = filledWorkbook();
  workbook.sheets = workbook.sheets.filter((one) => !dataSheets.includes(one.name) || keep(one.name));
  return dated(extracted(workbook, folder + name), date);
}

const dated = (one: Submission, date?: string): Submission =>
  date === undefined
    ? one
    : { ...one, received: { ...one.received, received: { date, evidence: 'register' } } };

const isEarly = (sheet: string) => /^[0-3]\./.test(sheet);
const first = part('phan 1.xlsx', isEarly, '2026-09-16');
const second = part('phan 2.xlsx', (sheet) => !isEarly(sheet), '2026-09-18');
const whole = dated(extracted(filledWorkbook(), `${folder}du.xlsx`), '2026-09-17');
const values = (one: Submission) =>
  [...one.observations].map(([code, { status, value, raw }]) => [code, status, value, raw]);

describe('one agency in several files', () => {
  it('joins parts that complete each other', () => {
    const [joined, ...more] = mergeParts([first, second]);
    expect(more).toEqual([]);
    expect(values(joined!)).toEqual(values(whole));
    expect(joined!.tables.map((one) => one.rows.map((row) => row.key))).toEqual(
      whole.tables.map((one) => one.rows.map((row) => row.key)),
    );
    expect(joined!.narrative.map((one) => one.text)).toEqual(whole.narrative.map((one) => one.text));
    expect(joined!.facts).toEqual([
      { kind: 'merged-files', files: [`${folder}phan 1.xlsx`, `${folder}phan 2.xlsx`] },
    ]);
  });

  it('was received with the last part, and each answer keeps its file', () => {
    const [joined] = mergeParts([first, second]);
    expect(joined!.received.received?.date).toBe('2026-09-18');
    expect(joined!.observations.get('2.3.1')?.cell?.file ?? '').toBe(`${folder}phan 1.xlsx`);
    const late = [...joined!.observations.values()].filter((one) => one.cell?.file.endsWith('phan 2.xlsx'));
    expect(late.length).toBeGreaterThan(5);
  });

  it('tells of every part how it was found', () => {
    const [joined] = mergeParts([first, second]);
    expect(new Set(joined!.located!.map((one) => one.part))).toEqual(
      new Set(whole.located!.map((one) => one.part)),
    );
  });

  it('joins a table that came in a file of its own', () => {
    const { sheet } = layout.tables[0]!;
    const figures = part('so lieu.xlsx', (one) => one !== sheet);
    const table = part('II.06.xlsx', (one) => one === sheet);
    const [joined, ...more] = mergeParts([figures, table]);
    expect([more, factsOf(joined!, 'sheet-missing')]).toEqual([[], []]);
    expect(joined!.tables.find((one) => one.sheet === sheet)!.rows[0]!.key).toBe('Hộ tịch');
  });

  it('what every part lacks is still missing', () => {
    const { sheet } = layout.areas[2]!;
    const parts = [first, second].map((_, at) =>
      part(`p${at}.xlsx`, (one) => one !== sheet && isEarly(one) === (at === 0)),
    );
    const [joined] = mergeParts(parts);
    expect(factsOf(joined!, 'sheet-missing').map((one) => one.sheet)).toEqual([sheet]);
  });

  it('never joins a complete file with an older part', () => {
    expect(mergeParts([first, second, whole])).toEqual([first, second, whole]);
    expect(mergeParts([first, whole])).toEqual([first, whole]);
  });

  it('leaves files that say less of the same alone', () => {
    const less = part('it hon.xlsx', (sheet) => sheet.startsWith('1.'));
    expect(mergeParts([first, less])).toEqual([first, less]);
  });

  it('parts that contradict each other stay apart, and say in what', () => {
    const { sheet, rows, columns } = layout.areas[1]!;
    const [code, row] = [...rows].find(([one]) => unitForm.fields.get(one)!.requirement === 'required')!;
    const other = filledWorkbook();
    other.sheets = other.sheets.filter(
      (one) => !dataSheets.includes(one.name) || !isEarly(one.name) || one.name === sheet,
    );
    for (const at of rows.values()) if (at !== row) other.sheet(sheet).cells.delete(toA1(at, columns.value));
    other.set(sheet, toA1(row, columns.value), 8);
    const contradicting = extracted(other, `${folder}phan 2.xlsx`);
    const result = mergeParts([first, contradicting]);
    expect(result).toHaveLength(2);
    for (const one of result)
      expect(factsOf(one, 'parts-contradict')).toEqual([
        {
          kind: 'parts-contradict',
          files: [`${folder}phan 1.xlsx`, `${folder}phan 2.xlsx`],
          answers: [code],
        },
      ]);
  });

  it('keeps files of other agencies and unreadable ones as they are', () => {
    const other = extracted(filledWorkbook(unitForm, agencies.thuy), 'inbox/x.xlsx');
    const broken: Submission = { ...first, form: null };
    expect(mergeParts([first, other, broken])).toEqual([first, other, broken]);
  });

  it('is the same whatever the order of the files and however they are cut', () => {
    const cuts = fc.array(fc.nat(2), { minLength: dataSheets.length, maxLength: dataSheets.length });
    fc.assert(
      fc.property(cuts, fc.boolean(), (cut, isTurned) => {
        const parts = [0, 1, 2].map((at) =>
          part(`p${at}.xlsx`, (sheet) => cut[dataSheets.indexOf(sheet)] === at),
        );
        const straight = mergeParts(parts);
        const turned = mergeParts(isTurned ? parts.toReversed() : [parts[1]!, parts[2]!, parts[0]!]);
        const bySource = (all: readonly Submission[]) =>
          all.map((one) => JSON.stringify([one.received, one.facts, values(one)])).sort();
        expect(bySource(turned)).toEqual(bySource(straight));
        const joined = straight.find((one) => factsOf(one, 'merged-files').length > 0);
        if (joined) expect(values(joined)).toEqual(values(whole));
        else expect(new Set(cut).size).toBe(1);
      }),
      { numRuns: 15 },
    );
  });
});
