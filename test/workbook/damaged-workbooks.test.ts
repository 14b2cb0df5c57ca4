import { describe, expect, it } from 'vitest';
import { writeZip } from '../../src/ooxml/write-zip.ts';
import { readWorkbook } from '../../src/workbook/read-workbook.ts';
import { makeXlsx, offsetOf, row, sharedStrings, sheetXml, workbookParts, xlsxWithRow } from './make-xlsx.ts';

const sheet = 'xl/worksheets/sheet1.xml';
const textOf = (part: string) => Buffer.from(workbookParts()[part]!).toString();
const cell = '<c r="A1"><v>1</v></c>';

/** A sound workbook with some of its bytes changed. */
function tampered(change: (bytes: Buffer) => Buffer | void): Buffer {
  const bytes = Buffer.from(makeXlsx());
  return change(bytes) ?? bytes;
}

/** Offset of the central directory header of a part. */
function directoryOf(bytes: Buffer, part: string): number {
  return offsetOf(bytes, part, true) - 46;
}

function sourcesOf(extra = {}) {
  return Object.entries(workbookParts(extra)).map(([name, content]) => ({ name, content }));
}

/** A zip with one more deflated entry whose directory declares `size` bytes. */
function withHugeEntry(size: number, compressed: Uint8Array): Buffer {
  const zip = Buffer.from(
    writeZip([...sourcesOf(), { name: 'xl/media/big.bin', content: compressed, level: 0 }]),
  );
  const at = directoryOf(zip, 'xl/media/big.bin');
  zip.writeUInt32LE(size, at + 24);
  return zip;
}

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
  ['nested without end', sheetXml('', '<a>'.repeat(300) + '</a>'.repeat(300)), /too deeply/],
];

