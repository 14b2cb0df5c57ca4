import { damaged, PackageFault } from './package-fault.ts';
import { zipLimits } from './package-limits.ts';

/** One file of a zip, as its central directory declares it. */
export interface ZipEntry {
  /** Part name with `/`, without a leading slash. */
  name: string;
  /** Name bytes exactly as stored. */
  storedName: Buffer;
  method: number;
  flags: number;
  crc: number;
  compressedSize: number;
  size: number;
  /** Where the local header begins in the file, junk before the zip included. */
  localOffset: number;
}

interface DirectoryPlace {
  start: number;
  size: number;
  count: number;
  /** Bytes before the zip proper (a mail gateway's or downloader's junk). */
  shift: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_SIZE = 46;
/** Of the header before an entry's data, without its name. */
export const LOCAL_SIZE = 30;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x800;

/** Offset of the end-of-directory record, or -1 when the bytes hold no zip (or a zip that was cut off). */
export function findZipEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - 0xffff);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return -1;
}

/** Entries of a zip in the order of its directory; throws a `PackageFault` on damage, encryption or excess. */
export function readZipDirectory(bytes: Buffer): ZipEntry[] {
  const place = findDirectory(bytes);
  if (place.count > zipLimits.entries) {
    throw new PackageFault('over-limits', `${place.count} zip entries, limit ${zipLimits.entries}`);
  }
  const entries: ZipEntry[] = [];
  let at = place.start;
  for (let index = 0; index < place.count; index++) {
    if (at + CENTRAL_SIZE > bytes.length || bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) {
      throw damaged(`zip directory: entry ${index + 1} of ${place.count} is broken`);
    }
    const length =
      CENTRAL_SIZE + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (at + length > bytes.length) throw damaged('zip directory is cut off');
    entries.push(readEntry(bytes, at, place.shift));
    at += length;
  }
  if (at !== place.start + place.size) throw damaged('zip directory does not end where the file says');
  checkEntries(entries, bytes.length);
  return entries;
}

function findDirectory(bytes: Buffer): DirectoryPlace {
  const end = findZipEnd(bytes);
  if (end < 0) throw damaged('zip: no end-of-directory record (file cut off?)');
  let count = bytes.readUInt16LE(end + 10);
  let size = bytes.readUInt32LE(end + 12);
  let offset = bytes.readUInt32LE(end + 16);
  let directoryEnd = end;
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) {
    directoryEnd = end - 20 - 56;
    if (
      directoryEnd < 0 ||
      bytes.readUInt32LE(end - 20) !== ZIP64_LOCATOR ||
      bytes.readUInt32LE(directoryEnd) !== ZIP64_END
    ) {
      throw damaged('zip64: end-of-directory record not where it is expected');
    }
    count = readSize64(bytes, directoryEnd + 32);
    size = readSize64(bytes, directoryEnd + 40);
    offset = readSize64(bytes, directoryEnd + 48);
  }
  const start = directoryEnd - size;
  if (start < 0 || start < offset) throw damaged('zip directory is not where the file says');
  return { start, size, count, shift: start - offset };
}

function readEntry(bytes: Buffer, at: number, shift: number): ZipEntry {
  const nameLength = bytes.readUInt16LE(at + 28);
  const nameStart = at + CENTRAL_SIZE;
  const storedName = bytes.subarray(nameStart, nameStart + nameLength);
  const flags = bytes.readUInt16LE(at + 8);
  const entry: ZipEntry = {
    name: partName(storedName.toString(flags & UTF8_FLAG ? 'utf8' : 'latin1')),
    storedName,
    method: bytes.readUInt16LE(at + 10),
    flags,
    crc: bytes.readUInt32LE(at + 16),
    compressedSize: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    localOffset: bytes.readUInt32LE(at + 42),
  };
  const extra = bytes.subarray(nameStart + nameLength, nameStart + nameLength + bytes.readUInt16LE(at + 30));
  readZip64Extra(entry, extra);
  entry.localOffset += shift;
  return entry;
}

/** Zip64 keeps, in this order, only those of the three numbers that did not fit into 32 bits. */
function readZip64Extra(entry: ZipEntry, extra: Buffer): void {
  const wanted = (['size', 'compressedSize', 'localOffset'] as const).filter(
    (field) => entry[field] === 0xffffffff,
  );
  if (wanted.length === 0) return;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const body = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    if (body.length < wanted.length * 8) break;
    wanted.forEach((field, index) => (entry[field] = readSize64(body, index * 8)));
    return;
  }
  throw damaged(`zip64: sizes of ${entry.name} are missing`);
}

function readSize64(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('zip64: impossible size');
  return Number(value);
}

/** Some writers store `xl\workbook.xml` or `/xl/workbook.xml`. */
function partName(stored: string): string {
  return stored.replaceAll('\\', '/').replace(/^\/+/, '');
}

function checkEntries(entries: readonly ZipEntry[], fileSize: number): void {
  const seen = new Set<string>();
  let total = 0;
  let compressed = 0;
  for (const entry of entries) {
    if (entry.flags & ENCRYPTED_FLAG) throw new PackageFault('encrypted', `${entry.name} is encrypted`);
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw damaged(`two zip entries are called ${entry.name}`);
    seen.add(key);
    total += entry.size;
    compressed += entry.compressedSize;
    checkSize(entry);
  }
  if (total > zipLimits.totalBytes) {
    throw new PackageFault('over-limits', `parts add up to ${total} bytes, limit ${zipLimits.totalBytes}`);
  }
  if (compressed > fileSize || isOverlapping(entries)) throw damaged('zip entries overlap');
}

/** Entries that share their bytes are the trick of the non-recursive bombs. */
function isOverlapping(entries: readonly ZipEntry[]): boolean {
  const inOrder = entries.toSorted((one, other) => one.localOffset - other.localOffset);
  return inOrder.some((one, index) => {
    const next = inOrder[index + 1];
    const end = one.localOffset + LOCAL_SIZE + one.storedName.length + one.compressedSize;
    return next !== undefined && next.localOffset < end;
  });
}

function checkSize(entry: ZipEntry): void {
  const { name, size, compressedSize } = entry;
  if (size > zipLimits.partBytes) {
    throw new PackageFault('over-limits', `${name}: ${size} bytes, limit ${zipLimits.partBytes}`);
  }
  if (size > zipLimits.ratioFromBytes && size > compressedSize * zipLimits.ratio) {
    throw new PackageFault('over-limits', `${name}: compressed more than ${zipLimits.ratio} times`);
  }
}
