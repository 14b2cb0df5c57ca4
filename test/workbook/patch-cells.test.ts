import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { toA1 } from '../../src/domain/cell-ref.ts';
import { openPackage } from '../../src/ooxml/office-package.ts';
import { PackageFault } from '../../src/ooxml/package-fault.ts';
import { patchWorkbook, stampStrings, type CellPatch } from '../../src/workbook/patch/patch-cells.ts';
import type { RawCell, RawWorkbook } from '../../src/workbook/raw-workbook.ts';
import { isReadProblem, readWorkbook } from '../../src/workbook/read/read-workbook.ts';
import { makeXlsx, row, sheetXml, workbookParts } from './make-xlsx.ts';

let master: Uint8Array;

beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu 1');
  sheet.getCell('A1').value = '{{don_vi}}';
  sheet.getCell('A2').value = 'Số hồ sơ';
  sheet.getCell('B2').numFmt = '#,##0.00';
  sheet.getCell('C2').value = { formula: 'B2*2', result: 0 };
  sheet.getCell('D2').value = { formula: 'B2&"x"', result: '' };
  sheet.getCell('B5').border = { top: { style: 'thin' } };
  sheet.mergeCells('A7:C7');
  book.addWorksheet('Biểu 2').getCell('A1').value = { richText: [{ text: '{{don' }, { text: '_vi}}' }] };
  master = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
});

function read(bytes: Uint8Array): RawWorkbook {
  const result = readWorkbook(bytes);
  if (isReadProblem(result)) throw new Error(result.detail);
  return result;
}

const cellsOf = (bytes: Uint8Array, sheet = 0) =>
  new Map(
    read(bytes).sheets[sheet]!.cells.map((cell): [string, RawCell] => [toA1(cell.row, cell.column), cell]),
  );

const patched = (...cells: Omit<CellPatch, 'sheet'>[]) =>
  patchWorkbook(master, { cells: cells.map((cell) => ({ sheet: 'Biểu 1', ...cell })) });