const packageCases: [name: string, bytes: () => Uint8Array, problem: string, detail: RegExp][] = [
  ['sheet part missing', () => makeXlsx({ [sheet]: null }), 'damaged', /sheet1\.xml is missing/],
  ['shared strings missing', () => makeXlsx({ 'xl/sharedStrings.xml': null }), 'damaged', /sharedStrings/],
  [
    'workbook part missing',
    () => makeXlsx({ 'xl/workbook.xml': null }),
    'damaged',
    /workbook\.xml is missing/,
  ],
  ['relations missing', () => makeXlsx({ 'xl/_rels/workbook.xml.rels': null }), 'damaged', /relation r1/],
  ['package relations missing', () => makeXlsx({ '_rels/.rels': null }), 'damaged', /main part/],
  ['content types missing', () => makeXlsx({ '[Content_Types].xml': null }), 'damaged', /Content_Types/],
  [
    'no sheets',
    () => makeXlsx({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' }),
    'damaged',
    /no sheets/,
  ],
  [
    'one part for two sheets',
    () => makeXlsx({ 'xl/workbook.xml': textOf('xl/workbook.xml').replace(/<sheet .*\/>/, '$&$&') }),
    'damaged',
    /two sheets/,
  ],
  [
    'DOCTYPE in the strings',
    () => makeXlsx({ 'xl/sharedStrings.xml': '<!DOCTYPE a><sst/>' }),
    'damaged',
    /DOCTYPE/,
  ],
  ['DOCTYPE in the relations', () => makeXlsx({ '_rels/.rels': '<!DOCTYPE a><a/>' }), 'damaged', /DOCTYPE/],
  ['invalid UTF-8', () => makeXlsx({ [sheet]: Buffer.from(row('\xff'), 'latin1') }), 'damaged', /UTF-8/],
  [
    'unknown encoding',
    () => makeXlsx({ [sheet]: '<?xml version="1.0" encoding="x-none"?><a/>' }),
    'damaged',
    /x-none/,
  ],
  ['cut off', () => makeXlsx().subarray(0, 900), 'damaged', /end-of-directory/],
  [
    'same name twice',
    () => writeZip([...sourcesOf(), { name: sheet.toUpperCase(), content: Buffer.from('<a/>') }]),
    'damaged',
    /two zip entries/,
  ],
  [
    'same name twice by a backslash',
    () => writeZip([...sourcesOf(), { name: sheet.replaceAll('/', '\\'), content: Buffer.from('<a/>') }]),
    'damaged',
    /two zip entries/,
  ],
  [
    'wrong checksum',
    () => tampered((zip) => void zip.writeUInt32LE(1, directoryOf(zip, sheet) + 16)),
    'damaged',
    /checksum/,
  ],
  [
    'size declared too small',
    () => tampered((zip) => void zip.writeUInt32LE(20, directoryOf(zip, sheet) + 24)),
    'damaged',
    /larger than|declared/,
  ],
  [
    'size declared too large',
    () => tampered((zip) => void zip.writeUInt32LE(5000, directoryOf(zip, sheet) + 24)),
    'damaged',
    /declared/,
  ],
  [
    'compressed data overwritten',
    () =>
      tampered(
        (zip) =>
          void zip.fill(
            0xff,
            offsetOf(zip, sheet) + sheet.length + 5,
            offsetOf(zip, sheet) + sheet.length + 40,
          ),
      ),
    'damaged',
    /sheet1/,
  ],
  [
    'unknown compression',
    () => tampered((zip) => void zip.writeUInt16LE(9, directoryOf(zip, sheet) + 10)),
    'damaged',
    /method 9/,
  ],
  [
    'local header of another part',
    () =>
      tampered((zip) => {
        const other = zip.readUInt32LE(directoryOf(zip, 'xl/styles.xml') + 42);
        zip.writeUInt32LE(other, directoryOf(zip, sheet) + 42);
      }),
    'damaged',
    /another part/,
  ],
  [
    'directory offset too large',
    () => tampered((zip) => void zip.writeUInt32LE(0x7fffffff, zip.length - 6)),
    'damaged',
    /directory/,
  ],
  [
    'more entries declared than there are',
    () => tampered((zip) => void zip.writeUInt16LE(60, zip.length - 12)),
    'damaged',
    /directory/,
  ],
  [
    'encrypted entry',
    () => tampered((zip) => void zip.writeUInt16LE(1, directoryOf(zip, sheet) + 8)),
    'encrypted',
    /encrypted/,
  ],
  ['part above 64 MB', () => withHugeEntry(65 * 1024 * 1024, Buffer.alloc(9)), 'over-limits', /65|bytes/],
  ['ratio above 200', () => withHugeEntry(9 * 1024 * 1024, Buffer.alloc(9)), 'over-limits', /200 times/],
  [
    'too many entries',
    () => writeZip(Array.from({ length: 2_001 }, (_, at) => ({ name: `p${at}`, content: Buffer.alloc(0) }))),
    'over-limits',
    /2001 zip entries/,
  ],
  [
    'too much in all',
    () => {
      const zip = Buffer.from(
        writeZip(
          ['a', 'b', 'c'].map((name) => ({
            name: `${name}.part`,
            content: Buffer.alloc(300_000, 1),
            level: 0 as const,
          })),
        ),
      );
      for (const name of ['a', 'b', 'c'])
        zip.writeUInt32LE(50 * 1024 * 1024, directoryOf(zip, `${name}.part`) + 24);
      return zip;
    },
    'over-limits',
    /add up/,
  ],
];

describe('a damaged or hostile workbook', () => {
  it.each(xmlCases)('is refused: sheet with %s', (_name, xml, detail) => {
    expect(readWorkbook(makeXlsx({ [sheet]: xml }))).toEqual({
      problem: 'damaged',
      detail: expect.stringMatching(detail),
    });
  });

  it.each(packageCases)('is refused: %s', (_name, bytes, problem, detail) => {
    expect(readWorkbook(bytes())).toEqual({ problem, detail: expect.stringMatching(detail) });
  });

  it('is refused when one long string is used very often', () => {
    const strings = sharedStrings(`<t>${'x'.repeat(1_000_000)}</t>`);
    const rows = Array.from(
      { length: 220 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
    );
    const bytes = makeXlsx({ 'xl/sharedStrings.xml': strings, [sheet]: sheetXml(rows.join('')) });
    expect(readWorkbook(bytes)).toEqual({
      problem: 'over-limits',
      detail: expect.stringMatching(/characters/),
    });
  });

  it('is refused above two million cells', () => {
    const cells = `<row>${'<c/>'.repeat(10_000)}</row>`.repeat(201);
    const xml = Buffer.from(sheetXml(cells));
    const zip = writeZip([...sourcesOf({ [sheet]: null }), { name: sheet, content: xml, level: 1 }]);
    expect(readWorkbook(zip)).toEqual({
      problem: 'over-limits',
      detail: expect.stringMatching(/cells|200 times/),
    });
  });

  it('never throws and never hangs, wherever one byte is flipped or the file is cut', () => {
    const sound = Buffer.from(writeZip(sourcesOf().map((one) => ({ ...one, level: 0 as const }))));
    for (let at = 0; at < sound.length; at += 3) {
      const flipped = Buffer.from(sound);
      flipped[at] = flipped[at]! ^ 0x15;
      readWorkbook(flipped);
      readWorkbook(sound.subarray(0, at));
    }
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

describe('the bytes of these tests', () => {
  it('are a sound workbook where nothing is broken', () => {
    expect(readWorkbook(makeXlsx())).toMatchObject({ sheets: [{ cells: [{ value: 1 }] }] });
    expect(readWorkbook(xlsxWithRow(cell))).toMatchObject({ sheets: [{ cells: [{ value: 1 }] }] });
  });
});
