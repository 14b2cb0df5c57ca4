import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/workbook/read/read-workbook.ts';
import { makeXlsx, row, sheetXml } from './make-xlsx.ts';

const sheet = 'xl/worksheets/sheet1.xml';
const cell = '<c r="A1"><v>1</v></c>';

const xmlCases: [name: string, xml: string, detail: RegExp][] = [
  ['DOCTYPE', `<!DOCTYPE x [<!ENTITY a "b">]>${row(cell)}`.replace(/<\?xml.*?\?>/, ''), /DOCTYPE/],
  ['mismatched tags', row('<c r="A1"><v>1</c></v>'), /does not match/],
  ['closing tag too many', `${row(cell)}</worksheet>`, /closing tag/],
  ['cut off inside the data', row(cell).slice(0, -30), /cut off|broken/],
  ['cut off inside a tag', row(cell).slice(0, row(cell).indexOf('A1')), /not closed|broken/],
  ['cut off inside text', '<worksheet><sheetData><row r="1"><c r="A1"><v>12', /cut off/],
  ['cut off inside a comment', '<worksheet><sheetData/><!-- never closed ', /cut off/],
  ['second root', `${sheetXml('')}<worksheet><sheetData/></worksheet>`, /second root/],
  ['text after the root', `${sheetXml('')} and more`, /after the root/],
  ['nothing at all', '', /cut off/],
  ['another root', '<html><sheetData/></html>', /no sheet/],
  ['no sheetData', '<worksheet/>', /sheetData/],
  ['attribute without quotes', row('<c r=A1><v>1</v></c>'), /quotes/],
  ['attribute without a value', row('<c r><v>1</v></c>'), /attribute/],
  ['unclosed attribute', row('<c r="A1><v>1</v></c>'), /not closed/],
  ['unknown entity', row('<c r="A1" t="str"><v>&nbsp;</v></c>'), /entity/],
  ['impossible character', row('<c r="A1" t="str"><v>&#x110000;</v></c>'), /entity/],
  ['shared string that does not exist', row('<c r="A1" t="s"><v>7</v></c>'), /shared string 7/],
  ['boolean that is none', row('<c r="A1" t="b"><v>x</v></c>'), /boolean/],
  ['unknown cell type', row('<c r="A1" t="q"><v>1</v></c>'), /cell type/],
  ['style that is no number', row('<c r="A1" s="x"><v>1</v></c>'), /style/],
  ['cell in another row', row('<c r="A2"><v>1</v></c>'), /in row 1/],
  ['cell beyond the last column', row('<c r="XFE1"><v>1</v></c>'), /XFE1/],
  ['row beyond the last', sheetXml('<row r="1048577"/>'), /row number/],
  ['row zero', sheetXml('<row r="0"/>'), /row number/],
  ['cell twice', row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), /A1 twice/],
  [
    'row twice',
    sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
    /twice/,
  ],
  ['shared formula without master', row('<c r="A1"><f t="shared" si="3"/><v>1</v></c>'), /no master/],
  ['broken merged range', sheetXml('', '<mergeCells><mergeCell ref="?"/></mergeCells>'), /merged range/],
];

describe('a damaged sheet', () => {
  it.each(xmlCases)('is refused: sheet with %s', (_name, xml, detail) => {
    expect(readWorkbook(makeXlsx({ [sheet]: xml }))).toEqual({
      problem: 'damaged',
      detail: expect.stringMatching(detail),
    });
  });

  it('is refused as over the limits: nested without end', () => {
    const xml = sheetXml('', '<a>'.repeat(300) + '</a>'.repeat(300));
    expect(readWorkbook(makeXlsx({ [sheet]: xml }))).toEqual({
      problem: 'over-limits',
      detail: expect.stringMatching(/too deeply/),
    });
  });

  it('never throws on a sheet with one byte changed, checksum and all', () => {
    const xml = Buffer.from(
      row('<c r="A1" t="s" s="1"><f t="shared" si="0" ref="A1:A2">B1&amp;"x"</f><v>1</v></c>'),
    );
    for (let at = 0; at < xml.length; at++) {
      for (const byte of [0x3c, 0x3e, 0x22, 0x26, 0x20, 0x2f, 0x00, 0x41]) {
        const changed = Buffer.from(xml);
        changed[at] = byte;
        readWorkbook(makeXlsx({ [sheet]: changed }));
      }
    }
  });
});

describe('a whole-sheet validation or merge', () => {
  it('costs nothing', () => {
    const after =
      '<mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>';
    const result = readWorkbook(makeXlsx({ [sheet]: sheetXml(`<row r="1">${cell}</row>`, after) }));
    expect(result).toMatchObject({ sheets: [{ cells: [{ value: 1 }] }] });
  });
});
