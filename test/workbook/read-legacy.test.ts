import { afterAll, describe, expect, it } from 'vitest';
import * as sheetjs from 'xlsx';
import { unzipSync, zipSync } from 'fflate';
import { LegacyProcess } from '../../src/workbook/legacy/legacy-process.ts';
import { readLegacy } from '../../src/workbook/legacy/read-legacy.ts';
import { isReadProblem, readWorkbook } from '../../src/workbook/read/read-workbook.ts';
import type { RawWorkbook } from '../../src/workbook/raw-workbook.ts';
import type { ReadProblem } from '../../src/workbook/read-problem.ts';

const reader = new LegacyProcess();
afterAll(() => reader.stop());

/** As the program reads it, without LibreOffice: what a test says must not depend on the machine. */
async function read(bytes: Uint8Array): Promise<RawWorkbook | ReadProblem> {
  const told = readWorkbook(bytes);
  if (!('problem' in told) || (told.problem !== 'legacy-xls' && told.problem !== 'xlsb')) return told;
  const { problem, detail } = told;
  return readLegacy(bytes, { problem, detail }, reader, async () => undefined);
}

async function bookOf(bytes: Uint8Array): Promise<RawWorkbook> {
  const result = await read(bytes);
  if (isReadProblem(result)) throw new Error(`${result.problem}: ${result.detail}`);
  return result;
}

/** A workbook with one of everything that the intake asks for. */
function sample(): sheetjs.WorkBook {
  const sheet = sheetjs.utils.aoa_to_sheet([
    ['Tên', 12.5, true],
    [null, 45000, 0.985],
  ]);
  sheet['B2'].z = 'dd/mm/yyyy';
  sheet['C2'].z = '0.0%';
  sheet['A3'] = { t: 'e', v: 0x17 };
  sheet['!ref'] = 'A1:C5';
  sheet['!merges'] = [{ s: { r: 4, c: 0 }, e: { r: 4, c: 2 } }];
  sheet['!rows'] = [{}, { hidden: true }];
  sheet['!cols'] = [{}, {}, { hidden: true }];
  const book = sheetjs.utils.book_new();
  sheetjs.utils.book_append_sheet(book, sheet, 'Số liệu');
  sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([['ẩn']]), 'Ẩn');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }], WBProps: { date1904: true } };
  return book;
}
const written = (bookType: sheetjs.BookType, book = sample()) =>
  sheetjs.write(book, { type: 'buffer', bookType, cellStyles: true }) as Buffer;

describe('old workbooks', () => {
  it.each(['biff8', 'xlsb'] as const)('%s: values, formats, merges, what is hidden', async (bookType) => {
    const book = await bookOf(written(bookType));
    const [first, second] = book.sheets;
    expect(first!.cells.map((one) => [one.row, one.column, one.kind, one.value])).toEqual([
      [1, 1, 'text', 'Tên'],
      [1, 2, 'number', 12.5],
      [1, 3, 'boolean', true],
      [2, 2, 'number', 45000],
      [2, 3, 'number', 0.985],
      [3, 1, 'error', '#REF!'],
    ]);
    const [, , , date, percent] = first!.cells;
    expect([book.numberFormat(date!.style), book.isDateStyle(date!.style)]).toEqual(['dd/mm/yyyy', true]);
    expect(book.numberFormat(percent!.style)).toBe('0.0%');
    expect(first!.merges).toEqual([{ top: 5, left: 1, bottom: 5, right: 3 }]);
    expect([first!.name, first!.state, second!.name, second!.state]).toEqual([
      'Số liệu',
      'visible',
      'Ẩn',
      'veryHidden',
    ]);
    expect(book).toMatchObject({
      format: bookType === 'xlsb' ? 'xlsb' : 'xls',
      readBy: 'sheetjs 0.18.5',
      hasExternalLinks: false,
    });
  });

  it('Excel 5: numbers and text in its one code page', async () => {
    const book = sheetjs.utils.book_new();
    sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([['Xe l?ng', 42]]), 'Bieu');
    const bytes = written('biff5', book);
    bytes[bytes.indexOf('l?ng') + 1] = 0xa8;
    const { sheets } = await bookOf(bytes);
    expect(sheets[0]!.cells.map((one) => one.value)).toEqual(['Xe l¨ng', 42]);
  });

  it('tells the font of each text: the old Vietnamese fonts stand in .xls files', async () => {
    const bytes = written('biff8');
    const name = Buffer.from('Arial', 'utf16le');
    for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1))
      bytes.write('.VnTi', at, 'utf16le');
    const book = await bookOf(bytes);
    expect(book.fontName(book.sheets[0]!.cells[0]!.style)).toBe('.VnTi');
    // Of numbers nobody asks the font.
    expect(book.fontName(book.sheets[0]!.cells[1]!.style)).toBeUndefined();
  });

  it('does not keep the number formats of one file for the next', async () => {
    const plain = sheetjs.utils.book_new();
    sheetjs.utils.book_append_sheet(plain, sheetjs.utils.aoa_to_sheet([[45000]]), 'A');
    await bookOf(written('biff8'));
    const { numberFormat, sheets } = await bookOf(written('biff8', plain));
    expect(numberFormat(sheets[0]!.cells[0]!.style)).toBe('General');
  });
});

