import { stringify } from 'csv-stringify/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../src/export/csv-line.ts';

const field = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '',
    '"',
    'a,b',
    '=1+1',
    '-5',
    '＝1',
    '\tx',
    'hai\r\ndòng',
    'một\ndòng',
    '@,"',
    '0. Chỉ đạo, điều hành',
  ),
  fc.integer(),
);

describe('a line of CSV', () => {
  it('is what a library writes, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(field, { minLength: 2, maxLength: 5 }), (fields) => {
        const theirs = stringify([fields], {
          record_delimiter: 'windows',
          escape_formulas: true,
          quote_record_delimiter: true,
        });
        expect(csvLine(fields)).toBe(theirs);
      }),
      { numRuns: 1000 },
    );
  });
});
