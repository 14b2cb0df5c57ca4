import { strToU8 } from 'fflate';

const sector = 512;
const freeSector = 0xffffffff;
const endOfChain = 0xfffffffe;
const fatSector = 0xfffffffd;

/** A compound file (the container of old Office formats and of encrypted workbooks) with these streams. */
function compoundFile(streams: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  // Streams are padded to 4096 bytes, so that none lies in the small-stream area.
  const padded = streams.map(([name, content]) => {
    const size = Math.max(4096, Math.ceil(content.length / sector) * sector);
    const bytes = new Uint8Array(size);
    bytes.set(content);
    return { name, bytes, sectors: size / sector };
  });
  const total = 2 + padded.reduce((sum, one) => sum + one.sectors, 0);
  const file = new Uint8Array(sector * (1 + total));
  const view = new DataView(file.buffer);
  writeHeader(view);
  const fat = (index: number, value: number) => view.setUint32(sector + index * 4, value, true);
  for (let index = 0; index < sector / 4; index++) fat(index, freeSector);
  fat(0, fatSector);
  fat(1, endOfChain);
  const directory = sector * 2;
  writeEntry(view, directory, 'Root Entry', 5, endOfChain, 0, padded.length > 0 ? 1 : freeSector);
  let at = 2;
  padded.forEach(({ name, bytes, sectors }, index) => {
    const next = index + 1 < padded.length ? index + 2 : freeSector;
    writeEntry(view, directory + 128 * (index + 1), name, 2, at, bytes.length, freeSector, next);
    for (let one = 0; one < sectors; one++) fat(at + one, one + 1 < sectors ? at + one + 1 : endOfChain);
    file.set(bytes, sector * (1 + at));
    at += sectors;
  });
  return file;
}

function writeHeader(view: DataView): void {
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, index) => view.setUint8(index, byte));
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, endOfChain, true);
  view.setUint32(68, endOfChain, true);
  view.setUint32(76, 0, true);
  for (let index = 1; index < 109; index++) view.setUint32(76 + index * 4, freeSector, true);
}

function writeEntry(
  view: DataView,
  offset: number,
  name: string,
  type: number,
  start: number,
  size: number,
  child: number,
  right = freeSector,
): void {
  [...name].forEach((sign, index) => view.setUint16(offset + index * 2, sign.charCodeAt(0), true));
  view.setUint16(offset + 64, (name.length + 1) * 2, true);
  view.setUint8(offset + 66, type);
  view.setUint8(offset + 67, 1);
  view.setUint32(offset + 68, freeSector, true);
  view.setUint32(offset + 72, right, true);
  view.setUint32(offset + 76, child, true);
  view.setUint32(offset + 116, start, true);
  view.setUint32(offset + 120, size, true);
}

/** An encrypted workbook: two streams with nothing legible in them. */
export function encryptedWorkbook(): Uint8Array {
  const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 37 + (at >> 3)) & 0xff);
  return compoundFile([
    ['EncryptionInfo', strToU8('\u0004\u0000\u0004\u0000@\u0000\u0000\u0000')],
    ['EncryptedPackage', noise],
  ]);
}

/** A workbook of Excel 4, older than any that is read: a stream that begins with the record of that version. */
export function oldWorkbook(): Uint8Array {
  const begin = [0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00];
  return compoundFile([['Workbook', Uint8Array.from([...begin, 0x0a, 0, 0, 0])]]);
}

/** A scan, as far as its first bytes tell. */
export function scannedPdf(): Uint8Array {
  return strToU8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
}
