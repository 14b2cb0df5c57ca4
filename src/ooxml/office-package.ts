import { inflateEntry } from './inflate-entry.ts';
import { damaged, PackageFault } from './package-fault.ts';
import { zipLimits } from './package-limits.ts';
import { partText, type PartText } from './part-text.ts';
import { checkWatch, type Watch } from './watch.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** An opened zip of parts. Part names are compared without regard to case, as the packaging standard asks. */
export interface OfficePackage {
  readonly archive: Buffer;
  readonly entries: readonly ZipEntry[];
  has(part: string): boolean;
  /** Name of a part as this package spells it. */
  find(part: string): string | undefined;
  /** Content of a part, checked against size and checksum; throws when the part is absent or damaged. */
  read(part: string): Buffer;
  /** The same as XML, ready to scan. */
  xml(part: string): PartText;
}

/** Opens a package within the limits of `package-limits.ts`, and of time where a watch is given; throws a `PackageFault`. */
export function openPackage(bytes: Uint8Array, watch?: Watch): OfficePackage {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readZipDirectory(archive);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  let opened = 0;
  const read = (part: string): Buffer => {
    const entry = byName.get(part.toLowerCase());
    if (!entry) throw damaged(`part ${part} is missing`);
    opened += entry.size;
    if (entry.size > zipLimits.openedPartBytes || opened > zipLimits.openedBytes) {
      throw new PackageFault('over-limits', `${entry.name}: ${entry.size} bytes to open, ${opened} in all`);
    }
    checkWatch(watch, entry.name);
    return inflateEntry(archive, entry);
  };
  return {
    archive,
    entries,
    has: (part) => byName.has(part.toLowerCase()),
    find: (part) => byName.get(part.toLowerCase())?.name,
    read,
    xml: (part) => partText(part, read(part), watch),
  };
}
