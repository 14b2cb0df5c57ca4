import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { storedBytes } from './inflate-entry.ts';
import type { ZipEntry } from './zip-directory.ts';

/**
 * A part to compress, one that is compressed already (`GrowingPart`), or an entry of another zip to take over as it
 * lies there, still compressed.
 */
export type ZipSource =
  | { name: string; content: Uint8Array; level?: DeflateLevel }
  | { name: string; deflated: readonly Uint8Array[]; crc: number; size: number }
  | { archive: Buffer; entry: ZipEntry };

export type DeflateLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

interface Packed {
  name: Buffer;
  data: Uint8Array;
  flags: number;
  method: number;
  crc: number;
  size: number;
}

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const VERSION = 20;
const MOST_ENTRIES = 0xffff;
const MOST_SIZE = 0xffffffff;
const UTF8_FLAG = 0x800;
/** Sizes follow the data: not needed, as ours are known beforehand. */
const DESCRIPTOR_FLAG = 8;
/** 1 January 1980, 00:00, the zero of the format: equal parts give equal bytes at any time of day. */
const FIXED_DATE = 0x0021;

/**
 * A zip whose bytes depend on its sources only: their order, names and content. Compression is fflate's, because
 * the bytes of node:zlib differ between builds of Node; the frame is written here, because fflate cannot take over
 * compressed entries with their sizes in front.
 */
export function writeZip(sources: readonly ZipSource[]): Uint8Array {
  return Buffer.concat([...zipPieces(sources)]);
}

/**
 * The same in pieces: one source after the other is asked for, packed and given away. Throws a RangeError beyond what
 * a zip without the extension for large ones can hold (65,535 entries, 4 GB).
 */
export function* zipPieces(sources: Iterable<ZipSource>): Generator<Uint8Array, undefined> {
  const directory: Buffer[] = [];
  let at = 0;
  for (const source of sources) {
    const one = pack(source);
    const local = Buffer.alloc(LOCAL_SIZE);
    local.writeUInt32LE(0x04034b50, 0);
    writeFacts(local, 4, one);
    directory.push(directoryEntry(one, at));
    yield local;
    yield one.name;
    yield one.data;
    at += LOCAL_SIZE + one.name.length + one.data.length;
  }
  const central = Buffer.concat(directory);
  if (directory.length > MOST_ENTRIES || at + central.length > MOST_SIZE)
    throw new RangeError('too large for a zip');
  yield central;
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  yield end;
  return undefined;
}

function directoryEntry(one: Packed, offset: number): Buffer {
  if (offset > MOST_SIZE) throw new RangeError('too large for a zip');
  const entry = Buffer.alloc(CENTRAL_SIZE + one.name.length);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(VERSION, 4);
  writeFacts(entry, 6, one);
  entry.writeUInt32LE(offset, 42);
  entry.set(one.name, CENTRAL_SIZE);
  return entry;
}

/** The 26 bytes that local and central header share. */
function writeFacts(zip: Buffer, at: number, one: Packed): void {
  zip.writeUInt16LE(VERSION, at);
  zip.writeUInt16LE(one.flags, at + 2);
  zip.writeUInt16LE(one.method, at + 4);
  zip.writeUInt16LE(FIXED_DATE, at + 8);
  zip.writeUInt32LE(one.crc, at + 10);
  zip.writeUInt32LE(one.data.length, at + 14);
  zip.writeUInt32LE(one.size, at + 18);
  zip.writeUInt16LE(one.name.length, at + 22);
}

function pack(source: ZipSource): Packed {
  if ('entry' in source) {
    const { entry, archive } = source;
    const data = storedBytes(archive, entry);
    const flags = entry.flags & ~DESCRIPTOR_FLAG;
    return { name: entry.storedName, data, flags, method: entry.method, crc: entry.crc, size: entry.size };
  }
  const name = Buffer.from(source.name, 'utf8');
  const flags = name.length === source.name.length ? 0 : UTF8_FLAG;
  if ('deflated' in source) {
    const { deflated, crc, size } = source;
    return { name, data: Buffer.concat(deflated), flags, method: 8, crc, size };
  }
  const { content, level = 6 } = source;
  const data = level === 0 ? content : deflateSync(content, { level });
  return { name, data, flags, method: level === 0 ? 0 : 8, crc: crc32(content), size: content.length };
}
