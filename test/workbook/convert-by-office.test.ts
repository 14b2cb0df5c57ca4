import { expect, it, describe } from 'vitest';
import * as sheetjs from 'xlsx';
import { findLibreOffice } from '../../scripts/libreoffice.ts';
import { convertToXlsx } from '../../src/workbook/legacy/convert-to-xlsx.ts';
import { readLegacy } from '../../src/workbook/legacy/read-legacy.ts';

const sheet = sheetjs.utils.aoa_to_sheet([['Tên', 7]]);
const book = sheetjs.utils.book_new();
sheetjs.utils.book_append_sheet(book, sheet, 'A');
const xls = sheetjs.write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer;
const told = { problem: 'legacy-xls', detail: 'compound file' } as const;
/** SheetJS, as if it could not read the file. */
const refuses = { ask: async () => ({ answer: { refused: 'unsupported record' } }) };

describe('LibreOffice, where SheetJS gives up', () => {
  it.skipIf(!findLibreOffice())('reads the file, and is named for it', async () => {
    const result = await readLegacy(xls, told, refuses);
    expect(result).toMatchObject({ format: 'xls', readBy: 'libreoffice' });
    if ('problem' in result) throw new Error(result.detail);
    expect(result.sheets[0]!.cells.map((one) => one.value)).toEqual(['Tên', 7]);
    // It would take noise for a text file, if it were let.
    const noise = Buffer.from(Array.from({ length: 2000 }, (_, at) => 32 + ((at * 37) % 90)));
    expect(await convertToXlsx(noise, 'xls')).toBeUndefined();
  });

  it('is not there: the file stays a format that was not read', async () => {
    const absent = (bytes: Uint8Array) => convertToXlsx(bytes, 'xls', 'no-such-office-program');
    expect(await readLegacy(xls, told, refuses, absent)).toEqual({
      problem: 'legacy-xls',
      detail: 'compound file; unsupported record',
    });
  });
});
