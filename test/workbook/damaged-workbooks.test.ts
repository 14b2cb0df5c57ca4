import { describe, expect, it } from 'vitest';
import { writeZip } from '../../src/ooxml/write-zip.ts';
import { readWorkbook } from '../../src/workbook/read/read-workbook.ts';
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
    /checksum|contradicts/,
  ],
  [
    'size declared too small',
    () => tampered((zip) => void zip.writeUInt32LE(20, directoryOf(zip, sheet) + 24)),
    'damaged',
    /larger than|contradicts/,
  ],
  [
    'size declared too large',
    () => tampered((zip) => void zip.writeUInt32LE(5000, directoryOf(zip, sheet) + 24)),
    'damaged',
    /contradicts/,
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
    /contradicts/,
  ],
  [
    'local header of another part',
    () =>
      tampered((zip) => {
        const other = zip.readUInt32LE(directoryOf(zip, 'xl/styles.xml') + 42);
        zip.writeUInt32LE(other, directoryOf(zip, sheet) + 42);
      }),
    'damaged',
    /overlap/,
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
});

describe('the bytes of these tests', () => {
  it('are a sound workbook where nothing is broken', () => {
    expect(readWorkbook(makeXlsx())).toMatchObject({ sheets: [{ cells: [{ value: 1 }] }] });
    expect(readWorkbook(xlsxWithRow(cell))).toMatchObject({ sheets: [{ cells: [{ value: 1 }] }] });
  });
});
