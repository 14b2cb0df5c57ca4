import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';

const portion = 1 << 20;
/** What systems put into folders by themselves. */
const notOurs = new Set(['desktop.ini', 'thumbs.db', '.ds_store']);

/** Every file below a folder, `/`, in order; what systems put there by themselves is left out. None where there is none. */
export function filesBelow(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter((one) => !one.isDirectory() && !notOurs.has(one.name.toLowerCase()))
    .map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join('/'))
    .sort();
}

/** SHA-256 and size of a file, read piece by piece; undefined where there is none. */
export function hashOfFile(path: string): { sha256: string; bytes: number } | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const hash = createHash('sha256');
    const piece = Buffer.allocUnsafe(portion);
    let bytes = 0;
    for (let count = readSync(file, piece); count > 0; count = readSync(file, piece)) {
      hash.update(piece.subarray(0, count));
      bytes += count;
    }
    return { sha256: hash.digest('hex'), bytes };
  } finally {
    closeSync(file);
  }
}
