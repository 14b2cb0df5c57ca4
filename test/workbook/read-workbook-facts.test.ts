import { describe, expect, it } from 'vitest';
import { writeZip } from '../../src/ooxml/write-zip.ts';
import { isReadProblem, readWorkbook } from '../../src/workbook/read/read-workbook.ts';
import { makeXlsx, row, sheetXml, workbookParts, xlsxWithRow } from './make-xlsx.ts';

function sheetOf(bytes: Uint8Array) {
  const result = readWorkbook(bytes);
  if (isReadProblem(result)) throw new Error(`${result.problem}: ${result.detail}`);
  return result.sheets[0]!;
}

describe('sheet facts', () => {
  it('reads hidden rows and columns, merges and protection', () => {
    const sheet = sheetOf(
      makeXlsx({
        'xl/worksheets/sheet1.xml': sheetXml(
          '<row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="4" hidden="0"/>',
          '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        ).replace(
          '<sheetData>',
          '<cols><col min="2" max="3" hidden="true"/><col min="5" max="5" width="0"/><col min="6" max="6" width="9"/></cols><sheetData>',
        ),
      }),
    );
    expect(sheet).toMatchObject({
      hiddenRows: new Set([2, 3]),
      hiddenColumns: [
        [2, 3],
        [5, 5],
      ],
      merges: [{ top: 1, left: 1, bottom: 1048576, right: 16384 }],
      protected: true,
    });
  });

  it('does not take cells inside an extension for cells', () => {
    const after = '<extLst><ext><row r="1"><c r="A1"><f>X</f><v>1</v></c></row></ext></extLst>';
    expect(sheetOf(makeXlsx({ 'xl/worksheets/sheet1.xml': sheetXml('', after) })).cells).toEqual([]);
  });
});

describe('unusual writers', () => {
  const cells = '<c r="A1" t="s"><v>1</v></c><c r="B1"><v>2</v></c>';
  const values = (bytes: Uint8Array) => sheetOf(bytes).cells.map((cell) => cell.value);
  const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
  const text = (part: string) => Buffer.from(workbookParts()[part]!).toString();
  const utf16 = (xml: string) => Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le');

  const cases: [string, Record<string, string | Uint8Array | null>][] = [
    [
      'namespace prefixes',
      {
        'xl/worksheets/sheet1.xml': prefixed(row(cells)),
        'xl/sharedStrings.xml': prefixed(text('xl/sharedStrings.xml')),
        'xl/workbook.xml': prefixed(text('xl/workbook.xml')),
        'xl/styles.xml': prefixed(text('xl/styles.xml')),
      },
    ],
    [
      'Strict OOXML',
      {
        'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels').replaceAll(
          'schemas.openxmlformats.org/officeDocument/2006',
          'purl.oclc.org/ooxml/officeDocument',
        ),
        '_rels/.rels': text('_rels/.rels').replace(
          'schemas.openxmlformats.org/officeDocument/2006',
          'purl.oclc.org/ooxml/officeDocument',
        ),
      },
    ],
    [
      'UTF-16, little end first',
      {
        'xl/worksheets/sheet1.xml': utf16(row(cells)),
        'xl/sharedStrings.xml': utf16(text('xl/sharedStrings.xml')),
      },
    ],
    ['UTF-16, big end first', { 'xl/worksheets/sheet1.xml': utf16(row(cells)).swap16() }],
    [
      'byte order mark',
      {
        'xl/worksheets/sheet1.xml': `\ufeff${row(cells)}`,
        'xl/workbook.xml': `\ufeff${text('xl/workbook.xml')}`,
      },
    ],
    [
      'windows-1258 strings',
      {
        'xl/sharedStrings.xml': Buffer.from(
          '<?xml version="1.0" encoding="windows-1258"?><sst><si><t/></si><si><t>m\u00f4t</t></si></sst>',
          'latin1',
        ),
      },
    ],
    [
      'absolute targets',
      {
        'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels').replaceAll(
          'Target="',
          'Target="/xl/',
        ),
      },
    ],
    [
      'backslash targets',
      {
        'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels').replace(
          'worksheets/',
          'worksheets\\',
        ),
      },
    ],
    [
      'another case in part names',
      {
        'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels').replace(
          'sharedStrings.xml',
          'SharedStrings.xml',
        ),
      },
    ],
    [
      'no styles',
      {
        'xl/styles.xml': null,
        'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels').replace(
          /<Relationship Id="r3"[^>]*>/,
          '',
        ),
      },
    ],
  ];
  it.each(cases)('%s', (name, extra) => {
    const expected = name.startsWith('windows') ? 'môt' : 'một';
    expect(values(xlsxWithRow(cells, extra))).toEqual([expected, 2]);
  });

  it('backslash part names and junk before the zip', () => {
    const sources = Object.entries(workbookParts()).map(([name, content]) => ({
      name: name.replaceAll('/', '\\'),
      content,
    }));
    const zip = writeZip(sources);
    expect(values(Buffer.concat([Buffer.from('junk from a gateway\r\n'), zip]))).toEqual([1]);
    expect(values(Buffer.concat([zip, Buffer.alloc(300)]))).toEqual([1]);
  });
});