describe('hostile and broken old workbooks', () => {
  const withStream = (change: (stream: Buffer) => Buffer) => {
    const file = sheetjs.CFB.read(written('biff8'), { type: 'buffer' });
    const entry = sheetjs.CFB.find(file, '/Workbook')!;
    entry.content = change(Buffer.from(entry.content as Uint8Array));
    entry.size = entry.content.length;
    return Buffer.from(sheetjs.CFB.write(file, { type: 'buffer' }) as Uint8Array);
  };

  it('a sheet that claims every cell there is costs what it holds', async () => {
    const book = await bookOf(
      withStream((stream) => {
        for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
          if (stream.readUInt16LE(at) !== 0x200) continue;
          stream.writeUInt32LE(65_536, at + 8);
          stream.writeUInt16LE(256, at + 14);
        }
        return stream;
      }),
    );
    expect(book.sheets[0]!.cells).toHaveLength(6);
  });

  it.each([0.3, 0.6, 0.9, 0.99])(
    'a stream cut off at %s of its length is no shorter workbook',
    async (share) => {
      const bytes = withStream((stream) => stream.subarray(0, Math.floor(stream.length * share)));
      expect(await read(bytes)).toMatchObject({ problem: 'damaged' });
    },
  );

  it('a file cut off is told before anybody parses it', () => {
    const book = sheetjs.utils.book_new();
    const rows = Array.from({ length: 300 }, (_, row) => [`dòng ${row}`, row]);
    sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet(rows), 'A');
    const bytes = written('biff8', book);
    for (const share of [0.4, 0.6, 0.8])
      expect(readWorkbook(bytes.subarray(0, Math.floor(bytes.length * share)))).toMatchObject({
        problem: 'damaged',
      });
  });

  it('an .xlsb whose sheet is noise, or gone, is no empty sheet', async () => {
    const parts = unzipSync(written('xlsb'));
    const sheet = Object.keys(parts).find((name) => /sheet1\.bin$/.test(name))!;
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 73 + (at >> 3)) & 0xff);
    expect(await read(zipSync({ ...parts, [sheet]: noise }))).toHaveProperty('problem');
    const { [sheet]: gone, ...rest } = parts;
    expect(gone).toBeDefined();
    expect(await read(zipSync(rest))).toHaveProperty('problem');
  });

  it('bytes changed anywhere: an answer every time, and the next file is read as ever', async () => {
    const right = written('biff8');
    for (let step = 0; step < 20; step++) {
      const bytes = Buffer.from(right);
      for (let more = 0; more < 8; more++)
        bytes[(step * 7919 + more * 104_729) % bytes.length] = (step * 31 + more * 17) & 0xff;
      const result = await read(bytes);
      expect('problem' in result || result.sheets.length > 0).toBe(true);
    }
    expect((await bookOf(right)).sheets[0]!.cells).toHaveLength(6);
  });
});
