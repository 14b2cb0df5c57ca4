import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingPart } from '../../src/ooxml/growing-part.ts';
import { openPackage } from '../../src/ooxml/office-package.ts';
import { writeZip } from '../../src/ooxml/write-zip.ts';

function zipOf(pieces: readonly string[]): Uint8Array {
  const part = new GrowingPart('xl/lớn.xml');
  for (const one of pieces) part.add(one);
  return writeZip([part.finish()]);
}

describe('a part that grows', () => {
  it('is the part that is written whole, in the same bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (pieces) => {
        const whole = writeZip([{ name: 'xl/lớn.xml', content: Buffer.from(pieces.join('')) }]);
        expect(Buffer.compare(zipOf(pieces), whole)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('comes back whole when it is longer than what is compressed at once', () => {
    const pieces = Array.from({ length: 60_000 }, (_, at) =>
      `<c r="A${at}"><v>Số liệu ${(at * 7919) % 997}</v></c>\n`.repeat(4),
    );
    const text = pieces.join('');
    expect(Buffer.byteLength(text)).toBeGreaterThan(8 * 1024 * 1024);
    const zip = zipOf(pieces);
    expect(zip.length).toBeLessThan(text.length / 10);
    expect(openPackage(zip).read('xl/lớn.xml').toString('utf8') === text).toBe(true);
    expect(Buffer.compare(zipOf(pieces), zip)).toBe(0);
  });
});
