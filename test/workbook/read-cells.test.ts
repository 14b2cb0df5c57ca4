import { describe, expect, it } from 'vitest';
import { isReadProblem, readWorkbook } from '../../src/workbook/read/read-workbook.ts';
import { makeXlsx, sharedStrings, sheetXml, xlsxWithRow } from './make-xlsx.ts';

function sheetOf(bytes: Uint8Array) {
  const result = readWorkbook(bytes);
  if (isReadProblem(result)) throw new Error(`${result.problem}: ${result.detail}`);
  return result.sheets[0]!;
}

const firstCell = (bytes: Uint8Array) => sheetOf(bytes).cells[0];

describe('one cell', () => {
  const cases: [name: string, xml: string, expected: object | undefined][] = [
    ['whole number', '<c r="A1"><v>42</v></c>', { kind: 'number', value: 42 }],
    ['zero is kept', '<c r="A1"><v>0</v></c>', { kind: 'number', value: 0 }],
    ['decimal', '<c r="A1"><v>-12.75</v></c>', { kind: 'number', value: -12.75 }],
    ['scientific', '<c r="A1"><v>1.5E-3</v></c>', { kind: 'number', value: 0.0015 }],
    ['16 digits', '<c r="A1"><v>1234567890123456</v></c>', { kind: 'number', value: 1234567890123456 }],
    ['number with white space', '<c r="A1"><v> 7\n</v></c>', { kind: 'number', value: 7 }],
    ['number spelt as text', '<c r="A1"><v>1.234,5</v></c>', { kind: 'text', value: '1.234,5' }],
    ['hexadecimal is no number', '<c r="A1"><v>0x10</v></c>', { kind: 'text', value: '0x10' }],
    ['NaN', '<c r="A1"><v>NaN</v></c>', { kind: 'text', value: 'NaN' }],
    ['shared string', '<c r="A1" t="s"><v>1</v></c>', { kind: 'text', value: 'một' }],
    ['digits as formula text', '<c r="A1" t="str"><v>007</v></c>', { kind: 'text', value: '007' }],
    ['boolean true', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
    ['boolean false', '<c r="A1" t="b"><v>0</v></c>', { kind: 'boolean', value: false }],
    ['error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { kind: 'error', value: '#DIV/0!' }],
    ['ISO date', '<c r="A1" t="d"><v>2026-01-05</v></c>', { kind: 'date', value: '2026-01-05' }],
    ['style', '<c r="A1" s="12"><v>1</v></c>', { style: 12 }],
    ['single quotes', "<c r='A1' s='3'><v>1</v></c>", { style: 3, value: 1 }],
    ['spaces in tags', '<c  r = "A1"\n s="3" ><v >1</v ></c >', { style: 3, value: 1 }],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>Đã có</t></is></c>', { kind: 'text', value: 'Đã có' }],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t>a<![CDATA[<b>]]>c</t></is></c>', { value: 'a<b>c' }],
    ['comment in text', '<c r="A1" t="inlineStr"><is><t>a<!-- no -->b</t></is></c>', { value: 'ab' }],
    ['named entities', '<c r="A1" t="str"><v>&lt;&amp;&gt;&quot;&apos;</v></c>', { value: `<&>"'` }],
    ['numeric entities', '<c r="A1" t="str"><v>&#272;&#x1EA1;i &#x1F600;</v></c>', { value: 'Đại 😀' }],
    ['escaped characters', '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>', { value: 'a\rb_x000D_' }],
    ['line end', '<c r="A1" t="str"><v>a\r\nb&#13;c</v></c>', { value: 'a\nb\rc' }],
    ['formula', '<c r="A1"><f>B1&amp;"x"</f><v>3</v></c>', { formula: 'B1&"x"', value: 3 }],
    ['formula without result', '<c r="A1"><f>B1</f></c>', { kind: 'none', value: null, formula: 'B1' }],
    ['formula with empty text', '<c r="A1" t="str"><f>B1</f><v></v></c>', { kind: 'text', value: '' }],
    [
      'array formula',
      '<c r="A1"><f t="array" ref="A1:A2">SUM(B1:B2)</f><v>3</v></c>',
      { formula: 'SUM(B1:B2)' },
    ],
    [
      'data table',
      '<c r="A1"><f t="dataTable" ref="A1:B2" r1="D1" r2="D2"/><v>3</v></c>',
      { formula: 'TABLE(D1,D2)' },
    ],
    ['styled and empty', '<c r="A1" s="4"/>', undefined],
    ['styled and empty, long form', '<c r="A1" s="4"></c>', undefined],
    ['empty value', '<c r="A1"><v></v></c>', undefined],
    ['empty shared string', '<c r="A1" t="s"><v/></c>', undefined],
  ];
  it.each(cases)('%s', (_name, xml, expected) => {
    const cell = firstCell(xlsxWithRow(xml));
    if (expected === undefined) expect(cell).toBeUndefined();
    else expect(cell).toMatchObject({ row: 1, column: 1, ...expected });
  });

  it('keeps the font of the first rich run and drops phonetic guides', () => {
    const rich =
      '<r><rPr><rFont val=".VnTime"/></rPr><t>T</t></r><r><rPr><rFont val="Arial"/></rPr><t xml:space="preserve"> x</t></r><rPh sb="0" eb="1"><t>KANA</t></rPh><phoneticPr fontId="1"/>';
    const expected = { kind: 'text', value: 'T x', runFont: '.VnTime' };
    expect(firstCell(xlsxWithRow(`<c r="A1" t="inlineStr"><is>${rich}</is></c>`))).toMatchObject(expected);
    const shared = { 'xl/sharedStrings.xml': sharedStrings(rich) };
    expect(firstCell(xlsxWithRow('<c r="A1" t="s"><v>0</v></c>', shared))).toMatchObject(expected);
  });
});

describe('places', () => {
  const places = (data: string) =>
    sheetOf(makeXlsx({ 'xl/worksheets/sheet1.xml': sheetXml(data) })).cells.map((cell) => [
      cell.row,
      cell.column,
    ]);

  it('are counted where rows and cells have no address', () => {
    expect(
      places('<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"/><row><c r="C6"><v>3</v></c></row>'),
    ).toEqual([
      [1, 1],
      [1, 3],
      [6, 3],
    ]);
  });

  it('go on from an empty cell with an address', () => {
    expect(places('<row r="2"><c r="A2" s="1"/><c r="AB2" s="1"/><c><v>1</v></c></row>')).toEqual([[2, 29]]);
  });

  it('are put in order', () => {
    const data =
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>';
    expect(places(data)).toEqual([
      [1, 1],
      [3, 1],
      [3, 2],
    ]);
  });
});

describe('shared formulas', () => {
  it('reach every follower, also one before its master', () => {
    const cells = sheetOf(
      xlsxWithRow(
        '<c r="A1"><f t="shared" si="0"/><v>1</v></c><c r="B1"><f t="shared" si="0" ref="A1:C1">C2+$C$2</f><v>1</v></c><c r="C1"><f t="shared" si="0"/></c>',
      ),
    ).cells;
    expect(cells.map((cell) => cell.formula)).toEqual(['B2+$C$2', 'C2+$C$2', 'D2+$C$2']);
  });
});
