import { describe, expect, it } from 'vitest';
import { normaliseFormula } from '../../src/intake/formulas/normalise-formula.ts';

describe('normaliseFormula', () => {
  const plain = (formula: string) =>
    normaliseFormula(formula, (it) => `${it.sheet ?? ''}!${it.row}/${it.column}`);

  it.each([
    ['SUM($A$1:b2)', 'SUM(A1:B2)'],
    ['if( A1=0 ; "" ; A2/A1 )', 'IF(A1=0,"",A2/A1)'],
    ["'Biểu II.06'!C9 + 1", "'Biểu II.06'!C9+1"],
    ['_xlfn.CONCAT(A1)', 'CONCAT(A1)'],
    ['IF(A1,TRUE(),FALSE())', 'IF(A1,TRUE,FALSE)'],
  ])('%s = %s', (left, right) => {
    expect(plain(left)).toBe(plain(right));
  });

  it.each([
    ['"a b"', '"ab"'],
    ['A1-B1', 'A1+B1'],
    ['SUM(A1:A2)', 'SUM(A1:A3)'],
    ['"A1"', 'A1'],
    ['LOG10(A1)', 'LOG1(A1)'],
  ])('%s ≠ %s', (left, right) => {
    expect(plain(left)).not.toBe(plain(right));
  });
});
