import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseA1, toA1 } from '../../src/domain/cell-ref.ts';

/** What an address is, as a pattern. */
function byPattern(address: string) {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}

const piece = fc.constantFrom(
  'A',
  'z',
  'XFD',
  '$',
  '1',
  '09',
  '1048576',
  '@',
  '[',
  '`',
  '{',
  '\u0141',
  '٣',
  ' ',
  '\n',
  '-',
  '.',
);

describe('an address of a cell', () => {
  it('is read as the pattern reads it, whatever stands there', () => {
    const text = fc.oneof(
      fc.array(piece, { maxLength: 6 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (address) => {
        expect(parseA1(address)).toEqual(byPattern(address));
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back from row and column', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_048_576 }),
        fc.integer({ min: 1, max: 16_384 }),
        (row, column) => {
          expect(parseA1(toA1(row, column))).toEqual({ row, column });
        },
      ),
    );
  });
});