/** Names of the parts whose content differs. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = new Map(openPackage(before).entries.map((entry) => [entry.name, entry]));
  return openPackage(after)
    .entries.filter(({ name, crc, compressedSize }) => {
      const other = old.get(name);
      return other?.crc !== crc || other.compressedSize !== compressedSize;
    })
    .map((entry) => entry.name);
}

describe('patched cells', () => {
  const cases: [name: string, patch: Omit<CellPatch, 'sheet'>, expected: object | undefined][] = [
    ['a number', { cell: 'B2', value: 12.5 }, { kind: 'number', value: 12.5 }],
    [
      'an exact decimal',
      { cell: 'B2', value: { decimal: '1234567.89' } },
      { kind: 'number', value: 1234567.89 },
    ],
    ['a text', { cell: 'B2', value: ' Đại <Từ> & "x"\n' }, { kind: 'text', value: ' Đại <Từ> & "x"\n' }],
    ['digits as text', { cell: 'B2', value: '007' }, { kind: 'text', value: '007' }],
    ['an escape-like text', { cell: 'B2', value: 'a_x0041_b' }, { kind: 'text', value: 'a_x0041_b' }],
    ['scrubbed text', { cell: 'B2', value: 'a\u0001\ud800b' }, { kind: 'text', value: 'ab' }],
    ['a boolean', { cell: 'B2', value: true }, { kind: 'boolean', value: true }],
    ['an error', { cell: 'B2', value: { error: '#REF!' } }, { kind: 'error', value: '#REF!' }],
    ['over a text', { cell: 'A2', value: 3 }, { kind: 'number', value: 3 }],
    ['nothing over a text', { cell: 'A2', value: null }, undefined],
    ['a result', { cell: 'C2', formulaResult: 25 }, { kind: 'number', value: 25, formula: 'B2*2' }],
    [
      'a result beside no value',
      { cell: 'C2', value: null, formulaResult: 25 },
      { value: 25, formula: 'B2*2' },
    ],
    ['a text result', { cell: 'C2', formulaResult: 'x' }, { kind: 'text', value: 'x', formula: 'B2*2' }],
    [
      'a number for a text result',
      { cell: 'D2', formulaResult: 1 },
      { kind: 'number', value: 1, formula: 'B2&"x"' },
    ],
    ['an error result', { cell: 'C2', formulaResult: { error: '#N/A' } }, { kind: 'error', formula: 'B2*2' }],
    ['no result', { cell: 'C2', formulaResult: null }, { kind: 'none', value: null, formula: 'B2*2' }],
    ['a value over a formula', { cell: 'C2', value: 9 }, { kind: 'number', value: 9 }],
    [
      'a new formula',
      { cell: 'B2', formula: 'A1&"<"', formulaResult: 'é<' },
      { value: 'é<', formula: 'A1&"<"' },
    ],
    ['a new cell in a row', { cell: 'Z2', value: 1 }, { value: 1 }],
    ['a new cell in a new row between', { cell: 'B4', value: 1 }, { value: 1 }],
    ['a new cell behind the last row', { cell: 'B400', value: 'cuối' }, { value: 'cuối' }],
  ];
  it.each(cases)('%s', (_name, patch, expected) => {
    const before = cellsOf(master);
    const after = cellsOf(patched(patch));
    const cell = after.get(patch.cell);
    if (expected === undefined) expect(cell).toBeUndefined();
    else expect(cell).toMatchObject(expected);
    if (patch.value !== undefined && patch.formulaResult === undefined) expect(cell?.formula).toBeUndefined();
    before.delete(patch.cell);
    after.delete(patch.cell);
    expect(after).toEqual(before);
  });

  it('keep their style', () => {
    const bytes = patched({ cell: 'B2', value: 1 }, { cell: 'B5', value: 'x' });
    const book = read(bytes);
    const style = cellsOf(bytes).get('B2')!.style;
    expect(book.numberFormat(style)).toBe('#,##0.00');
    expect(cellsOf(bytes).get('B5')!.style).toBeGreaterThan(0);
  });

  it('leave every other part compressed as it was, and give equal bytes again', () => {
    const bytes = patched({ cell: 'B2', value: 1 });
    expect(changedParts(master, bytes)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(Buffer.compare(patched({ cell: 'B2', value: 1 }), bytes)).toBe(0);
  });

  it('open in exceljs', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(
      patched({ cell: 'B2', value: 'Đã nộp' }, { cell: 'C400', value: 4 }) as unknown as ArrayBuffer,
    );
    const sheet = book.getWorksheet('Biểu 1')!;
    expect(sheet.getCell('B2').value).toEqual('Đã nộp');
    expect(sheet.getCell('C400').value).toBe(4);
    expect(sheet.getCell('C2').formula).toBe('B2*2');
  });

  it('are all there, wherever they are put', () => {
    const place = fc.record({
      row: fc.integer({ min: 1, max: 12 }),
      column: fc.integer({ min: 1, max: 30 }),
    });
    const value = fc.oneof(fc.integer(), fc.constantFrom('một', 'a&b'), fc.boolean());
    const patches = fc.uniqueArray(fc.tuple(place, value), {
      selector: ([at]) => toA1(at.row, at.column),
      maxLength: 25,
    });
    fc.assert(
      fc.property(patches, (list) => {
        const cells = list.map(([at, value]) => ({ cell: toA1(at.row, at.column), value }));
        const after = cellsOf(patched(...cells));
        for (const { cell, value } of cells) expect(after.get(cell)?.value).toBe(value);
        for (const [address, cell] of cellsOf(master)) {
          if (!cells.some((one) => one.cell === address)) expect(after.get(address)).toEqual(cell);
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [
      'a sheet that is not there',
      () => patchWorkbook(master, { cells: [{ sheet: 'x', cell: 'A1', value: 1 }] }),
      /no sheet "x"/,
    ],
    ['no address', () => patched({ cell: '1A', value: 1 }), /no cell address/],
    ['a number that is none', () => patched({ cell: 'B2', value: { decimal: '1,5' } }), /no number/],
    ['a result without a formula', () => patched({ cell: 'B2', formulaResult: 1 }), /B2: no formula/],
    [
      'a result for a cell that is not there',
      () => patched({ cell: 'B99', formulaResult: 1 }),
      /B99: no formula/,
    ],
  ])('are refused for %s', (_name, patch, message) => {
    expect(patch).toThrow(message);
    expect(patch).toThrow(RangeError);
  });

  it('are refused for what is no workbook', () => {
    expect(() => patchWorkbook(Buffer.from('a,b'), {})).toThrow(PackageFault);
  });
});

describe('odd sheets', () => {
  const patchFirst = (xml: string, ...cells: Omit<CellPatch, 'sheet'>[]) =>
    cellsOf(
      patchWorkbook(makeXlsx({ 'xl/worksheets/sheet1.xml': xml }), {
        cells: cells.map((cell) => ({ sheet: 'Sheet1', ...cell })),
      }),
    );

  it.each([
    ['empty sheetData', '<worksheet><sheetData/></worksheet>'],
    ['empty row', sheetXml('<row r="2"/>')],
    ['prefix', '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"/></x:sheetData></x:worksheet>'],
    ['dimension', '<worksheet><dimension ref="A1"/><sheetData/></worksheet>'],
    ['cells without addresses', sheetXml('<row><c><v>5</v></c></row>')],
    ['UTF-16', Buffer.from(`\ufeff${sheetXml('<row r="2"/>').replace('UTF-8', 'utf-16')}`, 'utf16le')],
  ])('%s takes new cells', (_name, xml) => {
    const after = patchFirst(xml as string, { cell: 'B2', value: 'ổn' }, { cell: 'A2', value: 1 });
    expect([...after].filter(([at]) => at.endsWith('2')).map(([at, cell]) => [at, cell.value])).toEqual([
      ['A2', 1],
      ['B2', 'ổn'],
    ]);
  });

  it('refuses to overwrite the master of a shared formula', () => {
    const xml = row(
      '<c r="A1"><f t="shared" si="0" ref="A1:B1">C1</f></c><c r="B1"><f t="shared" si="0"/></c>',
    );
    expect(() => patchFirst(xml, { cell: 'A1', value: 1 })).toThrow(/leads a shared formula/);
    expect(patchFirst(xml, { cell: 'A1', formulaResult: 1 }).get('B1')!.formula).toBe('D1');
  });

  it('drops the calculation chain only when a formula goes', () => {
    const parts = workbookParts();
    const text = (part: string) => Buffer.from(parts[part]!).toString();
    const bytes = makeXlsx({
      'xl/worksheets/sheet1.xml': row('<c r="A1"><f>B1</f><v>1</v></c>'),
      'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
      'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels').replace(
        '</Relationships>',
        '<Relationship Id="r9" Type="http://x/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
      '[Content_Types].xml': text('[Content_Types].xml').replace(
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
      ),
    });
    const kept = openPackage(
      patchWorkbook(bytes, { cells: [{ sheet: 'Sheet1', cell: 'A1', formulaResult: 2 }] }),
    );
    expect(kept.has('xl/calcChain.xml')).toBe(true);
    const gone = openPackage(patchWorkbook(bytes, { cells: [{ sheet: 'Sheet1', cell: 'A1', value: 2 }] }));
    expect(gone.has('xl/calcChain.xml')).toBe(false);
    expect(gone.read('xl/_rels/workbook.xml.rels').toString()).toBe(text('xl/_rels/workbook.xml.rels'));
    expect(gone.read('[Content_Types].xml').toString()).toBe(text('[Content_Types].xml'));
  });
});

describe('stamped strings', () => {
  it('replace whole strings, rich ones too, and nothing else', () => {
    const bytes = stampStrings(
      master,
      new Map([
        ['{{don_vi}}', 'Sở <Một> & "Hai"'],
        ['Số', 'no part of a string'],
      ]),
    );
    expect(cellsOf(bytes).get('A1')!.value).toBe('Sở <Một> & "Hai"');
    expect(cellsOf(bytes).get('A2')!.value).toBe('Số hồ sơ');
    expect(cellsOf(bytes, 1).get('A1')!.value).toBe('Sở <Một> & "Hai"');
    expect(changedParts(master, bytes)).toEqual(['xl/sharedStrings.xml']);
  });

  it('change nothing where no placeholder is', () => {
    expect(changedParts(master, stampStrings(master, new Map([['x', 'y']])))).toEqual([]);
  });
});
