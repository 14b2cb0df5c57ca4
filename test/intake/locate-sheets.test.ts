import { describe } from 'vitest';
import { at, codes, row, sheet, testCases, type LocateCase } from './locate-cases.ts';
import { unitForm } from './workbook-builder.ts';

const cases: LocateCase[] = [
  {
    what: 'a renamed sheet is found by its codes',
    change: (it) => it.rename(sheet, 'TTHC quý 3'),
    facts: [{ kind: 'sheet-renamed', expected: sheet, found: 'TTHC quý 3' }],
    reads: { '2.3.1': ['number', '7', at('2.3.1')] },
  },
  {
    what: 'a sheet name in other Unicode form or with blanks is the same name',
    change: (it) => it.rename(sheet, ` ${sheet.normalize('NFD')} `),
    facts: [],
    reads: { '2.3.1': ['number', '7', at('2.3.1')] },
  },
  {
    what: 'a missing sheet is one fact, its fields are missing',
    change: (it) => (it.sheets = it.sheets.filter((one) => one.name !== sheet)),
    facts: [{ kind: 'sheet-missing', sheet, covers: codes }],
    reads: { '2.3.1': ['missing', null, null] },
  },
  {
    what: 'an extra sheet is counted',
    change: (it) => it.addSheet('Nháp', { A1: 'ghi chú', B2: 5, C3: '  ' }),
    facts: [{ kind: 'sheet-extra', sheet: 'Nháp', cells: 2 }],
  },
  {
    what: 'an empty extra sheet is nothing',
    change: (it) => it.addSheet('Sheet1'),
    facts: [],
  },
  {
    what: 'a copy of a sheet is a duplicate, the sheet with the right name counts',
    change: (it) => {
      const copy = it.addSheet(`${sheet} (2)`);
      copy.cells = new Map(it.sheet(sheet).cells);
    },
    facts: [{ kind: 'sheet-duplicate', sheet: `${sheet} (2)`, of: sheet }],
    reads: { '2.3.1': ['number', '7', at('2.3.1')] },
  },
  {
    what: 'a hidden sheet of the form is read and reported',
    change: (it) => (it.sheet(sheet).state = 'hidden'),
    facts: [
      {
        kind: 'hidden-data',
        sheet,
        what: 'sheet',
        at: sheet,
        cells: codes.filter((code) => unitForm.fields.get(code)!.requirement !== 'computed').length,
      },
    ],
    reads: { '2.3.1': ['number', '7', at('2.3.1')] },
  },
  {
    what: 'a hidden row is read and reported',
    change: (it) => it.sheet(sheet).hiddenRows.add(row('2.3.1')),
    facts: [{ kind: 'hidden-data', sheet, what: 'row', at: String(row('2.3.1')), cells: 1 }],
    reads: { '2.3.1': ['number', '7', at('2.3.1')] },
  },
  {
    what: 'a hidden check column without values is nothing',
    change: (it) => it.sheet(sheet).hiddenColumns.push([6, 6]),
    facts: [],
  },
];

describe('locating sheets', () => testCases(cases));
