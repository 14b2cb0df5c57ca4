import { unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPackage } from '../../src/ooxml/office-package.ts';
import { rewritePackage } from '../../src/ooxml/rewrite-package.ts';
import { writeZip } from '../../src/ooxml/write-zip.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

describe('a written zip', () => {
  it('gives every part back, to us and to fflate, in its order', () => {
    const parts = fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[a-zà-ỹ0-9]{1,12}\.xml$/),
        content: fc.uint8Array({ maxLength: 3000 }),
        level: fc.constantFrom(0 as const, 1 as const, 6 as const),
      }),
      { selector: (part) => part.name.toLowerCase(), maxLength: 12 },
    );
    fc.assert(
      fc.property(parts, (sources) => {
        const zip = writeZip(sources);
        const pack = openPackage(zip);
        expect(pack.entries.map((entry) => entry.name)).toEqual(sources.map((source) => source.name));
        const others = unzipSync(zip);
        for (const { name, content } of sources) {
          expect([...pack.read(name)]).toEqual([...content]);
          expect([...others[name]!]).toEqual([...content]);
        }
        expect(Buffer.compare(writeZip(sources), zip)).toBe(0);
      }),
    );
  });

  it('does not depend on the clock', () => {
    const pack = openPackage(writeZip([{ name: 'a', content: bytes('x') }]));
    expect(pack.archive.readUInt32LE(10)).toBe(0x0021_0000);
  });
});

describe('a rewritten package', () => {
  const original = writeZip([
    { name: 'a.xml', content: bytes('one'.repeat(100)), level: 9 },
    { name: 'B.xml', content: bytes('two') },
    { name: 'c.xml', content: bytes('three') },
  ]);

  it('replaces, removes and adds parts, and takes the rest over as compressed', () => {
    const changes = new Map([
      ['b.xml', bytes('zwei')],
      ['c.xml', null],
      ['d.xml', bytes('four')],
    ]);
    const before = openPackage(original);
    const after = openPackage(rewritePackage(before, changes));
    expect(after.entries.map((entry) => entry.name)).toEqual(['a.xml', 'B.xml', 'd.xml']);
    expect(after.read('b.xml').toString()).toBe('zwei');
    const { crc, compressedSize } = before.entries[0]!;
    expect(after.entries[0]).toMatchObject({ crc, compressedSize });
  });

  it('is the same again when nothing changes', () => {
    expect(Buffer.compare(rewritePackage(openPackage(original), new Map()), original)).toBe(0);
  });
});
