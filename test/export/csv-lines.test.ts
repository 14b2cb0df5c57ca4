import { parse } from 'csv-parse/sync';
import { assert, property, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLines, decimalCell, valueCell } from '../../src/export/csv-lines.ts';

const line = (cell: Parameters<typeof csvLines>[0][number][number]) => csvLines([[cell]]);

describe('a CSV line', () => {
  it.each([
    ['=cmd|/c calc!A1', `'=cmd|/c calc!A1\r\n`],
    ['+1+1', `'+1+1\r\n`],
    ['-2+3', `'-2+3\r\n`],
    ['@SUM(A1)', `'@SUM(A1)\r\n`],
    ['\t=1', `'\t=1\r\n`],
    ['\r=1', `"'\r=1"\r\n`],
    ['＝1+1', `'＝1+1\r\n`],
    ['＋1', `'＋1\r\n`],
    ['－1', `'－1\r\n`],
    ['＠SUM(A1)', `'＠SUM(A1)\r\n`],
  ])('defuses %j', (text, expected) => {
    expect(line(text)).toBe(expected);
    expect(line(valueCell(text))).toBe(expected);
  });

  it.each(['-5', '-0.0000001', '-12345678901234567890.5', '0', '12.5'])(
    'leaves the number %s alone',
    (text) => {
      expect(line(decimalCell(text))).toBe(`${text}\r\n`);
      expect(line(valueCell(text))).toBe(`${text}\r\n`);
    },
  );

  it('has nothing where there is nothing', () => {
    expect(csvLines([['a', decimalCell(null), valueCell(null), 'b']])).toBe('a,,,b\r\n');
  });

  it('never begins a text like a formula, whatever the text', () => {
    assert(
      property(string({ unit: 'binary', minLength: 1 }), (text) => {
        const [[cell]] = parse(line(valueCell(text))) as [[string]];
        if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) expect(cell).toBe(text);
        else expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
    );
    assert(
      property(stringMatching(/^[=+\-@][ -~]{0,8}$/), (text) => {
        expect(line(text)).not.toMatch(/^"?[=+\-@]/);
      }),
    );
  });
});
