import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetters, parseA1, toA1 } from '../../src/domain/cell-ref.ts';

describe('cell addresses', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('read back what they write, with and without dollar signs', () => {
    const place = fc.record({
      row: fc.integer({ min: 1, max: 1_048_576 }),
      column: fc.integer({ min: 1, max: 16_384 }),
    });
    fc.assert(
      fc.property(place, ({ row, column }) => {
        expect(parseA1(toA1(row, column))).toEqual({ row, column });
        expect(parseA1(`$${columnLetters(column).toLowerCase()}$${row}`)).toEqual({ row, column });
      }),
    );
  });

  it.each(['', '12', 'B', 'B12:C13', 'ABCD1', 'Sheet!A1', 'A-1'])('%j is no address', (text) => {
    expect(parseA1(text)).toBeUndefined();
  });
});
