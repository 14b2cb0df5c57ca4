import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordLines, textField, valueField } from '../../../src/consolidate/record/record-csv.ts';
import { fieldText, rowsOf } from '../../../src/workspace/history/record-rows.ts';

/** Texts with everything that a table must not trip over. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ';', ',', '\r', '\n', '\r\n', "'", '=', '-', '1', 'ế', ' ', '\t') }),
);

describe('a row of a record', () => {
  it('is read back as it was written, whatever people typed', () => {
    const rows = fc.array(fc.array(fc.option(text), { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, (written) => {
        const lines = recordLines(written.map((row) => ['x', ...row.map(textField)]));
        const read = rowsOf(lines).map(([first, ...row]) => [first, ...row.map(fieldText)]);
        expect(read).toEqual(written.map((row) => ['x', ...row]));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [null, ''],
    ['', "'"],
    ['=1+2', "'=1+2"],
    ["'=1+2", "''=1+2"],
    ['-5', '-5'],
    ['-5 %', "'-5 %"],
    ['12.50', '12.50'],
    ['@a', "'@a"],
    ['hai', 'hai'],
  ])('%j stands as %j: no spreadsheet executes it, nothing is lost', (value, field) => {
    expect(valueField(value)).toBe(field);
    expect(fieldText(field)).toBe(value);
  });
});