describe('workbook facts', () => {
  const main = Buffer.from(workbookParts()['xl/workbook.xml']!).toString();
  const relations = Buffer.from(workbookParts()['xl/_rels/workbook.xml.rels']!).toString();
  const book = (extra: Record<string, string>) => {
    const result = readWorkbook(makeXlsx(extra));
    if (isReadProblem(result)) throw new Error(result.detail);
    return result;
  };

  it('reads names, dates from 1904 and sheet states', () => {
    const xml = main
      .replace('<sheets>', '<workbookPr date1904="1"/><sheets>')
      .replace('r:id="r1"/>', 'state="hidden" r:id="r1"/>')
      .replace(
        '</sheets>',
        '</sheets><definedNames><definedName name="ky">Sheet1!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A:$C</definedName></definedNames>',
      );
    expect(book({ 'xl/workbook.xml': xml })).toMatchObject({
      date1904: true,
      sheets: [{ name: 'Sheet1', state: 'hidden' }],
      definedNames: new Map([
        ['ky', 'Sheet1!$A$1'],
        ['Sheet1!_xlnm.Print_Area', 'Sheet1!$A:$C'],
      ]),
    });
  });

  it('sees macros, external links and threaded comments', () => {
    const add = (type: string, target: string) =>
      relations.replace(
        '</Relationships>',
        `<Relationship Id="x9" Type="http://x/${type}" Target="${target}"/></Relationships>`,
      );
    const none = { hasMacros: false, hasExternalLinks: false, hasThreadedComments: false };
    expect(book({})).toMatchObject(none);
    expect(book({ 'xl/_rels/workbook.xml.rels': add('vbaProject', 'vbaProject.bin') })).toMatchObject({
      ...none,
      hasMacros: true,
    });
    expect(book({ 'xl/_rels/workbook.xml.rels': add('externalLink', 'externalLinks/e1.xml') })).toMatchObject(
      { ...none, hasExternalLinks: true },
    );
    expect(book({ 'xl/threadedComments/threadedComment1.xml': '<a/>' })).toMatchObject({
      ...none,
      hasThreadedComments: true,
    });
  });

  it('gives number formats, dates and fonts by style', () => {
    const { numberFormat, isDateStyle, fontName } = book({});
    expect([0, 1, 2, 99].map(numberFormat)).toEqual(['General', 'dd/mm/yyyy', '0.00%', 'General']);
    expect([0, 1, 2, 99].map(isDateStyle)).toEqual([false, true, false, false]);
    expect([0, 1, 99].map(fontName)).toEqual(['Arial', undefined, undefined]);
  });
});
