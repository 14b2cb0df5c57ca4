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
  const packed = sources.map(pack);
  let total = END_SIZE;
  for (const one of packed) total += LOCAL_SIZE + CENTRAL_SIZE + one.name.length * 2 + one.data.length;
  const zip = Buffer.alloc(total);
  const offsets: number[] = [];
  let at = 0;
  for (const one of packed) {
    offsets.push(at);
    zip.writeUInt32LE(0x04034b50, at);
    writeFacts(zip, at + 4, one);
    zip.set(one.name, at + LOCAL_SIZE);
    zip.set(one.data, at + LOCAL_SIZE + one.name.length);
    at += LOCAL_SIZE + one.name.length + one.data.length;
  }
  const directory = at;
  packed.forEach((one, index) => {
    zip.writeUInt32LE(0x02014b50, at);
    zip.writeUInt16LE(VERSION, at + 4);
    writeFacts(zip, at + 6, one);
    zip.writeUInt32LE(offsets[index]!, at + 42);
    zip.set(one.name, at + CENTRAL_SIZE);
    at += CENTRAL_SIZE + one.name.length;
  });
  zip.writeUInt32LE(0x06054b50, at);
  zip.writeUInt16LE(packed.length, at + 8);
  zip.writeUInt16LE(packed.length, at + 10);
  zip.writeUInt32LE(at - directory, at + 12);
  zip.writeUInt32LE(directory, at + 16);
  return zip;
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
