import { describe, expect, it } from 'vitest';
import { openPackage } from '../../src/ooxml/office-package.ts';
import { PackageFault } from '../../src/ooxml/package-fault.ts';
import { resolveTarget } from '../../src/ooxml/relationships.ts';
import { escapeXml } from '../../src/ooxml/xml-escape.ts';
import { writeZip } from '../../src/ooxml/write-zip.ts';

const plain = Buffer.from(writeZip([{ name: 'a.txt', content: Buffer.from('hello'), level: 0 }]));

/** The same zip with its sizes and places told in zip64 records. */
function asZip64(): Buffer {
  const end = plain.length - 22;
  const start = plain.readUInt32LE(end + 16);
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(5n, 4);
  extra.writeBigUInt64LE(5n, 12);
  const header = Buffer.from(plain.subarray(start, end));
  header.fill(0xff, 20, 28);
  header.writeUInt16LE(20, 30);
  const directory = Buffer.concat([header, extra]);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(directory.length), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  const tail = Buffer.from(plain.subarray(end));
  tail.fill(0xff, 8, 20);
  return Buffer.concat([plain.subarray(0, start), directory, record, locator, tail]);
}

describe('a zip directory', () => {
  it('is found behind junk and before a comment', () => {
    const zip = Buffer.concat([Buffer.from('junk'), plain, Buffer.from('comment')]);
    expect(openPackage(zip).read('a.txt').toString()).toBe('hello');
  });

  it('is read as zip64', () => {
    expect(openPackage(asZip64()).read('A.TXT').toString()).toBe('hello');
  });

  it('is refused as zip64 when a record is not where it belongs', () => {
    const zip = asZip64();
    zip.writeUInt8(0, zip.length - 22 - 20);
    expect(() => openPackage(zip)).toThrow(/zip64/);
  });

  it('names a missing part', () => {
    expect(() => openPackage(plain).read('b.txt')).toThrow(
      new PackageFault('damaged', 'part b.txt is missing'),
    );
  });
});

describe('a relationship target', () => {
  const cases: [source: string, target: string, part: string][] = [
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../media/a.png', 'xl/media/a.png'],
    ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', '..\\a%20b.xml', 'a b.xml'],
    ['xl/workbook.xml', '../../../a.xml', 'a.xml'],
    ['xl/workbook.xml', './100%.xml', 'xl/100%.xml'],
  ];
  it.each(cases)('of %s: %s is %s', (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });
});

describe('escaped text', () => {
  it('keeps what XML can hold and drops what it cannot', () => {
    expect(escapeXml('<a & "b">\r\n\t')).toBe('&lt;a &amp; &quot;b&quot;&gt;&#13;\n\t');
    expect(escapeXml('a\0b\u000bc\ud800d\udc00e\uffff😀')).toBe('abcde😀');
  });
});
