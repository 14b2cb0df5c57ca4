import { damaged } from './package-fault.ts';
import { inflateEntry } from './inflate-entry.ts';
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
}

/** Opens a package within the limits of `zip-limits.ts`; throws a `PackageFault`. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readZipDirectory(archive);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    archive,
    entries,
    has: (part) => byName.has(part.toLowerCase()),
    find: (part) => byName.get(part.toLowerCase())?.name,
    read(part) {
      const entry = byName.get(part.toLowerCase());
      if (!entry) throw damaged(`part ${part} is missing`);
      return inflateEntry(archive, entry);
    },
  };
}
