import { createHash } from 'node:crypto';

/** Pages of a PDF as LibreOffice writes it; 0 where the bytes are none, or end before their end. */
export function pdfPages(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.startsWith('%PDF-') || !text.slice(-1024).includes('%%EOF')) return 0;
  const pages = text.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
  if (pages > 0) return pages;
  // Where the pages are packed into object streams, the tree's own count may still be readable.
  const counts = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)].map((one) => Number(one[1]));
  return Math.max(0, ...counts);
}

/**
 * The same PDF with the given date (seconds since 1970) in place of the moment of its making, and an id that follows from
 * its content: the same document, the same bytes. Lengths stay, so that every offset in the file holds.
 */
export function pinPdfDate(bytes: Uint8Array, epoch: number): Uint8Array {
  const stamp = new Date(epoch * 1000).toISOString().replace(/\D/g, '').slice(0, 14);
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const blank = (found: string) => found.replace(/[0-9A-F]/g, '0');
  const dated = source
    .replace(/\/(CreationDate|ModDate)\(D:\d{14}([^)]*)\)/g, (_all, key: string, zone: string) => {
      const utc = zone.length > 2 ? "Z00'00'" : "Z'";
      return `/${key}(D:${stamp}${utc.slice(0, zone.length)})`;
    })
    .replace(/\/ID \[ <[0-9A-F]{32}>\s+<[0-9A-F]{32}> \]/g, (all) => all.replace(/<[0-9A-F]{32}>/g, blank))
    .replace(/\/DocChecksum \/[0-9A-F]{32}/g, (all) => `/DocChecksum /${blank(all.slice(-32))}`);
  const hash = createHash('sha256').update(dated, 'latin1').digest('hex').slice(0, 32).toUpperCase();
  const zero = '0'.repeat(32);
  const named = dated.replaceAll(`<${zero}>`, `<${hash}>`).replaceAll(`/${zero}`, `/${hash}`);
  // What does not fit its place would move the offsets: then the PDF stays as it was made.
  return named.length === source.length ? Buffer.from(named, 'latin1') : bytes;
}
