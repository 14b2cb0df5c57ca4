import type { OfficePackage } from './office-package.ts';
import { writeZip, type DeflateLevel, type ZipSource } from './write-zip.ts';

/**
 * The package with some parts replaced (`Uint8Array`), removed (`null`) or added at its end, in its own order. Every
 * other part is taken over compressed as it is. Keys are part names; their case does not matter.
 */
export function rewritePackage(
  pack: OfficePackage,
  changes: ReadonlyMap<string, Uint8Array | null>,
  level: DeflateLevel = 6,
): Uint8Array {
  const pending = new Map([...changes].map(([name, content]) => [name.toLowerCase(), { name, content }]));
  const sources: ZipSource[] = [];
  for (const entry of pack.entries) {
    const key = entry.name.toLowerCase();
    const change = pending.get(key);
    pending.delete(key);
    if (!change) sources.push({ archive: pack.archive, entry });
    else if (change.content) sources.push({ name: entry.name, content: change.content, level });
  }
  for (const { name, content } of pending.values()) {
    if (content) sources.push({ name, content, level });
  }
  return writeZip(sources);
}
