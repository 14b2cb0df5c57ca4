import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proofHead, proofLines } from '../../src/export/proof-csv.ts';

const cell = { file: 'periods/2026-Q3/nop/X01.xlsx', sheet: 'Bìa', cell: 'B2' };
const parsed = (lines: string): string[][] => parse(proofHead + lines, { bom: true });

describe('the lines of a proof', () => {
  it('hold whatever a cell held: line breaks, quotes, commas', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        // A leading sign that a spreadsheet would execute gets an apostrophe, which is tested below.
        fc.pre(!/^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/.test(text));
        const [, line] = parsed(proofLines([{ cell, raw: text, fate: 'used', what: 'note 2.3.1' }]));
        expect(line).toEqual([cell.file, 'Bìa', 'B2', text, 'used', 'note 2.3.1', '']);
      }),
    );
  });

  it('say the finding that keeps a figure out, and execute nothing', () => {
    const [head, line] = parsed(
      proofLines([{ cell, raw: '=cmd|x', fate: 'excluded', what: '2.3.1', finding: 'L1-SUM-001' }]),
    );
    expect(head).toEqual(['file', 'sheet', 'cell', 'raw', 'fate', 'what', 'finding']);
    expect(line!.slice(3)).toEqual(["'=cmd|x", 'excluded', '2.3.1', 'L1-SUM-001']);
  });
});
