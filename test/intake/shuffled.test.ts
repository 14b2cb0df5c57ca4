import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/domain/observation.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { extracted, filledWorkbook, layout, unitForm, type TestWorkbook } from './workbook-builder.ts';

/** A permutation of numbers as a function. */
const permutation = (numbers: readonly number[]) =>
  fc
    .shuffledSubarray([...numbers], { minLength: numbers.length, maxLength: numbers.length })
    .map((shuffled) => new Map(numbers.map((from, at) => [from, shuffled[at]!])));

const areaShuffles = layout.areas.map((area) =>
  fc.record({
    rows: permutation([...area.rows.values()]),
    columns: permutation(Object.values(area.columns)),
    down: fc.integer({ min: 0, max: 4 }),
    right: fc.integer({ min: 0, max: 3 }),
  }),
);

/** Different values everywhere, so that a mixed-up line shows. */
function distinctWorkbook(): TestWorkbook {
  const workbook = filledWorkbook();
  let value = 100;
  for (const { sheet, rows } of layout.areas) {
    for (const [code, row] of rows) {
      const field = unitForm.fields.get(code)!;
      if (field.indicator.valueKind === 'count' && field.requirement !== 'computed')
        workbook.set(sheet, `D${row}`, value++).set(sheet, `E${row}`, `Giải trình ${code}`);
    }
  }
  return workbook;
}

const withoutPlace = (submission: Submission) =>
  [...submission.observations].map(([code, { cell: _cell, ...rest }]) => [
    code,
    rest as Omit<Observation, 'cell'>,
  ]);

describe('a shuffled workbook', () => {
  const expected = withoutPlace(extracted(distinctWorkbook()));

  it('gives the same observations', () => {
    const sheets = fc.shuffledSubarray(
      distinctWorkbook().sheets.map((one) => one.name),
      { minLength: distinctWorkbook().sheets.length },
    );
    fc.assert(
      fc.property(fc.tuple(...areaShuffles), sheets, (shuffles, order) => {
        const workbook = distinctWorkbook();
        layout.areas.forEach((area, index) => {
          const { rows, columns, down, right } = shuffles[index]!;
          workbook.move(area.sheet, (row, column) => ({
            row: (rows.get(row) ?? row) + down,
            column: (columns.get(column) ?? column) + right,
          }));
        });
        workbook.sheets.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
        const submission = extracted(workbook);
        expect(withoutPlace(submission)).toEqual(expected);
        const allowed = new Set(['header-moved', 'rows-shifted']);
        expect(submission.facts.filter((fact) => !allowed.has(fact.kind))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('never loses a number: each is an observation, a table cell, or reported as outside', () => {
    const area = layout.areas[1]!;
    const place = fc.record({
      row: fc.integer({ min: 1, max: 80 }),
      column: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(place, ({ row, column }) => {
        const workbook = filledWorkbook();
        const at = String.fromCharCode(64 + column) + row;
        workbook.set(area.sheet, at, 987_654);
        const submission = extracted(workbook);
        const isRead = [...submission.observations.values()].some(
          (one) => one.value === '987654' || one.note === '987.654',
        );
        const isSaid = submission.facts.some((fact) => JSON.stringify(fact).includes(`"${at}"`));
        const isCheck = column === area.columns.check && [...area.rows.values()].includes(row);
        expect(isRead || isSaid || isCheck).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
