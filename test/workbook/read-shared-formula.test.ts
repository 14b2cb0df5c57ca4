import { describe, expect, it } from 'vitest';
import { sharedFormula, shiftFormula } from '../../src/workbook/read/read-shared-formula.ts';

/** Master in C3, follower in D5: one to the right, two down. */
const cases: [formula: string, shifted: string][] = [
  ['A1+B2', 'B3+C4'],
  ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
  ['SUM(A1:B10)', 'SUM(B3:C12)'],
  ['SUM(A:B)+SUM($A:B)', 'SUM(B:C)+SUM($A:C)'],
  ['SUM(1:2)+SUM($1:2)', 'SUM(3:4)+SUM($1:4)'],
  ['Z9', 'AA11'],
  ["'B1 A1'!A1+Sheet2!B1", "'B1 A1'!B3+Sheet2!C3"],
  ['"A1"&A1&"say ""B2"" "', '"A1"&B3&"say ""B2"" "'],
  ['LOG10(A1)+DAYS360(A1,B1)', 'LOG10(B3)+DAYS360(B3,C3)'],
  ['[1]Sheet1!A1', '[1]Sheet1!B3'],
  ['Table1[A1]+A1', 'Table1[A1]+B3'],
  ['tong_A1+A1_x+_xlfn.F2(A1)', 'tong_A1+A1_x+_xlfn.F2(B3)'],
  ['thuế1+A1', 'thuế1+B3'],
  ['1.5E3+A1', '1.5E3+B3'],
  ['XFD1+A1048575', '#REF!+#REF!'],
  ['SUM(A1:XFD1)', 'SUM(B3:#REF!)'],
  ['SUM(A1:INDEX(B:B,1))', 'SUM(B3:INDEX(C:C,1))'],
];

describe('a shared formula', () => {
  it.each(cases)('%s reads %s one cell right and two down', (formula, shifted) => {
    expect(shiftFormula(sharedFormula(formula, 3, 3), 5, 4)).toBe(shifted);
  });

  it.each(cases)('%s stays as it is in its own cell', (formula) => {
    expect(shiftFormula(sharedFormula(formula, 3, 3), 3, 3)).toBe(formula);
  });

  it('shifts up and left, to the edge and not beyond', () => {
    expect(shiftFormula(sharedFormula('B2+A1', 3, 3), 2, 2)).toBe('A1+#REF!');
  });
});
