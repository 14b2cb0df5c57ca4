import { crc32, inflateRawSync } from 'node:zlib';
import { damaged } from './package-fault.ts';
import { LOCAL_SIZE, type ZipEntry } from './zip-directory.ts';

const LOCAL_SIGNATURE = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** The local header leaves sizes and checksum to a record behind the data. */
const DESCRIPTOR_FLAG = 8;
const IN_ZIP64 = 0xffffffff;
/** Room that keeps an honest part in one chunk and shows a lying size. */
const SLACK = 64;

/** Bytes of an entry as they lie in the zip (compressed), after a check that its local header belongs to it. */
export function storedBytes(archive: Buffer, entry: ZipEntry): Buffer {
  const at = entry.localOffset;
  if (at + LOCAL_SIZE > archive.length || archive.readUInt32LE(at) !== LOCAL_SIGNATURE) {
    throw damaged(`${entry.name}: no local header where the zip directory says`);
  }
  const nameEnd = at + LOCAL_SIZE + archive.readUInt16LE(at + 26);
  if (!archive.subarray(at + LOCAL_SIZE, nameEnd).equals(entry.storedName)) {
    throw damaged(`${entry.name}: local header names another part`);
  }
  if (!isSameEntry(archive, entry))
    throw damaged(`${entry.name}: local header contradicts the zip directory`);
  const start = nameEnd + archive.readUInt16LE(at + 28);
  const end = start + entry.compressedSize;
  if (end > archive.length) throw damaged(`${entry.name}: cut off`);
  return archive.subarray(start, end);
}

/** Other programs believe the local header: where the two differ, people would see another content than we. */
function isSameEntry(archive: Buffer, { localOffset: at, method, flags, crc, ...entry }: ZipEntry): boolean {
  const localFlags = archive.readUInt16LE(at + 6);
  if (archive.readUInt16LE(at + 8) !== method || ((localFlags ^ flags) & 1) !== 0) return false;
  if (localFlags & DESCRIPTOR_FLAG) return true;
  const isOne = (local: number, told: number) => local === told || local === IN_ZIP64;
  return (
    archive.readUInt32LE(at + 14) === crc &&
    isOne(archive.readUInt32LE(at + 18), entry.compressedSize) &&
    isOne(archive.readUInt32LE(at + 22), entry.size)
  );
}

/** Content of an entry; throws a `PackageFault` when the data does not match its declared size and checksum. */
export function inflateEntry(archive: Buffer, entry: ZipEntry): Buffer {
  const stored = storedBytes(archive, entry);
  const content = decompress(entry, stored);
  if (content.length !== entry.size) {
    throw damaged(`${entry.name}: ${content.length} bytes where ${entry.size} were declared`);
  }
  if (crc32(content) !== entry.crc) throw damaged(`${entry.name}: checksum does not match`);
  return content;
}

function decompress(entry: ZipEntry, stored: Buffer): Buffer {
  if (entry.method === STORED) return stored;
  if (entry.method !== DEFLATED) throw damaged(`${entry.name}: compression method ${entry.method}`);
  try {
    const room = entry.size + SLACK;
    return inflateRawSync(stored, { maxOutputLength: room, chunkSize: room });
  } catch (error) {
    throw damaged(`${entry.name}: ${error instanceof Error ? error.message : 'cannot be inflated'}`);
  }
}
