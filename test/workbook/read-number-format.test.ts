import { describe, expect, it } from 'vitest';
import { isDateFormat, numberFormatCode } from '../../src/workbook/read/read-number-format.ts';

describe('a number format', () => {
  const cases: [code: string, date: boolean][] = [
    ['General', false],
    ['0.00', false],
    ['#,##0 "đồng"', false],
    ['0.00E+00', false],
    ['[Red]0;[Blue]-0', false],
    ['0" days"', false],
    ['0\\d', false],
    ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', false],
    ['[$-42A]#,##0', false],
    ['@', false],
    ['dd/mm/yyyy', true],
    ['[$-42A]dd mmmm yyyy;@', true],
    ['"ngày" dd', true],
    ['h:mm', true],
    ['[h]:mm', true],
    ['[mm]', true],
    ['General;General', false],
  ];
  it.each(cases)('%s shows a date: %s', (code, date) => {
    expect(isDateFormat(code)).toBe(date);
  });

  it('is known by number, or spelt out in the file', () => {
    const custom = new Map([[164, 'yyyy']]);
    expect([0, 14, 30, 49, 57, 164, 999].map((id) => numberFormatCode(id, custom))).toEqual([
      'General',
      'mm-dd-yy',
      'mm-dd-yy',
      '@',
      'mm-dd-yy',
      'yyyy',
      'General',
    ]);
  });
});
