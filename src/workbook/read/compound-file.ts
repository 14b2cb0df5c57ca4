/** One stream or storage of a compound file (the container of .xls, .doc and encrypted Office files). */
export interface CompoundEntry {
  name: string;
  /** Beginning of the stream's data; empty when it cannot be reached. */
  head: Buffer;
  /** Whether every sector of the stream lies inside the file, as far as that can be told: a file cut off has not. */
  isWhole(): boolean;
}

const HEADER = 512;
const ENTRY = 128;
const MINI_SECTOR = 64;
const MINI_LIMIT = 4096;
/** A directory longer than this is no honest file's. */
const MOST_SECTORS = 4096;
const LAST_CHAIN = 0xfffffffa;

export function isCompoundFile(bytes: Buffer): boolean {
  return (
    bytes.length >= HEADER && bytes.readUInt32LE(0) === 0xe011cfd0 && bytes.readUInt32LE(4) === 0xe11ab1a1
  );
}

/** Directory of a compound file; undefined when its chains are broken. */
export function readCompoundDirectory(bytes: Buffer): CompoundEntry[] | undefined {
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return undefined;
  const sectorSize = 1 << shift;
  const sector = (index: number) => bytes.subarray((index + 1) * sectorSize, (index + 2) * sectorSize);
  const next = (index: number) => {
    const perSector = sectorSize / 4;
    const table = Math.floor(index / perSector);
    const place = table < 109 ? bytes.readUInt32LE(76 + table * 4) : LAST_CHAIN;
    const at = (index % perSector) * 4;
    const chain = place < LAST_CHAIN ? sector(place) : undefined;
    return chain && at + 4 <= chain.length ? chain.readUInt32LE(at) : LAST_CHAIN;
  };
  const directory: Buffer[] = [];
  for (let at = bytes.readUInt32LE(48); at < LAST_CHAIN && directory.length < MOST_SECTORS; at = next(at)) {
    directory.push(sector(at));
  }
  const records = Buffer.concat(directory);
  if (records.length < ENTRY) return undefined;
  const miniStart = records.readUInt32LE(116);
  const streamHead = (start: number, size: number) => {
    if (size >= MINI_LIMIT) return sector(start);
    let holder = miniStart;
    let offset = start * MINI_SECTOR;
    for (; offset >= sectorSize && holder < LAST_CHAIN; offset -= sectorSize) holder = next(holder);
    return holder < LAST_CHAIN ? sector(holder).subarray(offset) : Buffer.alloc(0);
  };
  /** Streams in the mini-stream, and those behind the first 109 tables (7 MB), are left to whoever reads them. */
  const isWhole = (start: number, size: number) => {
    if (size < MINI_LIMIT) return true;
    if (size > bytes.length) return false;
    let at = start;
    for (let rest = size; rest > 0; rest -= sectorSize) {
      if (at >= LAST_CHAIN || sector(at).length < Math.min(rest, sectorSize)) return false;
      if (Math.floor(at / (sectorSize / 4)) >= 109) return true;
      at = next(at);
    }
    return true;
  };
  const found: CompoundEntry[] = [];
  for (let at = 0; at + ENTRY <= records.length; at += ENTRY) {
    const nameBytes = records.readUInt16LE(at + 64);
    if (nameBytes < 2 || nameBytes > 64) continue;
    const name = records.toString('utf16le', at, at + nameBytes - 2);
    const start = records.readUInt32LE(at + 116);
    const size = records.readUInt32LE(at + 120);
    found.push({ name, head: streamHead(start, size), isWhole: () => isWhole(start, size) });
  }
  return found;
}
