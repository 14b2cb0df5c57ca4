import { strToU8, zipSync } from 'fflate';
import * as sheetjs from 'xlsx';
import { describe, expect, it } from 'vitest';
import { classifyBytes } from '../../src/workbook/read/classify-bytes.ts';
import { readWorkbook } from '../../src/workbook/read/read-workbook.ts';
import { makeXlsx, workbookParts } from './make-xlsx.ts';

const hex = (text: string) =>
  Buffer.concat([Buffer.from(text.replaceAll(' ', ''), 'hex'), Buffer.alloc(64, 7)]);
const types = Buffer.from(workbookParts()['[Content_Types].xml']!).toString();
const withType = (type: string) =>
  makeXlsx({
    '[Content_Types].xml': types.replace(
      /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
      type,
    ),
  });
const office = 'application/vnd.openxmlformats-officedocument';

/** A compound file with one directory sector of these names; `head` is the beginning of the second entry's stream. */
function compoundFile(names: readonly string[], head = Buffer.alloc(0)): Buffer {
  const bytes = Buffer.alloc(512 * 5, 0);
  bytes.write('d0cf11e0a1b11ae1', 'hex');
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.fill(0xff, 76, 512);
  bytes.writeUInt32LE(0, 76);
  bytes.fill(0xff, 512, 1024);
  bytes.writeUInt32LE(0xfffffffd, 512);
  bytes.writeUInt32LE(0xfffffffe, 516);
  names.forEach((name, index) => {
    const at = 1024 + index * 128;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(name.length * 2 + 2, at + 64);
    bytes.writeUInt32LE(2, at + 116);
    bytes.writeUInt32LE(index === 1 ? 5000 : 0, at + 120);
  });
  head.copy(bytes, 512 * 3);
  return bytes;
}

function sheetJsFile(bookType: sheetjs.BookType): Uint8Array {
  const book = sheetjs.utils.book_new();
  sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([['Tên', 1]]), 'A');
  return new Uint8Array(sheetjs.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

const bof = '0908 1000 0006 0500 0000 0000 0000 0000 0000 0000'.replaceAll(' ', '');

const cases: [name: string, bytes: Uint8Array, kind: string][] = [
  ['an xlsx', makeXlsx(), 'workbook'],
  ['an xlsx by SheetJS', sheetJsFile('xlsx'), 'workbook'],
  ['an xlsm', withType('application/vnd.ms-excel.sheet.macroEnabled.main+xml'), 'workbook'],
  ['a template', withType(`${office}.spreadsheetml.template.main+xml`), 'workbook'],
  ['an xlsb', sheetJsFile('xlsb'), 'xlsb'],
  ['an ods', sheetJsFile('ods'), 'ods'],
  ['an xls', sheetJsFile('biff8'), 'legacy-xls'],
  ['an xls of Excel 5', sheetJsFile('biff5'), 'legacy-xls'],
  ['an xls of Excel 2', sheetJsFile('biff2'), 'legacy-xls'],
  ['a page saved as xls', sheetJsFile('html'), 'html'],
  ['a csv', sheetJsFile('csv'), 'csv'],
  ['Excel 2003 XML', sheetJsFile('xlml'), 'xml-2003'],
  [
    'an xls with a password',
    compoundFile(['Root Entry', 'Workbook'], Buffer.from(`${bof}2f00060000000000`, 'hex')),
    'encrypted',
  ],
  [
    'an xls without',
    compoundFile(['Root Entry', 'Workbook'], Buffer.from(`${bof}e100020000000000`, 'hex')),
    'legacy-xls',
  ],
  ['an encrypted xlsx', compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']), 'encrypted'],
  ['a doc', compoundFile(['Root Entry', 'WordDocument']), 'word'],
  ['a compound file of another kind', compoundFile(['Root Entry', 'PowerPoint Document']), 'not-a-workbook'],
  ['a compound file cut off', compoundFile(['Root Entry']).subarray(0, 600), 'damaged'],
  ['a docx', withType(`${office}.wordprocessingml.document.main+xml`), 'word'],
  ['a pptx', withType(`${office}.presentationml.presentation.main+xml`), 'not-a-workbook'],
  ['a zip', zipSync({ 'a.txt': strToU8('a') }), 'zip'],
  ['an empty zip', zipSync({}), 'zip'],
  ['a zip cut off', makeXlsx().subarray(0, 200), 'damaged'],
  ['nothing', new Uint8Array(), 'empty'],
  ['white space', strToU8(' \r\n\t'), 'empty'],
  ['zeros', new Uint8Array(5000), 'cloud-placeholder'],
  ['noise', hex('0102 0304 99'), 'unknown-format'],
  ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
  ['a PNG', hex('8950 4e47 0d0a 1a0a'), 'image'],
  ['a JPEG', hex('ffd8 ffe0'), 'image'],
  ['a GIF', strToU8('GIF89a..'), 'image'],
  ['a TIFF', hex('4949 2a00'), 'image'],
  ['a photo of a telephone', Buffer.concat([hex('0000 0018').subarray(0, 4), strToU8('ftypheic')]), 'image'],
  ['a RAR', hex('5261 7221 1a07 00'), 'zip'],
  ['a 7z', hex('377a bcaf 271c'), 'zip'],
  ['RTF', strToU8('{\\rtf1 '), 'word'],
  ['HTML after white space', strToU8('\ufeff \n<!-- x -->\n<HTML lang="vi">'), 'html'],
  ['XHTML', strToU8('<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html/>'), 'html'],
  ['a bare table', strToU8('<table border=1><tr><td>1</td></tr></table>'), 'html'],
  ['a web archive', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'html'],
  ['other XML', strToU8('<?xml version="1.0"?><data/>'), 'unknown-format'],
  ['text in UTF-16', Buffer.from('\ufeffTên;Số\r\n', 'utf16le'), 'csv'],
  ['text in an old encoding', Buffer.from('Tªn,Sè\r\n', 'latin1'), 'csv'],
];

describe('bytes are told by their content', () => {
  it.each(cases)('%s', (_name, bytes, kind) => {
    expect(classifyBytes(bytes)).toBe(kind);
    const result = readWorkbook(bytes);
    expect('problem' in result ? result.problem : 'workbook').toBe(kind);
  });
});
