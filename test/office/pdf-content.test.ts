import { describe, expect, it } from 'vitest';
import { pdfPages, pinPdfDate } from '../../src/office/pdf-content.ts';

const id = (letter: string) => letter.repeat(32);
const pdf = (date: string, letter: string) =>
  Buffer.from(
    `%PDF-1.6\n1 0 obj\n<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>\n2 0 obj <</Type/Page/Parent 1 0 R>>\n3 0 obj <</Type/Page /Parent 1 0 R>>\n` +
      `<</Producer(x)/CreationDate(D:${date})>>\ntrailer\n<</ID [ <${id(letter)}>\n<${id(letter)}> ]\n/DocChecksum /${id(letter)}\n>>\nstartxref\n9\n%%EOF\n`,
    'latin1',
  );

describe('a PDF', () => {
  it('has pages, or is none', () => {
    expect(pdfPages(pdf("20260101000000Z'", 'A'))).toBe(2);
    expect(pdfPages(Buffer.from('%PDF-1.6\n<</Type/Pages/Kids[]/Count 0>>\n%%EOF'))).toBe(0);
    expect(pdfPages(Buffer.from('%PDF-1.6\n1 0 obj <</Type/Page>>'))).toBe(0);
    expect(pdfPages(Buffer.from('PK\u0003\u0004'))).toBe(0);
    expect(pdfPages(new Uint8Array())).toBe(0);
    // Pages packed into a stream: the tree's count is what can be read.
    expect(pdfPages(Buffer.from('%PDF-1.7\n<</Type /Pages /Kids [] /Count 7>>\n%%EOF'))).toBe(7);
  });

  it('bears the day that it is given, and an id of its content: the same bytes whenever it was made', () => {
    const epoch = Date.parse('2026-10-05T12:00:00+07:00') / 1000;
    const [one, two] = [pdf("20260101000000Z'", 'A'), pdf("20271231235959Z'", 'B')].map((bytes) =>
      Buffer.from(pinPdfDate(bytes, epoch)),
    );
    expect(one!.equals(two!)).toBe(true);
    expect(one!.length).toBe(pdf("20260101000000Z'", 'A').length);
    expect(one!.toString('latin1')).toContain("/CreationDate(D:20261005050000Z')");
    expect(pdfPages(one!)).toBe(2);
    const zoned = Buffer.from(pinPdfDate(pdf("20260101070000+07'00'", 'A'), epoch)).toString('latin1');
    expect(zoned).toContain("/CreationDate(D:20261005050000Z00'00')".slice(0, 36));
    expect(zoned.length).toBe(pdf("20260101070000+07'00'", 'A').length);
  });

  it('has another id where its content differs', () => {
    const other = Buffer.from(
      pdf("20260101000000Z'", 'A').toString('latin1').replace('(x)', '(y)'),
      'latin1',
    );
    const ids = [pdf("20260101000000Z'", 'A'), other].map(
      (bytes) => /<([0-9A-F]{32})>/.exec(Buffer.from(pinPdfDate(bytes, 0)).toString('latin1'))![1],
    );
    expect(ids[0]).not.toBe(ids[1]);
  });
});
